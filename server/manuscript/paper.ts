// SPDX-License-Identifier: MulanPSL-2.0
import {
  type Actor, type Drafted, filingName, type ManuscriptBody, marksIn, periodRefusal, type PrintedFigure, Refusal, type Manuscript,
} from '../../kernel/kernel.ts'
import { type Day, todayIn } from '../../law/law.ts'
import { isFilled, type Ledger, type PaperOf, type Store } from '../../store/store.ts'
import { drafters } from './drafters.ts'
import { type FiguresAtHand, figuresAtHand, type Moved, reprinted } from './figures.ts'

/** Posts outside the offices of the town: what is being written is none of theirs. */
const outsiders = new Set(['village', 'grid-worker', 'mediator', 'adviser'])

/** Whether somebody works in an office of the whole town, and may read and write its papers. */
export const inOffice = ({ posts }: Actor): boolean => posts.some(({ post, village }) => village === 0 && !outsiders.has(post))

/** A paper as it is worked with: the filed text while it is filled, else the draft printed from the figures of today. */
export interface Paper {
  manuscript: Manuscript
  revision: number
  by: string
  at: string
  moved: readonly Moved[]
  figures: FiguresAtHand
  filed: boolean
}

/** @throws Refusal where there can be no such paper */
export function checkPaperOf({ kind, period }: PaperOf): void {
  const wrong = periodRefusal(kind, period)
  if (wrong) throw new Refusal(wrong)
}

/** Undefined where nothing has been written yet. */
export async function paperOf(store: Store, ledger: Ledger, of: PaperOf): Promise<Paper | undefined> {
  const filing = await ledger.filings.read(of.kind, of.period)
  if (filing && isFilled(filing.state)) {
    const { manuscript, revision } = filing.body
    const [filled] = filing.events
    return {
      manuscript, revision, by: filled?.by ?? '', at: filled?.at ?? '', moved: [],
      figures: await figuresAtHand(store, ledger, of.period, [manuscript]), filed: true,
    }
  }
  const draft = await ledger.manuscripts.read(of)
  if (!draft) return undefined
  const figures = await figuresAtHand(store, ledger, of.period, [draft.manuscript])
  return { ...reprinted(draft.manuscript, figures), revision: draft.revision, by: draft.by, at: draft.saved, figures, filed: false }
}

/** The text as the ledger would write it. @throws Refusal where the period is none of the kind's */
export const draftOf = (
  store: Store, ledger: Ledger, { kind, period }: PaperOf, today: Day,
): Promise<Drafted> => drafters[kind](store, ledger, period, today)

/** Headings of a draft with the labels of what could not be said under them for want of a report. */
export const gapsIn = ({ register }: Store, { gaps }: Drafted): { heading: string; labels: string[] }[] =>
  gaps.map(({ heading, figures }) => ({ heading, labels: figures.map(code => register.figures.get(code)?.figure.label ?? code) }))

/** What is frozen when the paper is filled. @throws Refusal when the text on top is another than the one that was seen */
export async function bodyToFill(store: Store, ledger: Ledger, of: PaperOf, revision: number): Promise<ManuscriptBody> {
  const paper = await paperOf(store, ledger, of)
  if (!paper) throw new Refusal(`${filingName(of.kind, of.period)}还没有起草，不能填报`)
  if (paper.revision !== revision) throw new Refusal(`稿子在您打开之后又改过（现为第 ${paper.revision} 稿），请看过再填报`)
  const { manuscript, figures } = paper
  const printed = new Map<string, PrintedFigure>()
  for (const mark of marksIn(manuscript)) {
    const answer = figures.answer(mark)
    if (answer) printed.set(`${mark.figure} ${mark.period ?? of.period}`, { ...answer, period: mark.period ?? of.period })
  }
  return { manuscript, figures: [...printed.values()], revision, provisional: await provisionalOf(ledger, [...printed.values()]) }
}

/** Dates not yet fixed that the figures of the text rest on, in every period it speaks of. */
async function provisionalOf(ledger: Ledger, figures: readonly PrintedFigure[]): Promise<ManuscriptBody['provisional']> {
  const found: ManuscriptBody['provisional'][number][] = []
  for (const period of new Set(figures.map(each => each.period))) {
    const codes = new Set(figures.filter(each => each.period === period).map(({ code }) => code))
    const { body } = await ledger.filings.picture(period)
    found.push(...body.provisional.filter(date => date.figures.some(code => codes.has(code))))
  }
  return found
}

/** The day of a paper's signing; one that nobody signed has no date (GB/T 9704-2012, 7.3.5.4: 成文日期 is the day of signing). */
export async function datedOn(ledger: Ledger, { kind, period }: PaperOf): Promise<Day | undefined> {
  const signed = (await ledger.filings.read(kind, period))?.events.findLast(({ step }) => step === 'sign')
  return signed && todayIn(Date.parse(signed.at))
}

/** The day the audit takes a paper for dated: a draft of a year long past is not late because it is opened today. */
export async function auditedOn(ledger: Ledger, of: PaperOf, today: Day): Promise<Day> {
  const year = Number(of.period.slice(0, 4))
  const late = today > `${year + 1}-03-31`
  return (await datedOn(ledger, of)) ?? (late ? `${year + 1}-01-31` : today)
}
