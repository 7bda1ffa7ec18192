// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { writeAnnex } from './annex.ts'
import type { Annex } from './annex.ts'
import { checkPaper } from './package-check.ts'
import { paragraphs, readWordParts } from './wordprocessing-xml.ts'

const annex: Annex = {
  issuer: '示范县甲镇人民政府',
  reportTitle: '示范县甲镇人民政府\n关于2025年法治政府建设情况的报告',
  preparedOn: '2026-01-15',
  figures: [
    { code: 'mediation.rate', name: '矛盾纠纷化解率', value: '67%', numerator: 2, denominator: 3, bookmarks: ['f_mediation_rate_1'],
      definition: '2025年排查的矛盾纠纷中,当年调解成功的;不含转送的',
      matters: [
        { number: '甲调〔2025〕1号', title: '相邻通行纠纷', day: '2025-02-03' },
        { number: '甲调〔2025〕2号', title: '土地承包经营权纠纷', day: '2025-05-06' },
      ] },
    { code: 'education.leaflets', name: '发放宣传资料', value: '500份', definition: '宣传活动中发放的资料',
      matters: [{ number: '甲普〔2025〕1号', title: '宪法宣传周活动', n: 300 }, { number: '甲调〔2025〕1号', title: '相邻通行纠纷', n: 200 }] },
    { code: 'review.cases', name: '行政复议案件', value: '0件', definition: '以本镇为被申请人的行政复议案件', matters: [], zero: '经统计为零。' },
  ],
}

const textOf = async (written: Annex) =>
  paragraphs((await readWordParts(await writeAnnex(written))).get('word/document.xml')!).map(({ text }) => text)

it('lists for each figure its definition, halves, value and matters, under the words that keep it inside', async () => {
  expect((await textOf(annex)).filter(text => text !== '')).toEqual([
    '内部附件 不对外公开',
    '示范县甲镇人民政府\n关于2025年法治政府建设情况的报告\n数字依据',
    '本附件逐项列明报告中3个数字的口径和所依据的事项，共涉及事项3件，供核对使用。示范县甲镇人民政府于2026年1月15日编制。',
    '一、矛盾纠纷化解率', '代码：mediation.rate', '数值：67%', '分子和分母：2/3', '口径：2025年排查的矛盾纠纷中，当年调解成功的；不含转送的',
    '正文书签：f_mediation_rate_1', '依据事项：2件，列表如下。',
    '序号', '编号', '事项', '日期', '1', '甲调〔2025〕1号', '相邻通行纠纷', '2025-02-03', '2', '甲调〔2025〕2号', '土地承包经营权纠纷', '2025-05-06',
    '二、发放宣传资料', '代码：education.leaflets', '数值：500份', '口径：宣传活动中发放的资料', '依据事项：2件，列表如下。',
    '序号', '编号', '事项', '计入', '1', '甲普〔2025〕1号', '宪法宣传周活动', '300', '2', '甲调〔2025〕1号', '相邻通行纠纷', '200',
    '三、行政复议案件', '代码：review.cases', '数值：0件', '口径：以本镇为被申请人的行政复议案件', '依据事项：经统计为零。',
  ])
})

it('says on every page that it is internal', async () => {
  const parts = await readWordParts(await writeAnnex({ ...annex, marking: '演示数据' }))
  for (const path of ['word/header1.xml', 'word/header2.xml']) expect(paragraphs(parts.get(path)!)[0]!.text).toBe('内部附件 不对外公开　演示数据')
})

it('has the page of an official document', async () => {
  expect(await checkPaper(await writeAnnex(annex))).toEqual([])
})

it('refuses a figure that lists no matter and does not say why', async () => {
  const figures = [{ ...annex.figures[2]!, zero: '' }]
  await expect(writeAnnex({ ...annex, figures })).rejects.toThrow('数字“行政复议案件”（review.cases）没有列事项')
})
