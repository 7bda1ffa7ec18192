// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'
import { isSigned, sourceText } from './county-words.ts'

export type Table = Answer<'countyTable'>
export type Column = Table['columns'][number]
export type TableCell = Table['towns'][number]['cells'][number]

/** A small base is one warning however small it is: the base itself stands under the rate. */
const noteOf = (warning: string): string => warning.replace(/^基数只有 \d+，(不足 \d+)，不宜比较$/, '基数$1，多一件少一件就差出许多，不宜比较')

/** Everything said against comparing, each once, in the order in which a reader meets it. */
export function notesOf({ columns, towns }: Pick<Table, 'columns' | 'towns'>): string[] {
  const said = columns.flatMap(({ code, warnings, total }) =>
    [...warnings, ...towns.flatMap(({ cells }) => cellOf(cells, code).warnings), ...(total.remark ? [total.remark] : [])])
  return [...new Set(said.map(noteOf))]
}

const circled = 20

/** ① to ⑳, and plain numbers in brackets after that. */
export const noteMark = (at: number): string => (at < circled ? String.fromCodePoint(0x2460 + at) : `(${at + 1})`)

/** The marks of these warnings among the notes. */
export const marksOf = (warnings: readonly string[], notes: readonly string[]): string =>
  [...new Set(warnings.map(each => notes.indexOf(noteOf(each))))].map(noteMark).join('')

const large = 10_000

/** One unit for all numbers beside each other: money of which any is large is told in 万元. */
export const unitShown = (unit: string, values: readonly (number | null)[]): string =>
  unit === '元' && values.some(value => value !== null && Math.abs(value) >= large) ? '万元' : unit

/** The unit of each figure of a table, by code. */
export const unitsOf = ({ columns, towns }: Pick<Table, 'columns' | 'towns'>): ReadonlyMap<string, string> => new Map(columns.map(
  ({ code, unit, total }) => [code, unitShown(unit, [total.value, ...towns.map(({ cells }) => cellOf(cells, code).value)])]
))

const numeral = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)))

/** A number under a head that names its unit; only of a share the sign is repeated. */
export const numberIn = (unit: string, value: number): string =>
  unit === '万元' ? numeral(value / large, 6) : `${numeral(value, 2)}${unit === '%' ? unit : ''}`

/** The cell as it stands in a row of numbers of that unit; what a report says keeps its words. */
export function cellText({ source, value, printed, zero }: TableCell, unit: string): string {
  if (source === 'none' || zero === 'not-reported') return '未报'
  if (value === null) return zero === 'no-base' ? '无基数' : '未报'
  if (source === 'read' || source === 'published') return unit !== '%' && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed
  return numberIn(unit, value)
}

/** Nobody reported more of it than nothing. */
export const isBare = (towns: Table['towns'], code: string): boolean => towns.every(({ cells }) => !cellOf(cells, code).value)

/** How many lines of all are shown; those that no town submitted are told, since filings and roll-up do not count them. */
export function countText(shown: readonly Pick<Column, 'total'>[], all: number): string {
  if (shown.length === 0) return '没有这样的指标，请换几个字，或者去掉“只看有数的”。'
  const read = shown.filter(({ total }) => total.towns === 0).length
  return `${shown.length} 个指标${shown.length === all ? '' : `，共 ${all} 个`}${read === 0 ? '' : `；其中 ${read} 个没有镇报送，不在汇总里`}`
}

/** 86/89 of a rate, nothing of others. */
export const halvesOf = ({ numerator, denominator }: Pick<TableCell, 'numerator' | 'denominator'>): string =>
  denominator === null ? '' : `${numerator ?? '—'}/${denominator}`

/** How many towns the sum rests on, where not all. */
export const coverText = ({ towns, of }: Column['total']): string => (towns === of ? '' : `${towns}/${of} 镇`)

/** The table as lines of cells for Excel or WPS, with its marks and notes; a number that is nothing but signed stays a number. */
export function tableLines({ columns, towns }: Pick<Table, 'columns' | 'towns'>): string[][] {
  const notes = notesOf({ columns, towns })
  const units = unitsOf({ columns, towns })
  const said = (cell: TableCell, unit: string) => {
    const [halves, source] = [halvesOf(cell), isSigned(cell.source) ? '' : sourceText[cell.source]]
    return `${cellText(cell, unit)}${halves && `（${halves}）`}${source && `［${source}］`}${marksOf(cell.warnings, notes)}`
  }
  const sum = ({ code, total }: Column) =>
    total.value === null ? '' : `${numberIn(units.get(code)!, total.value)}${coverText(total) && `（${coverText(total)}）`}`
  return [
    ['镇', ...columns.map(({ code, label, warnings }) => `${label}（${units.get(code)!}）${marksOf(warnings, notes)}`)],
    ...towns.map(({ name, cells }) => [name, ...columns.map(({ code }) => said(cellOf(cells, code), units.get(code)!))]),
    ['合计（签发报送的镇）', ...columns.map(sum)],
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
