// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Report, ToldChapter } from '../../kernel/kernel.ts'
import type { Block, OfficialDocument, Run } from '../../paper/official-document.ts'

/** What a chapter says when neither the ledger nor the town's outline has a word for it. */
export const nothingInLedger = '（台账中没有本章的内容，须另行补充。）'

/** A told report as an official document. A sentence whose figure nobody reported is left out: it would claim what is not known. */
export function reportDocument(report: Report, signedOn: Day, marking: string | null): OfficialDocument {
  return {
    issuer: report.issuer, title: report.title, ...(report.recipient ? { recipient: report.recipient } : {}), signedOn, ...(marking ? { marking } : {}),
    body: [{ block: 'paragraph', runs: [{ text: report.opening }] }, ...report.chapters.flatMap(chapterBlocks)],
  }
}

function chapterBlocks(chapter: ToldChapter): Block[] {
  const level = Math.min(Math.max(chapter.level, 1), 4) as 1 | 2 | 3 | 4
  const said = chapter.paragraphs.map(runsOf).filter(runs => runs.length > 0).map((runs): Block => ({ block: 'paragraph', runs }))
  const empty: Block[] = chapter.empty && chapter.chapters.length === 0 ? [{ block: 'paragraph', runs: [{ text: chapter.otherwise ?? nothingInLedger }] }] : []
  return [{ block: 'heading', level, text: chapter.heading }, ...said, ...empty, ...chapter.chapters.flatMap(chapterBlocks)]
}

const runsOf = (paragraph: ToldChapter['paragraphs'][number]): Run[] =>
  paragraph.filter(sentence => sentence.missing.length === 0).flatMap(sentence =>
    sentence.pieces.map((piece): Run => ('figure' in piece ? { figure: piece.figure, text: piece.text } : { text: piece.text })))
