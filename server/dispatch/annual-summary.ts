// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Inline, type Manuscript, type ManuscriptBlock, printed, Refusal } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { issuerOf, toldWithBefore } from './bulletin.ts'
import { heading, said, table } from './inlines.ts'
import { verdicts } from './target-value.ts'
import { type HeldTarget, heldTargets } from './targets.ts'

/**
 * 年度总结: the year by field of work against the year before, and every target of the year beside its figure.
 * @throws Refusal when the period is no year
 */
export async function annualSummary(store: Store, ledger: Ledger, period: string, today: Day): Promise<Manuscript> {
  if (!/^\d{4}$/.test(period)) throw new Refusal(`年度总结按年编制，期间应写成 2025，现为“${period}”`)
  const { blocks, now } = await toldWithBefore(store, ledger, period, today, '总结')
  const held = await heldTargets(store, ledger, Number(period), now.answers)
  return { title: `${ledger.town.name}${period}年法治建设工作总结`, issuer: issuerOf(ledger, period), blocks: [...blocks, ...targetBlocks(held)] }
}

function targetBlocks(held: readonly HeldTarget[]): ManuscriptBlock[] {
  if (held.length === 0) return []
  return [heading('年初目标对照'), table(['目标', '目标值', '基线', '完成值', '结果'], held.map(row))]
}

function row({ name, target, baseline, answer, verdict, why }: HeldTarget): Inline[][] {
  const now: Inline = answer ? { figure: answer.code, said: printed(answer) } : { text: '没有对应的指标' }
  const words = why ? `${verdicts[verdict]}：${why}` : verdicts[verdict]
  return [[said(name, '目标')], [said(target, '目标')], [said(baseline || '没有写明', '定目标时的数字')], [now], [said(words, '对照结果')]]
}
