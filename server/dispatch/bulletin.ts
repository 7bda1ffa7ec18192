// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, dayText } from '../../law/law.ts'
import { finalDay, type Manuscript, type ManuscriptBlock, periodOf, Refusal } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { outlineOf } from '../../town/outlines.ts'
import { fieldsOfWork, weakPoints } from './fields-of-work.ts'
import { paragraph, said } from './inlines.ts'
import { periodBefore } from './period-before.ts'
import { figuresOf, type PeriodFigures, sourceWords } from './period-figures.ts'
import { periodName } from '../../kernel/kernel.ts'
import { toldFields } from './told-period.ts'

/**
 * 季度通报: the quarter's sentences by field of work and what has changed since the quarter before. It speaks of the town as a
 * whole: offices and villages are not set against each other. @throws Refusal when the period is no quarter
 */
export async function quarterBulletin(store: Store, ledger: Ledger, period: string, today: Day): Promise<Manuscript> {
  if (!/^\d{4}-Q[1-4]$/.test(period)) throw new Refusal(`季度通报按季编制，期间应写成 2025-Q1，现为“${period}”`)
  const { blocks } = await toldWithBefore(store, ledger, period, today)
  return { title: `${ledger.town.name}${periodName(period)}法治建设工作情况通报`, issuer: issuerOf(ledger, period), blocks }
}

export const issuerOf = ({ town }: Ledger, period: string): string => outlineOf(town.name, Number(period.slice(0, 4))).issuer

/** Opening, fields of work and weak points of a period against the one before. */
export async function toldWithBefore(store: Store, ledger: Ledger, period: string, today: Day, as: '通报' | '总结' = '通报') {
  const beforePeriod = periodBefore(period)
  const [now, before] = [await figuresOf(store, ledger, period), await figuresOf(store, ledger, beforePeriod)]
  const from = { register: store.register, period, now, beforePeriod, before }
  const fields = toldFields(fieldsOfWork, from)
  const blocks: ManuscriptBlock[] = [
    opening(ledger, now, before, { today, as }),
    ...(fields.length > 0 ? fields : [paragraph(said(`台账中没有${periodName(period)}的记录。`, '期间'))]),
    ...toldFields([weakPoints], from),
  ]
  return { blocks, now, before }
}

/** What the numbers rest on, said before any of them. */
function opening({ town }: Ledger, now: PeriodFigures, before: PeriodFigures, { today, as }: { today: Day; as: string }): ManuscriptBlock {
  const over = today > finalDay(periodOf(now.period))
  const [here, there] = [periodName(now.period), periodName(before.period)]
  const state = over ? '' : `${here}尚未结束，以下为截至${dayText(today)}的情况。`
  const none = [...before.answers.values()].every(({ value }) => value === null || value === 0)
  const compare = none ? `${there}在台账中没有数字，不作比较。` : `${sourceWords(there, before)}。`
  return paragraph(said(`现将${town.name}${here}法治建设工作情况${as}如下。${state}${sourceWords(here, now)}；${compare}不对单位和村（社区）排名。`, '期间和截止日'))
}
