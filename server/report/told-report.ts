// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, draftReport, type Period, type Report, tell, yearPeriod } from '../../kernel/kernel.ts'
import type { OfficialDocument } from '../../paper/official-document.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { outlineOf } from '../../town/outlines.ts'
import { targetParagraphs } from '../dispatch/report-targets.ts'
import { manuscriptDocument } from '../manuscript/document.ts'

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

/** A told report as an official document: the text that a person would begin with, signed by nobody. */
export const toldDocument = (report: Report, marking: string | null): OfficialDocument =>
  manuscriptDocument(draftReport(report).manuscript, undefined, marking)
