// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { filing as contractOf } from '../../contract/filing.ts'
import { isFiguresBody } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import type { FilingWithBody, Ledger, Store } from '../../store/store.ts'
import { withPrinted } from '../handlers/figures.ts'
import { checkOf, explainedIn } from '../manuscript/check.ts'
import { paperOf } from '../manuscript/paper.ts'

type ToCheck = z.input<typeof contractOf.filing.output>['toCheck']

/** What is looked at before a text that was filled is checked or signed; of one that is signed the history tells. */
export async function toCheckOf(store: Store, ledger: Ledger, filing: FilingWithBody, today: Day): Promise<ToCheck> {
  const { kind, period, state, body } = filing
  if (kind === 'figures' || isFiguresBody(body) || (state !== 'filled' && state !== 'checked')) return null
  const paper = await paperOf(store, ledger, { kind, period })
  if (!paper) return null
  const { findings, typed, gaps, small } = await checkOf(store, ledger, { kind, period }, paper, today)
  return {
    findings: findings.map(({ severity, says, sentence }) => ({ severity, says, sentence })),
    typed: typed.map(({ text, sentence }) => ({ text, sentence })), explained: explainedIn(body.manuscript), gaps, small,
    signer: body.manuscript.number && body.manuscript.signer ? body.manuscript.signer : null,
    printed: body.figures.map(({ period: of, ...answer }) => ({ code: answer.code, label: answer.label, printed: withPrinted(answer).printed, period: of })),
  }
}
