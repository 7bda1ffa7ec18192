// SPDX-License-Identifier: MulanPSL-2.0
import { type FigureDifference, isFiguresBody, printed } from '../../kernel/kernel.ts'
import type { FilingWithBody, Ledger } from '../../store/store.ts'

/** What has to be answered with a written reason before a filing is signed. */
export interface SigningFinding {
  rule: string
  says: string
}

/** Of figures: what the ledger says otherwise since they were frozen. */
export async function findingsAtSigning(ledger: Ledger, filing: FilingWithBody): Promise<SigningFinding[]> {
  const { body } = filing
  return isFiguresBody(body) ? changesSaid((await ledger.filings.since({ ...filing, body })).differences) : []
}

/** Each figure that the ledger tells otherwise than it was frozen, in a sentence. */
export const changesSaid = (differences: readonly FigureDifference[]): SigningFinding[] =>
  differences.map(({ label, then, now, definitionChanged }) => ({
    rule: 'changed-since-filled',
    says: definitionChanged ? `“${label}”填报以后口径变了` : `“${label}”填报时是${printed(then)}，台账现在是${now ? printed(now) : '没有这一项'}${then.value === now?.value ? '，背后的事项不同' : ''}`,
  }))
