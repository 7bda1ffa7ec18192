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

/** What moved since the freezing, a sentence for each cause: one matter more often stands behind several figures. */
export function changesSaid(differences: readonly FigureDifference[]): SigningFinding[] {
  const causes = new Map<string, FigureDifference[]>()
  for (const difference of differences) causes.set(causeOf(difference), [...(causes.get(causeOf(difference)) ?? []), difference])
  return [...causes.values()].map(figures => ({ rule: 'changed-since-filled', says: sentenceOf(figures) }))
}

const causeOf = ({ definitionChanged, came, went, changed }: FigureDifference): string =>
  definitionChanged ? '口径' : [came, went, changed].map(matters => matters.map(({ id }) => id).sort().join(' ')).join('|')

function sentenceOf(figures: readonly FigureDifference[]): string {
  const [{ definitionChanged, came, went, changed }] = figures as [FigureDifference, ...FigureDifference[]]
  if (definitionChanged) return `填报以后口径变了：${figures.map(({ label }) => label).join('、')}`
  const moves = [came.length > 0 ? `多了 ${came.length} 件` : '', went.length > 0 ? `少了 ${went.length} 件` : '', changed.length > 0 ? `${changed.length} 件改了数` : ''].filter(Boolean).join('、')
  const numbers = figures.map(({ label, then, now }) => `${label}${printed(then)}→${now ? printed(now) : '无'}`).join('、')
  return `填报以后${moves || '台账有变'}：${numbers}`
}
