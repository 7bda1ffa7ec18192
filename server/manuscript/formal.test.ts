// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { checkLayout } from '../../paper/layout/layout-check.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { asFormal } from './formal.ts'
import { manuscriptDocument } from './document.ts'
import { manuscriptPage } from './page.ts'

const manuscript = {
  title: '示范县甲镇人民政府关于2025年法治政府建设情况的报告', issuer: '示范县甲镇人民政府', recipient: '示范县人民政府',
  blocks: [
    { block: 'heading' as const, level: 1 as const, text: '主要举措和成效' },
    { block: 'paragraph' as const, inlines: [{ text: '全年受理调解矛盾纠纷' }, { figure: 'mediation.mediated', said: '20件' }, { text: '。' }] },
  ],
}

it('names who signs beside the number and whom it is copied to in the 版记, and neither where there is no number', async () => {
  const upward = { ...manuscript, number: '示甲府〔2026〕12号', signer: '沈望山', copies: ['示范县司法局', '示范县委全面依法治县委员会办公室'] }
  const formal = asFormal(manuscriptDocument(upward, '2026-01-15', null), '甲镇党政办', upward.copies)
  expect(formal).toMatchObject({ signer: '沈望山', imprint: { copies: upward.copies, issuer: '甲镇党政办' } })
  const report = await checkLayout(await writeOfficialDocument(formal))
  expect([...report.package, ...report.laidOut!].filter(each => !each.ok)).toEqual([])
  const { number: _, ...unnumbered } = upward
  expect(asFormal(manuscriptDocument(unnumbered, '2026-01-15', null), '甲镇党政办', upward.copies)).not.toHaveProperty('signer')
  const page = manuscriptPage(upward, '2026-01-15', null)
  expect(page).toContain('签发人：沈望山')
  expect(page).toContain('抄送：示范县司法局，示范县委全面依法治县委员会办公室。')
})

it('gives a text with a 发文字号 its red head and 版记, laid out as the standard has it, and leaves one without as it is', async () => {
  const plain = manuscriptDocument(manuscript, '2026-01-15', null)
  expect(asFormal(plain, '甲镇党政办')).toBe(plain)
  const formal = asFormal(manuscriptDocument({ ...manuscript, number: '示甲府〔2026〕12号' }, '2026-01-15', null), '甲镇党政办')
  expect(formal).toMatchObject({ letterhead: '示范县甲镇人民政府文件', imprint: { issuer: '甲镇党政办', day: '2026-01-15' } })
  const report = await checkLayout(await writeOfficialDocument(formal))
  expect([...report.package, ...report.laidOut!].filter(each => !each.ok)).toEqual([])
  expect(report.laidOut!.map(({ check }) => check)).toEqual(expect.arrayContaining(['letterhead', 'imprint']))
})
