// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { checkLayout } from '../../paper/layout/layout-check.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { asFormal } from './formal.ts'
import { manuscriptDocument } from './document.ts'

const manuscript = {
  title: '示范县甲镇人民政府关于2025年法治政府建设情况的报告', issuer: '示范县甲镇人民政府', recipient: '示范县人民政府',
  blocks: [
    { block: 'heading' as const, level: 1 as const, text: '主要举措和成效' },
    { block: 'paragraph' as const, inlines: [{ text: '全年受理调解矛盾纠纷' }, { figure: 'mediation.mediated', said: '20件' }, { text: '。' }] },
  ],
}

it('gives a text with a 发文字号 its red head and 版记, laid out as the standard has it, and leaves one without as it is', async () => {
  const plain = manuscriptDocument(manuscript, '2026-01-15', null)
  expect(asFormal(plain, '甲镇党政办')).toBe(plain)
  const formal = asFormal(manuscriptDocument({ ...manuscript, number: '示甲府〔2026〕12号' }, '2026-01-15', null), '甲镇党政办')
  expect(formal).toMatchObject({ letterhead: '示范县甲镇人民政府文件', imprint: { issuer: '甲镇党政办', day: '2026-01-15' } })
  const report = await checkLayout(await writeOfficialDocument(formal))
  expect([...report.package, ...report.laidOut!].filter(each => !each.ok)).toEqual([])
  expect(report.laidOut!.map(({ check }) => check)).toEqual(expect.arrayContaining(['letterhead', 'imprint']))
})
