// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { type Column, cellText, countText, isBare, marksOf, notesOf, numberIn, type TableCell, tableLines, unitsOf } from './table-words.ts'

const cell = (figure: string, value: number | null, more: Partial<TableCell> = {}): TableCell => ({
  figure, source: 'filing', value, printed: String(value), numerator: null, denominator: null, zero: null, warnings: [], sentence: null, report: null,
  asOf: null, ...more,
})
const column = (code: string, unit: string, value: number | null, more: Partial<Column> = {}): Column => ({
  code, label: code, unit, kindLabel: '一类', says: [], warnings: [], readTotal: null, ...more,
  total: { value, printed: '', numerator: null, denominator: null, towns: 2, of: 2, asOf: null, remark: null, ...more.total },
})
const towns = [
  { id: 1, name: '甲镇', cells: [cell('费', 90_800), cell('率', 98.2301, { numerator: 111, denominator: 113 }), cell('次', 0)] },
  { id: 2, name: '乙镇', cells: [cell('费', 0), cell('率', 100, { numerator: 3, denominator: 3, warnings: ['基数只有 3，不足 10，不宜比较'] })] },
]
const columns = [column('费', '元', 90_800), column('率', '%', 98.3), column('次', '次', 0)]

describe('the table of towns', () => {
  it('tells the money of a line in one unit, and a rate once', () => {
    const units = unitsOf({ columns, towns })
    expect([...units.values()]).toEqual(['万元', '%', '次'])
    expect(towns[0]!.cells.map(each => cellText(each, units.get(each.figure)!))).toEqual(['9.08', '98.23%', '0'])
    expect(tableLines({ columns, towns })[1]).toEqual(['甲镇', '9.08', '98.23%（111/113）', '0'])
    expect(unitsOf({ columns: [column('费', '元', 800)], towns: [] }).get('费')).toBe('元')
    expect(numberIn('万元', 1_234_567)).toBe('123.4567')
  })

  it('leaves a report its words, and nothing reported is no zero', () => {
    expect(cellText(cell('次', 600, { source: 'read', printed: '600余次' }), '次')).toBe('600余')
    expect(cellText(cell('率', 98, { source: 'read', printed: '98%以上' }), '%')).toBe('98%以上')
    expect(cellText(cell('次', null, { zero: 'not-reported' }), '次')).toBe('未报')
    expect(cellText(cell('率', null, { zero: 'no-base' }), '%')).toBe('无基数')
    expect(tableLines({ columns, towns })[2]!.at(-1)).toBe('未报')
  })

  it('warns once of all small bases, and of a sum of people', () => {
    const warned = [{ id: 3, name: '丙镇', cells: [cell('率', 50, { warnings: ['基数只有 6，不足 10，不宜比较'] })] }, ...towns]
    const notes = notesOf({ columns: [column('率', '%', 98, { total: { ...column('率', '%', 98).total, remark: '各镇之和' } })], towns: warned })
    expect(notes).toEqual(['基数不足 10，多一件少一件就差出许多，不宜比较', '各镇之和'])
    expect(marksOf(['各镇之和', '基数只有 3，不足 10，不宜比较'], notes)).toBe('②①')
  })

  it('counts what the roll-up counts, and tells apart what no town submitted', () => {
    const none = column('读', '次', null, { total: { ...column('读', '次', null).total, towns: 0 } })
    expect([countText(columns, 3), countText([...columns, none], 4), countText([none], 4), countText([], 4)]).toEqual(['3 个指标',
      '4 个指标；其中 1 个没有镇报送，不在汇总里', '1 个指标，共 4 个；其中 1 个没有镇报送，不在汇总里', '没有这样的指标，请换几个字，或者去掉“只看有数的”。'])
  })

  it('knows a line in which nobody has more than nothing', () => {
    expect([isBare(towns, '次'), isBare(towns, '费'), isBare(towns, '没有')]).toEqual([true, false, true])
  })
})
