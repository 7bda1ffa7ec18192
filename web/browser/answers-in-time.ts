// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { addDays } from '../../law/law.ts'
import { type DeskUnderTest, town } from './desk-under-test.ts'
import { confirm, done, begin, takes } from './taking.ts'

/** 党政办、司法所: an answer over the National Day holiday, and one to the court on the last day and the day after. */
export function answersInTime(desk: () => DeskUnderTest): void {
  it('shows the date of a disclosure answer with the days that were not counted and why, a third party asked meanwhile', async () => {
    const office = await desk().as('yi.dangzheng')
    await office.go(`/towns/${town}/kinds/disclosure-request/new/receive`)
    await office.fill('收到申请日期', '2026-09-21')
    await office.choose('申请方式', '当面提交')
    await office.fill('申请人', '张某')
    await office.fill('申请的信息', '采石场复垦保证金缴纳情况')
    await office.press(/^确认收到申请/)
    await office.page.waitForURL(/\/matters\//)
    const matter = office.page.url().split('/').at(-1)!
    await office.sees(/最后一日：2026年10月26日/)

    await takes(office, matter, '书面征求意见', '2026-09-28', async () => {
      await office.page.getByRole('group', { name: '征求意见的对象', exact: true }).getByText('第三方', { exact: true }).click()
      await office.page.getByRole('textbox', { name: '第三方', exact: true }).fill('乙镇某采石场')
    })
    const clocks = office.page.getByRole('complementary', { name: '时限、记录和附件' })
    const whys = async () => {
      const closed = clocks.locator('details:not([open]) > summary', { hasText: '怎么算的' })
      while (await closed.count()) await closed.first().click()
      return (await clocks.innerText()).replace(/\s+/g, ' ')
    }
    expect(await whys()).toMatch(/第三方意见（当事人的期限）.*最后一日：2026年10月23日/)
    expect(await whys()).toContain('2026年10月1日至2026年10月7日（共7日）为国庆节假期，不计入')
    await office.findsNoFault()

    await takes(office, matter, '征求意见结束', '2026-10-13', async () => office.choose('第三方意见', '不同意公开'))
    const told = await whys()
    expect(told).toContain('2026年9月25日至2026年9月27日（共3日）为中秋节假期，不计入')
    expect(told).toContain('暂停：2026年9月28日起至2026年10月13日止')
    expect(told).toMatch(/答复期限.*最后一日：2026年11月4日/)
    await begin(office, matter, '作出答复', '2026-11-04')
    await office.choose('答复类型', '不予公开，说明理由')
    await office.fill('理由和依据', '涉及商业秘密，第三方不同意公开')
    await office.choose('已告知先申请行政复议', '是')
    await confirm(office, '作出答复')
    await office.findsNoFault()
    expect(
      (await (await desk().api('yi.dangzheng')).readMatter({ town, matter })).clocks.find(({ clock }) => clock === 'answer')?.running,
    ).toMatchObject({ last: '2026-11-04', late: false })
    await office.leave()
  })

  it.each([
    [15, '没有超期', false],
    [16, '超过期限1天', true],
  ] as const)('takes an answer to the court on day %i and says how it stands', async (day, says, late) => {
    const received = '2026-10-12'
    const matter = await done(desk(), 'yi.sifa', 'litigation', 'receive', received, {
      about: `乙府罚〔2026〕${day}号`,
      organisation: '示范建材店',
      court: '示范县人民法院',
      instance: 'first',
    })
    const clerk = await desk().as('yi.sifa')
    await takes(clerk, matter, '提交答辩状和证据', addDays(received, day), async () => {
      await clerk.choose('没有在诉讼中自行向原告、第三人和证人收集证据', '是')
      await clerk.fill('证据和规范性文件清单第 1 行名称', '处罚决定书')
      await clerk.choose('证据和规范性文件清单第 1 行类别', '证据')
    })
    const shown = (await clerk.reads()).replace(/\s+/g, ' ')
    expect(shown).toMatch(new RegExp(`已于2026年10月${12 + day}日完成，${says}`))
    expect(shown).toContain('最后一日：2026年10月27日')
    await clerk.findsNoFault()
    const running = (await (await desk().api('yi.sifa')).readMatter({ town, matter })).clocks.find(({ clock }) => clock === 'answer')?.running
    expect(running).toMatchObject({ last: '2026-10-27', done: addDays(received, day), late })
    await clerk.leave()
  })
}
