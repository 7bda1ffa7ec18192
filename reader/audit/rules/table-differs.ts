// SPDX-License-Identifier: MulanPSL-2.0
import { type Analysis, analyse, type Found as Figure } from '../../analyse.ts'
import { UNIT } from '../../numerals/units.ts'
import { apart, boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { ofCode, results, sentencesOf } from '../pick.ts'
import { scopeOf } from '../scope.ts'
import { isNumber, tablesIn, type TableRow } from '../tables.ts'

/** 表与正文不一. */
export const tableDiffers: Rule = {
  id: 'table-differs',
  explains: '同一个指标在表里和正文里应是一个数。只看一行一个数、有单位、认得出是哪个指标的表；正文里写了别的范围（上半年、其中、某所）的不比。',
  find: report => beside(report, report.text),
}

/** The numbers of a text's tables beside those of a report's sentences; the places are of the tables' text and of the report. */
export function beside(report: Analysis, text: string): Found[] {
  const rows = tablesIn(text).flatMap(table => table.flatMap(row => sayingOf(row, table[0]!) ?? []))
  if (rows.length === 0) return []
  const told = results(report)
  // Read in one go, a row a line, by the words its label and its number make.
  const { found } = analyse({ id: '', text: rows.map(({ says }) => `${says}。\n`).join('') }, report.lexicon)
  let place = 0
  return rows.flatMap(({ says, row }): Found[] => {
    const from = place
    place += says.length + 2
    const figures = found.filter(({ start }) => start >= from && start < place)
    const [figure] = figures
    if (!figure || figures.length > 1 || figure.codes.length > 1 || figure.codes[0] === 'other') return []
    const same = ofCode(told, figure.codes[0]!).filter(each => isWhole(each) && each.measure === figure.measure)
    const [other] = same
    if (!other || same.some(each => !apart(boundsOf(each), boundsOf(figure)))) return []
    return [{
      severity: 'suspect', places: [...sentencesOf(other), { start: row.start, end: row.end }],
      message: `${figure.indicator?.name ?? '这个数'}正文写${other.text}，表里写${figure.text}；请核对，口径或范围不同的请写明。`,
    }]
  })
}

const isWhole = (figure: Figure): boolean => figure.codes.length === 1 && figure.value > 0 && scopeOf(figure) === ''

const UNIT_ALONE = new RegExp(`^(?:${UNIT})$`)
const COUNTED = /数|量|值|全年|合计|总计|情况|20\d\d年/

interface Saying {
  says: string
  row: TableRow
}

/** “行政处罚案件（件） 12” as one would say it: 行政处罚案件12件. Undefined for rows that are not one label and one number. */
function sayingOf(row: TableRow, head: TableRow): Saying | undefined {
  const all = row.cells.map((cell, column) => ({ cell, head: head.cells[column] ?? '' }))
  const cells = all.filter(({ cell, head: name }) => cell !== '' && !/序号|编号|备注/.test(name))
  const [labelled, ...rest] = cells
  const numbers = rest.filter(({ cell }) => isNumber(cell))
  const [counted] = numbers
  if (!labelled || !counted || numbers.length > 1 || isNumber(labelled.cell) || row === head) return undefined
  if (!head.cells.some(isNumber) && !COUNTED.test(counted.head)) return undefined
  if (/合计|小计|总计|其中|上半年|季度|去年|上年/.test(labelled.cell + counted.head)) return undefined
  const unit = /[\u4e00-\u9fff%]+$/.exec(counted.cell)?.[0] ?? rest.find(({ cell }) => UNIT_ALONE.test(cell))?.cell
    ?? /[（(]([^（()）\d]{1,3})[）)]/.exec(labelled.cell + counted.head)?.[1]
  const label = labelled.cell.replace(/[（(][^（()）]*[）)]/g, '').replace(/^[\d.、]+/, '')
  if (unit === undefined || !UNIT_ALONE.test(unit.replace(/^万/, ''))) return undefined
  return { says: `${label}${counted.cell.replace(/[\u4e00-\u9fff%]+$/, '')}${unit}`, row }
}
