// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { isNumber, numberIn, type Table, tablesIn, type TableRow } from '../tables.ts'

/** 表的合计不对. */
export const tableDoesNotSum: Rule = {
  id: 'table-does-not-sum',
  explains: '表里“合计”一行应等于它管的各行相加，“合计”“全年”一栏应等于各栏相加；有“其中”、有合并格、栏目不是一类的表无法判断，不提。',
  find: ({ text }) => sumsOf(text),
}

/** The sums of a text's tables that do not hold. */
export const sumsOf = (text: string): Found[] => tablesIn(text).flatMap(table => [...downwards(table), ...across(table)])

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总\s*数|总\s*和)/
const SUBTOTAL = /^小\s*计/
/** Columns that are no counts or that cannot be added up. */
const NOT_ADDED = /率|比|％|%|均|序号|编号|年份|年度|日期|时间|排名|得分|分值|标准|电话|备注/

const labelOf = ({ cells }: TableRow): string => cells.find(cell => cell !== '' && !/^\d+$/.test(cell)) ?? ''
/** Rows over the first with a number in it: headings, one or two of them. */
const headRows = (table: Table): Table => table.slice(0, Math.max(1, table.findIndex(({ cells }) => cells.slice(1).some(isNumber))))
const headOf = (head: Table, column: number): string => head.map(({ cells }) => cells[column] ?? '').join('')

interface Sum {
  said: number
  made: number
  head: string
  row: TableRow
}

const differs = ({ said, made }: Sum): boolean => Math.abs(said - made) > 1e-6

function downwards(table: Table): Found[] {
  const head = headRows(table)
  const rows = table.slice(head.length)
  if (rows.some(row => /其中|^[（(]/.test(labelOf(row)))) return []
  return rows.flatMap((total, at): Found[] => {
    if (!TOTAL.test(labelOf(total))) return []
    const sums = total.cells.flatMap((cell, column) => {
      const name = headOf(head, column)
      if (!isNumber(cell) || NOT_ADDED.test(name)) return []
      return sumOf(rows, at, column).map(made => ({ said: numberIn(cell)!, made, head: name, row: total }))
    })
    const wrong = sums.filter(differs)
    // Where nothing fits, the rows are no parts of this total.
    if (wrong.length === sums.length && sums.length > 2) return []
    return wrong.map(sum => told(`表中“${labelOf(total)}”行${sum.head === '' ? '' : `“${sum.head}”一栏`}写${sum.said}，各行相加是${sum.made}；请核对。`, sum))
  })
}

/** The sum of the rows a total stands under, or over where it is the first; none where one of them is no number, or it is told two ways. */
function sumOf(rows: Table, at: number, column: number): number[] {
  const [before, after] = [rows.slice(0, at), rows.slice(at + 1)]
  const from = before.findLastIndex(row => TOTAL.test(labelOf(row))) + 1
  const until = after.findIndex(row => TOTAL.test(labelOf(row)))
  const parts = at === from ? after.slice(0, until < 0 ? undefined : until) : before.slice(from)
  const [subtotals, plain] = [parts.filter(row => SUBTOTAL.test(labelOf(row))), parts.filter(row => !SUBTOTAL.test(labelOf(row)))]
  const width = rows[at]!.cells.length
  const cells = plain.map(({ cells }) => cells[column] ?? '')
  if (plain.some(row => row.cells.length !== width) || !canBeAdded(cells)) return []
  const made = total(cells)
  const said = numberIn(rows[at]!.cells[column] ?? '')
  return subtotals.length > 0 && total(subtotals.map(({ cells: own }) => own[column] ?? '')) === said ? [] : [made]
}

const canBeAdded = (cells: readonly string[]): boolean => cells.every(cell => numberIn(cell) !== undefined) && cells.filter(isNumber).length > 1

const total = (cells: readonly string[]): number => Number(cells.reduce((sum, cell) => sum + (numberIn(cell) ?? 0), 0).toPrecision(12))

/** A column that is the sum of the others: 合计, or 全年 beside 上半年 and 下半年 or the four quarters. */
function across(table: Table): Found[] {
  const head = headRows(table)
  const rows = table.slice(head.length)
  const heads = table[0]!.cells.map((_, column) => headOf(head, column))
  return heads.flatMap((name, column): Found[] => {
    const parts = partsOf(heads, column)
    if (parts.length < 2) return []
    const sums = rows.flatMap((row): Sum[] => {
      const cells = parts.map(part => row.cells[part] ?? '')
      if (row.cells.length !== heads.length || !isNumber(row.cells[column] ?? '') || !canBeAdded(cells)) return []
      return [{ said: numberIn(row.cells[column]!)!, made: total(cells), head: name, row }]
    })
    const wrong = sums.filter(differs)
    const sure = sums.length > wrong.length || isPeriod(heads[parts[0]!]!)
    return sure ? wrong.map(sum => told(`表中“${labelOf(sum.row)}”一行，“${name}”写${sum.said}，各栏相加是${sum.made}；请核对。`, sum)) : []
  })
}

const isPeriod = (head: string): boolean => /[上下]半年|季度|^\d{1,2}月/.test(head)

function partsOf(heads: readonly string[], column: number): number[] {
  const others = heads.map((_, i) => i).filter(i => i > 0 && i !== column && !NOT_ADDED.test(heads[i]!))
  if (/^(?:全年|年度合计|全年合计)/.test(heads[column]!)) return others.filter(i => isPeriod(heads[i]!))
  if (!TOTAL.test(heads[column]!) || heads.some(head => /其中|全年/.test(head))) return []
  // What stands behind the total, as 罚没金额 does, is another count, unless the total stands first.
  const before = others.filter(i => i < column)
  return before.length > 0 ? before : others
}

const told = (message: string, { row }: Sum): Found => ({ severity: 'inconsistent', message, places: [{ start: row.start, end: row.end }] })
