// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'
import { sourceText } from './county-words.ts'

export type Table = Answer<'countyTable'>
export type Column = Table['columns'][number]
export type TableCell = Table['towns'][number]['cells'][number]

/** Everything said against comparing, each once, in the order in which a reader meets it. */
export function notesOf({ columns, towns }: Pick<Table, 'columns' | 'towns'>): string[] {
  return [...new Set([...columns.flatMap(({ warnings }) => warnings), ...towns.flatMap(({ cells }) => cells.flatMap(({ warnings }) => warnings))])]
}

const circled = 20

/** ① to ⑳, and plain numbers in brackets after that. */
export const noteMark = (at: number): string => (at < circled ? String.fromCodePoint(0x2460 + at) : `(${at + 1})`)

/** The cell as it stands in a column of numbers. */
export function cellText({ source, value, printed, zero }: TableCell): string {
  if (source === 'none' || zero === 'not-reported') return '未报'
  if (value === null) return zero === 'no-base' ? '无基数' : '未报'
  return printed
}

/** 86/89 of a rate, nothing of others. */
export const halvesOf = ({ numerator, denominator }: Pick<TableCell, 'numerator' | 'denominator'>): string =>
  denominator === null ? '' : `${numerator ?? '—'}/${denominator}`

/** How many towns the sum rests on. */
export const coverText = ({ towns, of }: Column['total']): string => (towns === of ? `${of} 镇全报` : `${towns}/${of} 镇`)

/** The table as lines of cells for Excel or WPS, with its marks and notes. */
export function tableLines({ columns, towns }: Table): string[][] {
  const notes = notesOf({ columns, towns })
  const marks = (warnings: readonly string[]) => warnings.map(each => noteMark(notes.indexOf(each))).join('')
  const said = (cell: TableCell) => {
    const [halves, source] = [halvesOf(cell), sourceText[cell.source]]
    return `${cellText(cell)}${halves && `（${halves}）`}${source && `［${source}］`}${marks(cell.warnings)}`
  }
  return [
    ['镇', ...columns.map(({ label, unit, warnings }) => `${label}（${unit}）${marks(warnings)}`)],
    ...towns.map(({ name, cells }) => [name, ...columns.map(({ code }) => said(cellOf(cells, code)))]),
    ['合计（签发报送的镇）', ...columns.map(({ total }) => (total.value === null ? '' : `${total.printed}（${coverText(total)}）`))],
    ...notes.map((note, at) => [`${noteMark(at)} ${note}`]),
  ]
}

const nothing = {
  source: 'none', value: null, printed: '', numerator: null, denominator: null, zero: 'not-reported', warnings: [],
  sentence: null, report: null, asOf: null,
} as const

/** A town's answer to a figure; not reported where it has none. */
export const cellOf = (
  cells: readonly TableCell[], figure: string
): TableCell => cells.find(cell => cell.figure === figure) ?? { ...nothing, figure, warnings: [] }
