// SPDX-License-Identifier: MulanPSL-2.0
import type { Span } from '../text/sentences.ts'

/** A line of cells, as Word's tables and sheets from the clipboard arrive in a text. */
export interface TableRow extends Span {
  cells: readonly string[]
}

/** Two lines of cells and more, one under the other. */
export type Table = readonly TableRow[]

/** The tables of a text: lines with tabs in them, or with strokes as web pages give them. A tab at a line's head is an indent. */
export function tablesIn(text: string): Table[] {
  if (!/[\t|]/.test(text)) return []
  const tables: TableRow[][] = []
  let open = false
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const cells = (match[0].includes('\t') ? match[0].split('\t') : match[0].trim().replace(/^\||\|$/g, '').split('|')).map(cell => cell.trim())
    const isRow = cells.filter(cell => cell !== '').length > 1 && cells.every(cell => cell.length <= LONGEST_CELL)
    if (isRow && open) tables.at(-1)!.push({ start: match.index, end: match.index + match[0].length, cells })
    if (isRow && !open) tables.push([{ start: match.index, end: match.index + match[0].length, cells }])
    open = isRow
  }
  return tables.filter(rows => rows.length > 1)
}

const LONGEST_CELL = 40

/** What a cell counts; zero where nothing is written or a stroke; undefined where it is no number or a rate. */
export function numberIn(cell: string): number | undefined {
  if (/^(?:[-－—–/／\\]*|无|－)$/.test(cell)) return 0
  const written = /^(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?\s*(万?)(?:元|[件起宗条次场期人名份个户处项家例]|人次|户次|场次|件次)?$/.exec(cell)
  if (!written) return undefined
  return Number(((Number(written[1]!.replace(/[,，]/g, '')) + Number(written[2] ?? 0)) * (written[3] ? 1e4 : 1)).toPrecision(12))
}

/** Whether something is written in the cell that is a number. */
export const isNumber = (cell: string): boolean => /\d/.test(cell) && numberIn(cell) !== undefined
