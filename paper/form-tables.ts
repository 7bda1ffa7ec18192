// SPDX-License-Identifier: MulanPSL-2.0
import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Paragraph } from 'docx'
import type { Fact } from './form.ts'
import { formStyleIds } from './form-styles.ts'
import { textBlockWidth } from './page-layout.ts'
import { plainParagraph } from './paragraph.ts'
import { textWidth } from './text-width.ts'

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const lines = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin }
const noLines = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** One 小四 character, in twips, and what the cell keeps free at both sides. */
export const character = 240
export const cellPadding = 220
export const cellLine = 360
/** High enough to write in by hand, 9 mm. */
export const rowHeight = 510
/** A place to sign: its name, room for the hand, the day. */
export const placeHeight = 1120

/** Twips of the label column: no wider than its longest label, nine characters at most. */
export function labelWidth(facts: readonly Fact[]): number {
  const longest = Math.max(4, ...facts.map(({ label }) => textWidth(label)))
  return Math.ceil(Math.min(9, longest) * character) + cellPadding
}

/** Label and value, as on the paper form. */
export function factsTable(facts: readonly Fact[]): Table {
  const label = labelWidth(facts)
  const widths = [label, textBlockWidth - label]
  const rows = facts.map(fact => row([paragraphsOf(formStyleIds.label, fact.label), paragraphsOf(formStyleIds.value, fact.value)], widths))
  return table(widths, rows, lines)
}

const emptyRows = 2

/** A table with its head on each page; without rows there are two to write in. */
export function rowsTable(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const given = rows.length > 0 ? rows : Array.from({ length: emptyRows }, () => columns.map(() => ''))
  const widths = columnWidths(columns, given)
  const titles = columns.map(column => [plainParagraph(formStyleIds.label, column, { keepNext: true })])
  const body = given.map(cells => row(cells.map(cell => paragraphsOf(formStyleIds.value, cell)), widths, { cantSplit: true }))
  return table(widths, [row(titles, widths, { tableHeader: true, cantSplit: true }), ...body], lines)
}

/** Twips of each column by what stands in it. Where they ask for more than there is, a day or a name keeps its line and long texts give way. */
export function columnWidths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const [least, most] = [4, 16]
  const wanted = columns.map((column, at) => {
    const title = textWidth(column)
    return Math.min(most, Math.max(least, title > 8 ? title / 2 : title, ...rows.map(cells => textWidth(cells[at] ?? '')))) + 2
  })
  const there = textBlockWidth / character
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0)
  const short = wanted.filter(width => width <= oneLine)
  const long = wanted.length - short.length
  if (sum(wanted) <= there || long === 0 || (there - sum(short)) / long < least + 2) {
    return wanted.map(width => Math.floor(textBlockWidth * width / sum(wanted)))
  }
  const left = (there - sum(short)) / (sum(wanted) - sum(short))
  return wanted.map(width => Math.floor((width <= oneLine ? width : width * left) * character))
}

/** A day in words, and the room a cell keeps free. */
const oneLine = 9

/** Places to sign side by side, at most three; one alone stands in the right half. */
export function signaturesTable(names: readonly string[]): Table {
  const across = placesAcross(names)
  const widths = Array.from({ length: across }, () => Math.floor(textBlockWidth / across))
  const places = names.length === 1 ? ['', ...names] : names
  const rows = Array.from({ length: Math.ceil(places.length / across) }, (_, at) => places.slice(at * across, (at + 1) * across))
  const filled = rows.map((each, at) => {
    const cells = Array.from({ length: across }, (_, column) => signaturePlace(each[column] ?? '', at < rows.length - 1))
    return row(cells, widths, { cantSplit: true }, 'top')
  })
  return table(widths, filled, noLines)
}

/** How many places stand side by side: two where a name would not fit in a third of the width. */
export function placesAcross(names: readonly string[]): number {
  const third = (textBlockWidth / 3 - cellPadding) / character
  return names.length <= 2 || names.length === 4 || names.some(name => textWidth(placeName(name)) > third) ? 2 : 3
}

const placeName = (name: string): string => (name.endsWith('（印章）') ? name : `${name}：`)

function signaturePlace(name: string, keepNext: boolean): Paragraph[] {
  if (name === '') return [plainParagraph(formStyleIds.signature, '')]
  const day = plainParagraph(formStyleIds.signatureDay, '年　　月　　日', keepNext ? { keepNext } : {})
  return [plainParagraph(formStyleIds.signature, placeName(name)), day]
}

/** A line break of the value begins a paragraph. */
function paragraphsOf(style: string, text: string): Paragraph[] {
  return text.split(/\r?\n/).map(line => plainParagraph(style, line))
}

interface RowOptions { tableHeader?: true; cantSplit?: true }

function row(cells: Paragraph[][], widths: readonly number[], options: RowOptions = {}, verticalAlign: 'center' | 'top' = 'center'): TableRow {
  return new TableRow({
    ...options, height: { value: rowHeight, rule: HeightRule.ATLEAST },
    children: cells.map((children, at) => new TableCell({ children, width: { size: widths[at]!, type: WidthType.DXA }, verticalAlign })),
  })
}

function table(columnWidths: readonly number[], rows: TableRow[], borders: typeof lines | typeof noLines): Table {
  const size = columnWidths.reduce((sum, width) => sum + width, 0)
  return new Table({ columnWidths: [...columnWidths], width: { size, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders, rows })
}
