// SPDX-License-Identifier: MulanPSL-2.0
import { AlignmentType, BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Paragraph } from 'docx'
import { headingCounter, withoutTypedNumber } from './heading-number.ts'
import type { HeadingLevel } from './heading-number.ts'
import type { Block, Column, DataTable, Run } from './official-document.ts'
import { charactersPerLine, textBlockWidth } from './page-layout.ts'
import { plainParagraph, runParagraph } from './paragraph.ts'
import { styleIds } from './styles-xml.ts'
import { textWidth } from './text-width.ts'

/**
 * The text of a document. A heading stays with what it is over. With `keepWithNext` a short last paragraph stays with what follows, so that the signature does not
 * stand alone on a page (GB/T 9704-2012, 7.3.5.5 asks for another way than a note that the page has no text).
 */
export function blockElements(blocks: readonly Block[], { keepWithNext = false } = {}): (Paragraph | Table)[] {
  const nextNumber = headingCounter()
  return blocks.map((block, at) =>
    blockElement(block, nextNumber, at < blocks.length - 1 ? 'more follows' : keepWithNext ? 'signature follows' : 'nothing follows'),
  )
}

type Follows = 'more follows' | 'signature follows' | 'nothing follows'

function blockElement(block: Block, nextNumber: (level: HeadingLevel) => string, follows: Follows): Paragraph | Table {
  const keepNext = follows === 'signature follows'
  switch (block.block) {
    case 'heading': return plainParagraph(
      styleIds.headings[block.level - 1]!,
      nextNumber(block.level) + withoutTypedNumber(block.text),
      follows === 'nothing follows' ? {} : { keepNext: true },
    )
    case 'paragraph': return runParagraph(styleIds.body, block.runs, keepNext && isShort(block.runs) ? { keepNext } : {})
    case 'table': return dataTable(block)
  }
}

/** LibreOffice takes a kept paragraph to the next page whole, so a long one would leave a hole as high as itself. */
function isShort(runs: readonly Run[]): boolean {
  const fewLines = 4
  return textWidth(runs.map(run => run.text).join('')) <= fewLines * charactersPerLine - 2
}

/** A table over the width of the text, its head repeated on each page. Refuses a row with too many or too few cells. */
export function dataTable({ columns, rows }: DataTable): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const columnWidths = columns.map(column => Math.floor(textBlockWidth * column.width / total))
  const head = new TableRow({
    tableHeader: true, cantSplit: true,
    children: columns.map((column, at) => cell(plainParagraph(styleIds.tableHead, column.title), columnWidths[at]!)),
  })
  return new Table({
    columnWidths, width: { size: textBlockWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders,
    rows: [head, ...rows.map((row, at) => dataRow(row, at, columns, columnWidths))],
  })
}

const thinLine = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }
const borders = { top: thinLine, bottom: thinLine, left: thinLine, right: thinLine, insideHorizontal: thinLine, insideVertical: thinLine }

function dataRow(row: readonly (readonly Run[])[], at: number, columns: readonly Column[], widths: readonly number[]): TableRow {
  if (row.length !== columns.length) {
    throw new Error(`表格第${at + 1}行有${row.length}格，应与表头的${columns.length}栏相同。`)
  }
  const children = row.map((runs, column) => cell(runParagraph(styleIds.tableText, runs, alignmentOf(columns[column]!)), widths[column]!))
  return new TableRow({ cantSplit: true, children })
}

function alignmentOf({ align = 'left' }: Column) {
  return align === 'left' ? {} : { alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT }
}

function cell(paragraph: Paragraph, width: number): TableCell {
  return new TableCell({ children: [paragraph], width: { size: width, type: WidthType.DXA }, verticalAlign: 'center' })
}
