// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { Inline, Manuscript } from '../../kernel/kernel.ts'
import { readManuscript } from './placed.ts'
import { tableFindings } from './table-findings.ts'

const typed = (...cells: string[]): Inline[][] => cells.map(text => [{ text }])
const withTable = (columns: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): Manuscript => ({
  title: '甲镇2024年法治政府建设情况报告', issuer: '甲镇人民政府', blocks: [
    { block: 'heading', level: 1, text: '主要举措和成效' },
    { block: 'paragraph', inlines: [{ text: '全年办理行政处罚案件10件。' }] },
    { block: 'table', columns, rows },
  ],
})
const found = (manuscript: Manuscript) =>
  tableFindings(readManuscript(manuscript, '2025-02-10')).map(({ rule, block, sentence }) => [rule, block, sentence])

it('a typed table is added up, and held against the text', () => {
  const rows = [typed('行政处罚案件（件）', '12'), typed('行政检查（次）', '30'), typed('合计', '50')]
  expect(found(withTable(['项目', '数量'], rows))).toEqual([['table-does-not-sum', 2, '合计 50'], ['table-differs', 2, '行政处罚案件（件） 12']])
})

it('a table that adds up, and one of figures of the ledger, are left alone', () => {
  expect(found(withTable(['项目', '数量'], [typed('行政处罚案件（件）', '10'), typed('行政检查（次）', '30'), typed('合计', '40')]))).toEqual([])
  const figures: Inline[][] = [[{ text: '行政处罚案件（件）' }], [{ figure: 'enforce.cases', said: '12' }]]
  expect(found(withTable(['项目', '数量'], [figures]))).toEqual([])
})
