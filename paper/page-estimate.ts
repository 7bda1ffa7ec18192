// SPDX-License-Identifier: MulanPSL-2.0
import { titleLines } from './document-head.ts'
import type { Attachment, Block, OfficialDocument } from './official-document.ts'
import { characterAdvance, charactersPerLine, linePitch, linesPerPage, textBlockWidth } from './page-layout.ts'
import { withChinesePunctuation } from './punctuation.ts'
import { textWidth } from './text-width.ts'

/** Where a document's text ends: on which page, and how many lines of that page it takes. */
export interface End { page: number; lines: number }

/** 35 mm and a line of 小初. */
const letterheadHeight = 1984 + 924
const titleLine = 640
const tableLine = 400
const tableCharacter = 240
const tableCellPadding = 170

/** LibreOffice puts this much, in characters, between Han characters and digits, whatever the file says. */
export const libreOfficeGap = 0.2

/**
 * Where the text ends, counted and not laid out: another program, another font turns a line elsewhere, so the end may be a line or
 * two off. `gap` is what stands between Han characters and digits.
 */
export function estimatedEnd(document: OfficialDocument, gap = 0): End {
  const sheet = new Sheet(gap)
  if (document.letterhead !== undefined) sheet.add(letterheadHeight, 2 * linePitch)
  if (document.letterhead !== undefined || document.number !== undefined) sheet.add(3 * linePitch)
  addTitle(sheet, document.title)
  sheet.add(linePitch)
  if (document.recipient !== undefined) sheet.add(linePitch)
  addBlocks(sheet, document.body)
  const attachments = document.attachments ?? []
  if (attachments.length > 0) sheet.addLines(1 + attachments.reduce((sum, { title }) => sum + Math.ceil((textWidth(title) + 1) / 21), 0))
  sheet.addLines(1 + [document.issuer].flat().length + (document.signedOn === undefined ? 0 : 1))
  for (const attachment of attachments) addAttachment(sheet, attachment)
  return sheet.end()
}

function addAttachment(sheet: Sheet, { title, body }: Attachment): void {
  if (body === undefined) return
  sheet.turn()
  sheet.addLines(2)
  addTitle(sheet, title)
  sheet.addLines(1)
  addBlocks(sheet, body)
}

function addTitle(sheet: Sheet, title: string): void {
  for (const line of titleLines(title)) sheet.add(...Array.from({ length: Math.max(1, Math.ceil(textWidth(line) / 20)) }, () => titleLine))
}

function addBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.block === 'heading') {
      if (blocks[at - 1]?.block !== 'heading') sheet.keep(keptHeight(blocks, at, sheet.gap))
      sheet.addLines(linesOf(block.text, 4, sheet.gap))
    }
    else if (block.block === 'paragraph') sheet.addLines(linesOf(block.runs.map(run => run.text).join(''), 2, sheet.gap))
    else {
      const total = block.columns.reduce((sum, column) => sum + column.width, 0)
      const room = block.columns.map(column => (textBlockWidth * column.width / total - tableCellPadding) / tableCharacter)
      const height = (cells: readonly string[]) => Math.max(...cells.map((cell, at) => Math.ceil(textWidth(cell) / room[at]!)), 1) * tableLine
      sheet.add(
        height(block.columns.map(column => column.title)),
        ...block.rows.map(row => height(row.map(cell => cell.map(run => run.text).join('')))),
      )
    }
  }
}

/** What has to fit on one page from a heading on: the headings under it, and the first line or row of what they are over. */
function keptHeight(blocks: readonly Block[], from: number, gap: number): number {
  let height = 0
  for (const block of blocks.slice(from)) {
    if (block.block !== 'heading') return height + (block.block === 'table' ? 2 * tableLine : linePitch)
    height += linesOf(block.text, 4, gap) * linePitch
  }
  return 0
}

/** What no line end comes into: opening marks, a character, or numbers and words with the quotation marks between them, closing marks. */
const unbroken = /[（《「『“‘〔]*(?:[A-Za-z0-9.,%/:·-]+(?:[”’][“‘][A-Za-z0-9.,%/:·-]+)*|[\s\S])[，。、；：！？）》」』”’〕％…·]*/gu
const mayNotBegin = /[，。、；：！？）》」』”’〕％%…·]/u
/** A Han character beside a digit or letter; each digit group is met from its own two sides. */
const beside = /(?<=^)[A-Za-z0-9]|[A-Za-z0-9%](?=$)/gu
const mayNotEnd = /[（《「『“‘〔]/u

/** Lines that a paragraph takes, `free` characters in at its beginning: numbers and words stay whole, marks stay with their character. */
export function linesOf(text: string, free: number, gap = 0): number {
  const pieces = [...withChinesePunctuation(text).matchAll(unbroken)].map(([piece]) => piece)
  let lines = 1
  let used = free
  for (const piece of pieces) {
    const width = textWidth(piece) + gap * (piece.match(beside)?.length ?? 0)
    // One closing mark may hang beyond the line.
    const needed = mayNotBegin.test(piece.at(-1) ?? '') && !mayNotEnd.test(piece) ? width - 1 : width
    if (used + needed > charactersPerLine + 0.1) {
      lines += 1
      used = 0
    }
    used += width
  }
  return lines
}

const pageHeight = linePitch * linesPerPage + characterAdvance / 16

class Sheet {
  constructor(readonly gap: number) {}

  private page = 1
  private used = 0

  add(...heights: number[]): void {
    for (const height of heights) {
      if (this.used + height > pageHeight) this.turn()
      this.used += height
    }
  }

  addLines(count: number): void {
    this.add(...Array.from({ length: count }, () => linePitch))
  }

  /** Goes on to the next page where so much does not fit any more. */
  keep(height: number): void {
    if (this.used + height > pageHeight) this.turn()
  }

  turn(): void {
    this.page += 1
    this.used = 0
  }

  end(): End {
    return { page: this.page, lines: this.used / linePitch }
  }
}
