// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import {
  type Answer, type FigureDifference, isFiguresBody, type ManuscriptKind, periodOf, printed, printedDifferences, type PrintedFigure,
} from '../../kernel/kernel.ts'
import type { FilingWithBody, Ledger, Store } from '../../store/store.ts'
import { checkOf, type PaperCheck } from '../manuscript/check.ts'
import { paperOf } from '../manuscript/paper.ts'

/** What has to be answered with a written reason before a filing is signed. */
export interface SigningFinding {
  rule: string
  says: string
}

/** A printed number that the ledger tells otherwise by now. */
export type PrintedDifference = ReturnType<typeof printedDifferences>[number]

/** What changed in the ledger since the filling, and of a text everything its `check` found that is more than a note. */
export async function findingsAtSigning(ledger: Ledger, filing: FilingWithBody, check: PaperCheck | undefined): Promise<SigningFinding[]> {
  const { body, kind, period } = filing
  if (isFiguresBody(body)) return changesSaid((await ledger.filings.since({ ...filing, body })).differences)
  if (kind === 'figures') return []
  const along = await figuresAlong(ledger, kind, period)
  const changed = (await printedSince(ledger, body.figures, filing.position)).filter(each => !along || each.period !== period)
  const found = [...(check ? graveIn(check) : []), ...printedSaid(changed), ...along ?? []]
  return [...new Map(found.map(finding => [finding.says, finding])).values()]
}

/** What changed in the year's figures that an annual report's signature would sign along, in the text or not; undefined where it signs none. */
async function figuresAlong(ledger: Ledger, kind: ManuscriptKind, period: string): Promise<SigningFinding[] | undefined> {
  const figures = kind === 'annual-report' ? await ledger.filings.read('figures', period) : undefined
  if (!figures || !['filled', 'checked'].includes(figures.state)) return undefined
  return changesSaid((await ledger.filings.since(figures)).differences)
}

/** What the editor's own check finds in the text that was filled: all of it, or of figures nothing. */
export async function checkOfFiling(store: Store, ledger: Ledger, { kind, period }: FilingWithBody, today: Day): Promise<PaperCheck | undefined> {
  if (kind === 'figures') return undefined
  const paper = await paperOf(store, ledger, { kind, period })
  return paper && checkOf(store, ledger, { kind, period }, paper, today)
}

const graveIn = ({ findings }: PaperCheck): SigningFinding[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ rule, says }) => ({ rule, says }))

/**
 * Numbers of a text that stand otherwise than when it was filled. A period whose figures were filed before it is quoted from that filing,
 * whatever the ledger says by then: what changed since is told with those figures, and is no change of this text's.
 */
export async function printedSince(ledger: Ledger, figures: readonly PrintedFigure[], position: number): Promise<PrintedDifference[]> {
  const answers = new Map<string, ReadonlyMap<string, Answer>>()
  for (const period of new Set(figures.map(each => each.period))) answers.set(period, await quotedAnswers(ledger, period, position))
  return printedDifferences(figures, period => answers.get(period)!)
}

async function quotedAnswers(ledger: Ledger, period: string, position: number): Promise<ReadonlyMap<string, Answer>> {
  const filing = await ledger.filings.read('figures', period)
  if (!filing || filing.state === 'returned' || filing.position > position) return ledger.answers(periodOf(period))
  return new Map(Object.entries(filing.body.figures))
}

const printedSaid = (differences: readonly PrintedDifference[]): SigningFinding[] =>
  differences.length === 0 ? [] : [{
    rule: 'changed-since-filled',
    says: `填报以后台账有变：${differences.map(({ then, now }) => `${then.label}${printed(then)}→${now ? printed(now) : '无'}`).join('、')}`,
  }]

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
  const moves = [
    came.length > 0 ? `多了 ${came.length} 件` : '', went.length > 0 ? `少了 ${went.length} 件` : '', changed.length > 0 ? `有 ${changed.length} 件改了数` : '',
  ].filter(Boolean).join('、')
  const numbers = figures.map(({ label, then, now }) => `${label}${printed(then)}→${now ? printed(now) : '无'}`).join('、')
  return `填报以后${moves || '台账有变'}：${numbers}`
}
