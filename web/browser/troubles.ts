// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { type DeskUnderTest, town } from './desk-under-test.ts'

/** A line that is cut, an address that is wrong, a page that is not one's own. */
export function troubles(desk: () => DeskUnderTest): void {
  it('says in one sentence that the server is gone, keeps what was typed, and counts it once when it is back', async () => {
    const clerk = await desk().as('yi.sifa')
    const { today } = await (await desk().api('yi.sifa')).me({})
    const about = '引水渠放水先后'
    await clerk.go('/towns/12/kinds/dispute/new/register')
    await clerk.choose('所属村（社区）', '桐子村')
    await clerk.choose('来源', '当事人申请')
    await clerk.fill('发现日期', today)
    await clerk.choose('纠纷类型', '邻里')
    await clerk.fill('纠纷事由', about)
    // The first time the server has heard it and its answer is lost on the way, which nobody can tell from here.
    await clerk.page.route('**/api/towns/12/steps', async route => {
      await route.fetch()
      await route.abort()
    })
    await clerk.press('确认登记')
    await clerk.sees('还没有提交：没有连上服务器，请检查网络后重试；已填的内容没有丢失')
    expect(await clerk.box('纠纷事由').inputValue()).toBe(about)
    await clerk.findsNoFault()
    await clerk.page.unroute('**/api/towns/12/steps')
    await clerk.press('确认登记')
    await clerk.page.getByRole('heading', { level: 1, name: `邻里纠纷 · ${about}` }).waitFor()
    expect((await (await desk().api('yi.sifa')).listMatters({ town, kind: 'dispute', q: about })).total).toBe(1)
    await clerk.leave()
  })

  it('says what an address leads to that leads nowhere, and what is not one’s own', async () => {
    const clerk = await desk().as('yi.tiaojie')
    for (const [path, heading, says] of [
      ['/nirgends', '没有这一页', '网址可能抄错了，请从办理页重新进入。'],
      ['/towns/12/kinds/nichts', '没有这本台账', '网址里的事类不存在，请从台账页重新进入。'],
      ['/towns/12/kinds/petition', '信访事项', '您的岗位不看这本台账；需要查看的，请管理员登记相应岗位。'],
      ['/towns/11', '没有这个镇的岗位', '您在这个镇没有岗位，看不到它的台账；需要办理的，请该镇管理员登记岗位。'],
      ['/towns/12/kinds/petition/new/register', '信访事项 · 收到登记', '“信访事项 · 收到登记”不由您的岗位办理；需要办理的，请管理员登记相应岗位。'],
    ] as const) {
      await clerk.go(path)
      expect(await clerk.heading()).toBe(heading)
      await clerk.sees(says)
      await clerk.findsNoFault()
    }
    for (const matter of ['018f0000-0000-7000-8000-000000000001', 'keine']) {
      await clerk.go(`/towns/12/matters/${matter}`)
      expect(await clerk.heading()).toBe('没有这件事项')
      await clerk.sees('本镇没有这件事项，或者您的岗位不能查看它；网址可能抄错了，请从办理页或者台账重新进入。')
      expect(await clerk.page.getByRole('button', { name: '重试' }).count()).toBe(0)
      await clerk.findsNoFault()
    }
    await clerk.page.getByRole('link', { name: '去办理', exact: true }).click()
    await clerk.sees(/^待办/)
    await clerk.leave()
  })
}
