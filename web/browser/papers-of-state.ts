// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { addDays } from '../../law/law.ts'
import { type DeskUnderTest, town } from './desk-under-test.ts'
import { begin, confirm, done, onRoster, refusedWith, takes } from './taking.ts'

/** 党政办、承办科室: a document that may not be numbered, a contract whose review was not followed. */
export function papersOfState(desk: () => DeskUnderTest): void {
  const today = async () => (await (await desk().api('yi.dangzheng')).me({})).today

  it('does not number a document without a legality review, nor take an opinion that calls it unlawful, each time with the article', async () => {
    const drafted = addDays(await today(), -40)
    const office = await desk().as('yi.dangzheng')
    await office.go(`/towns/${town}/kinds/normative-document/new/draft`)
    await office.fill('起草日期', drafted)
    await office.fill('文件名称', '乙镇农贸市场摊位管理办法')
    await office.choose('文件性质', '涉及公民、法人和其他组织权利义务，普遍适用、反复适用')
    await office.page.getByRole('group', { name: '涉及', exact: true }).getByText('权利义务', { exact: true }).click()
    await office.findsNoFault()
    await office.press(/^确认起草/)
    await office.page.waitForURL(/\/matters\//)
    const matter = office.page.url().split('/').at(-1)!

    await office.page.getByText(/^现在不能办的步骤和原因/).click()
    expect((await office.reads()).replace(/\s+/g, ' ')).toMatch(/编号 没有经过合法性审核，不得编号（《[^》]+》（国办发〔2018〕37号）第二部分）/)
    await office.findsNoFault()
    const number = { town, kind: 'normative-document', matter, step: 'number', day: addDays(drafted, 1), data: {}, command: randomUUID() }
    await expect((await desk().api('yi.dangzheng')).takeStep(number)).rejects.toMatchObject({
      message: '没有经过合法性审核，不得编号',
      cites: expect.stringContaining('（国办发〔2018〕37号）第二部分'),
    })

    await done(desk(), 'yi.dangzheng', 'normative-document', 'withoutConsulting', addDays(drafted, 2), { noCommentWhy: 'none' }, matter)
    const review = await done(desk(), 'yi.dangzheng', 'legality-review', 'ask', addDays(drafted, 3), {
      object: 'normative-document',
      subject: '农贸市场摊位管理办法',
      matter: [matter],
    })
    const [reviewer] = await onRoster(desk(), 'yi.sifa', 'staff-member.in-post', drafted)
    for (const [step, data] of [
      ['complete', {}],
      ['review', { justiceStaff: { id: reviewer!.id }, issues: [{ issue: '增设收费没有依据', advice: '删去' }] }],
      ['opine', { conclusion: 'unlawful', opinionNumber: '审〔2026〕92号' }],
    ] as const)
      await done(desk(), 'yi.sifa', 'legality-review', step, addDays(drafted, 5), data, review)
    const api = await desk().api('yi.dangzheng')
    const opinion = {
      town,
      kind: 'normative-document',
      matter,
      step: 'takeOpinion',
      day: addDays(drafted, 6),
      data: { review: [review], reviewAnswer: '不同意' },
      command: randomUUID(),
    }
    await expect(api.takeStep(opinion)).rejects.toMatchObject({
      message: expect.stringContaining('没有合法性审核意见，或者审核结论为不合法'),
      cites: expect.stringContaining('（国办发〔2018〕37号）第二部分'),
    })
    expect((await api.readMatter({ town, matter })).number).toBeNull()
    await office.leave()
  })

  it('keeps with the reason that the review of a contract was not followed, and shows two versions side by side', async () => {
    const drafted = addDays(await today(), -30)
    const api = await desk().api('yi.chengban')
    const version = async (name: string, text: string) =>
      (await api.addAttachment({ town, kind: 'contract', name }, new Blob([text], { type: 'text/plain' }))).id
    const [one, two] = [
      await version('第一稿.txt', '路灯养护合同\n一、养护期一年。\n二、价款十二万元，验收合格后支付。\n三、违约金为价款的百分之五。'),
      await version('第二稿.txt', '路灯养护合同\n一、养护期两年。\n二、价款十二万元，验收合格后支付。\n三、违约金为价款的百分之五。\n四、争议由示范县人民法院管辖。'),
    ]
    const matter = await done(desk(), 'yi.chengban', 'contract', 'draft', drafted, {
      name: '路灯养护合同',
      counterparty: '示范照明公司',
      amount: 120_000_00,
      version: '第一稿',
      papers: [one],
    })
    await done(desk(), 'yi.chengban', 'contract', 'submit', addDays(drafted, 1), { version: '第二稿', papers: [two] }, matter)
    const review = (await api.readMatter({ town, matter })).links.find(({ kind }) => kind === 'legality-review')!.id
    const [adviser] = await onRoster(desk(), 'yi.guwen', 'post-holder.adviser', drafted)
    for (const [step, data] of [
      ['complete', {}],
      ['review', { adviser: { id: adviser!.id }, issues: [{ issue: '没有履约保证', advice: '增加保证金条款' }] }],
      ['opine', { conclusion: 'lawful-if-changed', opinionNumber: '审〔2026〕93号' }],
    ] as const)
      await done(desk(), 'yi.guwen', 'legality-review', step, addDays(drafted, 3), data, review)

    const clerk = await desk().as('yi.chengban')
    await begin(clerk, matter, '收到审查意见', addDays(drafted, 4))
    await clerk.box('合法性审查').click()
    await clerk.page.keyboard.type('路灯养护')
    await clerk.page.locator('.ant-select-dropdown:visible').getByText(/路灯养护合同/).first().click()
    await clerk.choose('审查意见针对本版本', '是')
    await clerk.choose('审查意见采纳情况', '未采纳')
    expect(await refusedWith(clerk, '收到审查意见')).toContain('审查意见部分采纳或者未采纳的，应写明理由')
    await clerk.fill('部分采纳或者未采纳的理由', '金额较小，供方是公开选定的，不收保证金')
    await confirm(clerk, '收到审查意见')
    await clerk.sees('金额较小，供方是公开选定的，不收保证金')
    await clerk.findsNoFault()

    await clerk.page.getByRole('link', { name: '逐段对照两份文本' }).click()
    await clerk.page.getByRole('heading', { level: 1, name: /文本对照/ }).waitFor()
    await clerk.sees('共 5 段，2 段不同。')
    expect((await clerk.page.getByRole('table', { name: '逐段对照' }).innerText()).replace(/\s+/g, ' ')).toMatch(/2 改 一、养护期一年。 一、养护期两年。 5 增/)
    await clerk.findsNoFault()
    const signing = addDays(drafted, 6)
    const [leader] = await onRoster(desk(), 'yi.chengban', 'staff-member.leader', signing)
    await takes(clerk, matter, '签订', signing, async () => {
      await clerk.box('签署人').click()
      await clerk.take(leader!.name)
    })
    const listed = await api.listMatters({ town, kind: 'contract', q: '路灯养护合同', where: 'advice:not' })
    expect(listed.rows.map(({ id }) => id)).toContain(matter)
    await clerk.leave()
  })
}
