// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { addDays } from '../../law/law.ts'
import { password, type DeskUnderTest } from './desk-under-test.ts'
import { quiet } from './person.ts'

/** 信访专干: what is due, a visit registered and told, the clock explained to who asks. */
export function petitionClerk(desk: () => DeskUnderTest): void {
  it('signs in and sees what is due, day by day, each with its article', async () => {
    const clerk = await desk().stranger()
    await clerk.go('/')
    await clerk.findsNoFault()
    await clerk.fill('用户名', 'yi.xinfang')
    await clerk.fill('密码', password)
    await clerk.page.keyboard.press('Enter')
    await clerk.sees(/^待办 \d+$/)
    expect(await clerk.heading()).toBe('办理')
    await clerk.findsNoFault()
    const due = (await clerk.reads()).split('\n')
    expect(due.join('')).toMatch(/(还有\d+天|今天到期|明天到期|逾期\d+天)/)
    expect(due.filter(line => line.includes('依据《信访工作条例》第')).length).toBeGreaterThan(0)
    expect(due.filter(line => line.includes('依据《信访工作条例》第')).every(line => line.includes('逾期后果'))).toBe(true)
    await clerk.leave()
  })

  it('is told at the box what is wrong, in Chinese, and loses nothing that was typed, not by a reload either', async () => {
    const clerk = await desk().as('yi.xinfang')
    const { today } = await (await desk().api('yi.xinfang')).me({})
    await clerk.go('/towns/12')
    await clerk.page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '登记' }).click()
    await clerk.sees('信访事项')
    await clerk.findsNoFault()
    await clerk.page.getByRole('link', { name: /^信访事项/ }).first().click()
    await clerk.fill('收到登记日期', addDays(today, 1))
    await clerk.fill('信访事由', '宅基地边界认定')
    await clerk.press('确认收到登记')
    await clerk.sees(`日期晚于今天（${today}），应为今天或者以前`)
    expect(await clerk.page.getByRole('alert').innerText()).toMatch(/^还没有提交：有 \d 处需要改正/)
    expect(await clerk.box('收到登记日期').getAttribute('aria-invalid')).toBe('true')
    expect(await clerk.page.getByRole('radiogroup', { name: '信访渠道' }).getAttribute('aria-invalid')).toBe('true')
    expect(await clerk.page.evaluate('document.activeElement.value')).toBe(addDays(today, 1))
    await clerk.findsNoFault()
    await clerk.sees('已自动保存，可以离开后再填')
    await clerk.page.reload()
    await clerk.sees(/^已恢复 .+ 未提交的内容$/)
    expect(await clerk.box('信访事由').inputValue()).toBe('宅基地边界认定')
    expect(await clerk.box('收到登记日期').inputValue()).toBe(addDays(today, 1))
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it('finishes the restored form, tells the petitioner in writing, and can show how the date was counted', async () => {
    const clerk = await desk().as('yi.xinfang')
    const { today } = await (await desk().api('yi.xinfang')).me({})
    await clerk.go('/towns/12/kinds/petition/new/register')
    await clerk.sees(/^已恢复/)
    await clerk.fill('收到登记日期', today)
    await clerk.choose('所属村（社区）', '镇本级')
    await clerk.choose('信访渠道', '来访')
    expect(await clerk.page.getByRole('radiogroup', { name: '来源层级' }).getByRole('radio', { name: '本级' }).isChecked()).toBe(true)
    expect(await clerk.page.getByLabel('代理人', { exact: true }).count()).toBe(0)
    await clerk.press('确认收到登记')
    await clerk.sees('请填写信访人；姓名或者住址不清的，勾选“姓名或者住址不清”（《信访工作条例》第十九条第一款）')
    await clerk.fill('信访人', '甄测试')
    await clerk.fill('联系电话', '13900000001')
    await clerk.press('确认收到登记')
    await clerk.page.getByRole('heading', { level: 1, name: '来访 · 宅基地边界认定' }).waitFor()
    await clerk.findsNoFault()

    const clock = clerk.page.getByRole('listitem').filter({ has: clerk.page.getByRole('heading', { name: '书面告知' }) })
    await clock.getByText('怎么算的').click()
    expect(await clock.innerText()).toMatch(/最后一日：\d+年\d+月\d+日/)
    expect(await clock.innerText()).toMatch(/《信访工作条例》第二十三条第二款，期限15日/)
    expect(await clock.innerText()).toMatch(/起算：.+当日不计入[\s\S]*届满：/)

    await clerk.page.getByRole('group', { name: '现在可以办' }).getByRole('button', { name: '书面告知' }).click()
    await clerk.choose('告知内容', '予以受理')
    await clerk.findsNoFault()
    await clerk.press('确认书面告知')
    await clerk.sees('已办理“书面告知”，现在是“已告知”。')
    await quiet(clerk.page)
    expect(await clock.innerText()).toMatch(/已于.+完成，没有超期/)
    expect(await clerk.page.getByRole('group', { name: '现在可以办' }).innerText()).toContain('受理')
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it('reads the same on a phone', async () => {
    const clerk = await desk().as('yi.xinfang', 'phone')
    for (const path of ['/towns/12', '/towns/12/kinds/petition', '/towns/12/kinds/petition/new/register']) {
      await clerk.go(path)
      await clerk.findsNoFault()
    }
    await clerk.go('/towns/12?list=opened')
    await clerk.page.getByRole('link', { name: '来访 · 宅基地边界认定' }).click()
    await clerk.page.getByRole('heading', { level: 1, name: '来访 · 宅基地边界认定' }).waitFor()
    await clerk.findsNoFault()
    await clerk.leave()
  })
}
