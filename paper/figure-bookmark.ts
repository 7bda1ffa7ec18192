// SPDX-License-Identifier: MulanPSL-2.0
import type { Block, FigureRun, OfficialDocument, Run } from './official-document.ts'

/** A figure's place in a written document: which figure, what stands there, and the Word bookmark around it. */
export interface FigureBookmark { figure: string; text: string; bookmark: string }

/** A figure run ready to be written: Word knows a bookmark by its name and, inside the file, by a number. */
export interface BookmarkedRun extends FigureRun { readonly bookmark: string; readonly bookmarkNumber: number }

/** Word's limit for a bookmark's name, which must begin with a letter; it does not tell capitals from small letters. */
const longestName = 40
const legalName = /^[A-Za-z][A-Za-z0-9_]*$/

/** Whether a run carries the bookmark that withBookmarks gives. */
export function isBookmarked(run: Run): run is BookmarkedRun {
  return 'bookmarkNumber' in run
}

/** The same document with every figure run carrying its bookmark, unique in the document. Refuses a given name Word would not keep. */
export function withBookmarks(document: OfficialDocument): OfficialDocument {
  const taken = new Set<string>()
  for (const run of figureRuns(document)) {
    if (run.bookmark !== undefined) takeGivenName(run.bookmark, taken)
  }
  const counts = new Map<string, number>()
  let bookmarkNumber = 0
  const name = (run: Run): Run => {
    if (!('figure' in run)) return run
    bookmarkNumber += 1
    const bookmarked: BookmarkedRun = { ...run, bookmark: run.bookmark ?? nextName(run.figure, counts, taken), bookmarkNumber }
    return bookmarked
  }
  const { attachments } = document
  return {
    ...document,
    body: document.body.map(block => mapRuns(block, name)),
    ...attachments && { attachments: attachments.map(each => each.body ? { ...each, body: each.body.map(block => mapRuns(block, name)) } : each) },
  }
}

/** Every figure of the document in reading order with the bookmark under which the written file holds it. */
export function figureBookmarks(document: OfficialDocument): FigureBookmark[] {
  return figureRuns(withBookmarks(document)).filter(isBookmarked).map(({ figure, text, bookmark }) => ({ figure, text, bookmark }))
}

function takeGivenName(name: string, taken: Set<string>): void {
  if (!legalName.test(name) || name.length > longestName) {
    throw new Error(`书签名“${name}”不合规，应以字母开头，只用字母、数字和下划线，不超过${longestName}个字符。`)
  }
  if (taken.has(name.toLowerCase())) throw new Error(`书签名“${name}”重复，每个书签名在一份公文里只能用一次。`)
  taken.add(name.toLowerCase())
}

function nextName(figure: string, counts: Map<string, number>, taken: Set<string>): string {
  const stem = `f_${figure.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, longestName - 5).toLowerCase()
  for (;;) {
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    const name = `${stem}_${count}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function figureRuns(document: OfficialDocument): FigureRun[] {
  const blocks = [...document.body, ...(document.attachments ?? []).flatMap(attachment => attachment.body ?? [])]
  return blocks.flatMap(runsOf).filter((run): run is FigureRun => 'figure' in run)
}

function runsOf(block: Block): readonly Run[] {
  switch (block.block) {
    case 'heading': return []
    case 'paragraph': return block.runs
    case 'table': return block.rows.flat(2)
  }
}

function mapRuns(block: Block, change: (run: Run) => Run): Block {
  switch (block.block) {
    case 'heading': return block
    case 'paragraph': return { ...block, runs: block.runs.map(change) }
    case 'table': return { ...block, rows: block.rows.map(row => row.map(cell => cell.map(change))) }
  }
}
