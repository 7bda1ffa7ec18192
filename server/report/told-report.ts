// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, type Period, type Piece, type Report, tell, yearPeriod } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { outlineOf } from '../../town/outlines.ts'
import { targetParagraphs } from '../dispatch/report-targets.ts'

/** A year's report as told, and what it was told from. */
export interface ToldReport {
  report: Report
  answers: ReadonlyMap<string, Answer>
  period: Period
}

/** The annual report of a town: its own chapters, the kinds' sentences, the figures of the year, its targets and the next year's. */
export async function tellYear(store: Store, ledger: Ledger, year: number): Promise<ToldReport> {
  const period = yearPeriod(year)
  const answers = await ledger.answers(period)
  const more = await targetParagraphs(store, ledger, year, answers)
  return { report: tell(store.register, outlineOf(ledger.town.name, year), answers, more), answers, period }
}

/** Every figure that stands in the report, in reading order, and codes it wanted and nobody reported. */
export function figuresIn({ chapters }: Pick<Report, 'chapters'>): { told: Piece[]; missing: string[] } {
  const sentences = chapters.flatMap(chapter => [...chapter.paragraphs.flat(), ...nested(chapter.chapters)])
  return {
    told: sentences.flatMap(sentence => (sentence.missing.length > 0 ? [] : sentence.pieces.filter(piece => 'figure' in piece))),
    missing: [...new Set(sentences.flatMap(sentence => [...sentence.missing, ...sentence.omitted ?? []]))],
  }
}

const nested = (chapters: Report['chapters']): Report['chapters'][number]['paragraphs'][number][number][] =>
  chapters.flatMap(chapter => [...chapter.paragraphs.flat(), ...nested(chapter.chapters)])
