// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { reports, ReportChapter } from '../../contract/reports.ts'
import type { ToldChapter } from '../../kernel/kernel.ts'
import { writeAnnex } from '../../paper/annex.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { annexOf } from '../report/annex.ts'
import { tellYear, toldDocument } from '../report/told-report.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { docx } from './docx.ts'
import { withPrinted } from './figures.ts'

export const reportHandlers: HandlersOf<typeof reports> = {
  async report({ town, year }, visit) {
    const { report, answers } = await tellYear(visit.installation.store, (await atDesk(visit, town)).ledger, year)
    const { title, issuer, recipient, opening, chapters } = report
    const labels = Object.fromEntries([...answers.values()].map(({ code, label }) => [code, label]))
    return { title, issuer, ...(recipient ? { recipient } : {}), opening, chapters: chapters.map(chapterSays), labels }
  },
  async reportDocument({ town, year }, visit) {
    const { document } = await written(await atDesk(visit, town), year, visit)
    return { name: `${document.title.replace(/\s+/g, '')}.docx`, mediaType: docx, body: new Uint8Array(await writeOfficialDocument(document)) }
  },
  async annexDocument({ town, year }, visit) {
    const desk = await atDesk(visit, town)
    const { document, told } = await written(desk, year, visit)
    const annex = await annexOf(visit.installation.store, desk.ledger, told, document, desk.actor, visit.today)
    return { name: `${document.title.replace(/\s+/g, '')}（内部附件）.docx`, mediaType: docx, body: new Uint8Array(await writeAnnex(annex)) }
  },
}

async function written({ ledger }: AtDesk, year: number, { installation: { store } }: Visit) {
  const told = await tellYear(store, ledger, year)
  return { told, document: toldDocument(told.report, demonstrationOf(await store.towns())) }
}

const chapterSays = ({ heading, level, empty, otherwise, paragraphs, chapters }: ToldChapter): ReportChapter => ({
  heading, level, empty, ...(otherwise ? { otherwise } : {}),
  paragraphs: paragraphs.map(sentences => sentences.map(({ pieces, missing }) => ({ pieces: pieces.map(pieceSays), missing: [...missing] }))),
  chapters: chapters.map(chapterSays),
})

type Said = z.output<typeof reports.report.output>['chapters'][number]['paragraphs'][number][number]['pieces'][number]

const pieceSays = (piece: ToldChapter['paragraphs'][number][number]['pieces'][number]): Said =>
  'figure' in piece ? { figure: piece.figure, text: piece.text, answer: withPrinted(piece.answer) } : { text: piece.text }
