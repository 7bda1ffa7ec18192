// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { choice, day, member, money, number, type Fields, yesNo } from '../kernel/declare/declare.ts'
import { giveOut, harmless } from './give-out.ts'
import { cellName, readTable, SheetFault } from './table.ts'
import { takeIn } from './take-in.ts'

const fields: Fields = {
  person: member('姓名', 'staff-member.in-post'), heldOn: day('日期'), score: number('成绩', '分'), passed: yesNo('是否合格'), fee: money('费用'),
  level: choice('层级', { town: '镇', county: '县' }),
}
const known = Object.values(fields).map(field => field.label)
const says = {
  today: '2025-03-01', on: '2025-03-01', needs: ['person', 'score'],
  resolve: (_: unknown, typed: string) => (typed === '张甲' ? { value: { id: 'zhang' } } : { message: `名册上没有“${typed}”` }),
}

const exam = (rows: (string | number | null)[][]) => giveOut({
  title: '法治理论考试成绩单', remark: '2025年3月', columns: ['姓名', '日期', '成绩（分）', '是否合格', '费用', '层级', '备注'].map(label => ({ label })), rows,
})

describe('a sheet taken in', () => {
  it('finds the header under its titles, reads what people write, and passes over 合计', async () => {
    const table = await readTable(await exam([['张甲', '2025年2月3日', '86分', '√', '1,234.5', '县', '好'], ['合计', null, 86, null, null, null, null]]), known)
    expect(takeIn(table, fields, says)).toEqual({
      rows: [{ at: 4, values: { person: { id: 'zhang' }, heldOn: '2025-02-03', score: 86, passed: true, fee: 123450, level: 'county' } }],
      complaints: [], unknown: ['备注'],
    })
  })

  it('names the cell of everything that is wrong, and reads the rest', async () => {
    const table = await readTable(await exam([['李乙', '2025-02-30', 70, '是', null, '省', null], ['张甲', null, null, null, null, null, null]]), known)
    const { complaints, rows } = takeIn(table, fields, says)
    expect(complaints).toEqual([
      { cell: 'A4', message: '名册上没有“李乙”' },
      { cell: 'B4', message: '“日期”应是日期，如 2025-03-01，这里是“2025-02-30”' },
      { cell: 'F4', message: '“层级”没有“省”这一项，可选：镇、县，这里是“省”' },
      { cell: 'C5', message: '“成绩”没有填写' },
    ])
    expect(rows[0]?.values).toMatchObject({ score: 70, passed: true })
  })

  it.each([
    ['an empty file', new Uint8Array(), '文件是空的'],
    ['no spreadsheet', new TextEncoder().encode('%PDF-1.7 nothing'), '文件打不开'],
    ['a broken archive', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), '文件打不开'],
  ])('tells in one sentence what is wrong with %s', async (_, bytes, says) => {
    await expect(readTable(bytes, known)).rejects.toThrow(SheetFault)
    await expect(readTable(bytes, known)).rejects.toThrow(says)
  })

  it('reads a .csv in either of the two encodings', async () => {
    const utf8 = new TextEncoder().encode('姓名,成绩\n张甲,90\n')
    const gbk = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb3, 0xc9, 0xbc, 0xa8, 0x0a, 0xd5, 0xc5, 0xbc, 0xd7, 0x2c, 0x39, 0x30, 0x0a])
    for (const bytes of [utf8, gbk]) expect((await readTable(bytes, known)).rows).toEqual([{ at: 2, cells: ['张甲', '90'] }])
  })

  it('asks for a header when no row is one', async () => {
    await expect(readTable(await giveOut({ title: '无关', columns: [{ label: '甲' }], rows: [['乙']] }), known)).rejects.toThrow('没有找到表头')
  })
})

describe('a sheet given out', () => {
  it('never holds a formula that somebody typed', () => {
    expect(harmless('=HYPERLINK("x")')).toBe(`'=HYPERLINK("x")`)
    expect(harmless('@sum')).toBe(`'@sum`)
    expect(harmless(-3)).toBe(-3)
  })
  it('names cells as Excel does', () => {
    expect([cellName(0, 1), cellName(25, 2), cellName(26, 3), cellName(701, 4)]).toEqual(['A1', 'Z2', 'AA3', 'ZZ4'])
  })
})
