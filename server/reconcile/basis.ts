// SPDX-License-Identifier: MulanPSL-2.0
import { isFilled, type Ledger, type Store } from '../../store/store.ts'
import { figureBookmarks } from '../../paper/figure-bookmark.ts'
import { type OfficialDocument, writeOfficialDocument } from '../../paper/official-document.ts'
import { readBack, type ReadParagraph } from '../../paper/read-back.ts'
import { manuscriptDocument } from '../manuscript/document.ts'
import { tellYear, toldDocument } from '../report/told-report.ts'
import type { Written } from './reconcile.ts'

/** What a document is held against: the text that was filed, the draft, or the report as the ledger tells it today. */
export const bases = { filing: '已填报的文稿', draft: '正在编写的文稿', report: '台账生成的报告' } as const
export type Basis = keyof typeof bases

/**
 * The text a report that came back was written from: what was filed where something was; else the one of draft and told report that more
 * of its paragraphs stand in word for word.
 */
export async function basisOf(
  store: Store,
  ledger: Ledger,
  year: number,
  came: readonly ReadParagraph[],
): Promise<{ basis: Basis; written: Written }> {
  const period = String(year)
  const filing = await ledger.filings.read('annual-report', period)
  if (filing && isFilled(filing.state))
    return { basis: 'filing', written: await writtenOf(manuscriptDocument(filing.body.manuscript, undefined, null)) }
  const draft = await ledger.manuscripts.read({ kind: 'annual-report', period })
  const told = await writtenOf(toldDocument((await tellYear(store, ledger, year)).report, null))
  if (!draft) return { basis: 'report', written: told }
  const drafted = await writtenOf(manuscriptDocument(draft.manuscript, undefined, null))
  return same(drafted, came) >= same(told, came) ? { basis: 'draft', written: drafted } : { basis: 'report', written: told }
}

async function writtenOf(document: OfficialDocument): Promise<Written> {
  return { paragraphs: await readBack(await writeOfficialDocument(document)), figures: figureBookmarks(document) }
}

function same({ paragraphs }: Written, came: readonly ReadParagraph[]): number {
  const texts = new Set(came.map(({ text }) => text))
  return paragraphs.filter(({ text }) => text !== '' && texts.has(text)).length
}
