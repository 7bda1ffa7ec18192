// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { DeskUnderTest, Size } from './desk-under-test.ts'

const village = '桐子村'

/** 村干部、网格员: a round in which nothing was found, and the adviser's visit confirmed. */
export function villageClerk(desk: () => DeskUnderTest): void {
  it('reports a round in which nothing was found with one tap, on the phone', async () => {
    const clerk = await desk().as('yi.cun', 'phone')
    await clerk.go('/towns/12')
    await clerk.sees('应报未报')
    await clerk.findsNoFault()
    const missing = clerk.page.getByRole('region', { name: '应报未报' })
    expect(await missing.innerText()).toContain(village)
    await missing.getByRole('button', { name: /未发现/ }).tap()
    await clerk.sees(/^已报告：.*未发现/)
    await expect.poll(() => missing.getByRole('button', { name: /未发现/ }).count()).toBe(0)
    await clerk.findsNoFault()
    await clerk.go('/towns/12/kinds/dispute-screening?view=nothing')
    await clerk.page.getByRole('table').getByRole('link').first().click()
    await clerk.sees('矛盾纠纷排查登记表')
    expect(await clerk.reads()).toMatch(/未发现矛盾纠纷\s*是/)
    await clerk.leave()
  })

  it.each<Size>(['desk', 'phone'])('confirms the visit that the adviser logged (%s)', async size => {
    const adviser = await desk().as('yi.guwen', size)
    await adviser.go('/towns/12/kinds/adviser-service/new/record')
    await adviser.findsNoFault()
    await adviser.choose('所属村（社区）', village)
    await adviser.choose('服务对象', '村（社区）')
    await adviser.box('法律顾问').click()
    await adviser.take('云佩文')
    await adviser.choose('服务类型', '法律咨询')
    await adviser.fill('服务内容', `看承包合同（${size}）`)
    await adviser.press('确认登记法律服务')
    await adviser.sees(/^已登记/)
    await adviser.findsNoFault()
    await adviser.page.getByRole('link', { name: '打开看看' }).click()
    await adviser.sees('已登记')
    const address = new URL(adviser.page.url()).pathname
    await adviser.leave()

    const clerk = await desk().as('yi.cun', size)
    await clerk.go('/towns/12/kinds/adviser-service?state=recorded')
    await clerk.findsNoFault()
    await clerk.page.getByRole('table').getByRole('link').first().click()
    await clerk.page.waitForURL(`**${address}`)
    await clerk.page.getByRole('group', { name: '现在可以办' }).getByRole('button', { name: '确认服务' }).click()
    await clerk.page.getByRole('form').getByRole('button', { name: '确认服务', exact: true }).click()
    await clerk.sees('已办理“确认服务”，现在是“已确认”。')
    await clerk.findsNoFault()
    await clerk.leave()
  })
}
