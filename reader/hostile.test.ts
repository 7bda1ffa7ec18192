// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { auditReport, readReport } from './reader.ts'
import { scanQuantities } from './numerals/scan.ts'

// The longest text that is taken in is 100 000 characters. What takes the square of its length takes minutes, in which nobody is served.
const most = 20_000
const long = 100_000

it.each([
  ['digits', '1'.repeat(long)],
  ['numerals', '一'.repeat(long)],
  ['tens', '十'.repeat(long)],
  ['a number before a page of blanks', `共1${' '.repeat(long)}件`],
  ['wide blanks', '\u3000'.repeat(long)],
  ['empty lines', '\n'.repeat(long)],
  ['full stops and blanks', '。 '.repeat(long / 2)],
  ['one sentence of a thousand equal numbers', '调解纠纷1件，'.repeat(1_000)],
  ['a page of rates', '调解成功率98%。'.repeat(long / 9)],
  ['a sentence of changes', '比上年增长5%'.repeat(long / 8)],
  ['headings', '一、存在的不足\n'.repeat(long / 8)],
  ['opening brackets', '（'.repeat(long)],
  ['opening titles', '《'.repeat(long)],
])(
  'takes no longer over %s than over a report of that length',
  (_, filling) => {
    const text = `甲镇人民政府2025年法治政府建设年度报告\n一、主要举措和成效\n${filling}`
    const began = Date.now()
    readReport({ id: 'long', text })
    auditReport({ id: 'long', text })
    expect(Date.now() - began).toBeLessThan(most)
  },
  120_000,
)

it('still takes a number whole, with the blanks that people leave in it', () => {
  const told = (text: string) => scanQuantities(text).map(({ text: said, value }) => `${said}=${value}`)
  expect(told('共调解 12 件，受理1,234 件，投入 3 万 元，走访二千三百余户，办理3.14.15次')).toEqual(
    ['12 件=12', '1,234 件=1234', '3 万 元=3', '二千三百余户=2300', '14.15次=14.15'])
})
