// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { type DeskUnderTest, type Size, town } from './desk-under-test.ts'

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

  it.each<Size>(['desk', 'phone'])('confirms from the desk the visit that the adviser logged, which serves a dispute too (%s)', async size => {
    const about = `田埂移位（${size}）`
    const { number } = await quarrelWithAdviser(desk(), about)
    const adviser = await desk().as('yi.guwen', size)
    await adviser.go('/towns/12/kinds/adviser-service/new/record')
    await adviser.findsNoFault()
    await adviser.choose('所属村（社区）', village)
    await adviser.choose('服务对象', '村（社区）')
    await adviser.box('法律顾问').click()
    await adviser.take('云佩文')
    await adviser.choose('服务类型', '参与纠纷化解')
    await adviser.box('所涉事项').click()
    await adviser.page.keyboard.type(number)
    await adviser.page.locator('.ant-select-dropdown:visible').getByText(about).first().click()
    await adviser.keys('Escape')
    await adviser.fill('服务内容', `到场听双方说（${size}）`)
    await adviser.press('确认登记法律服务')
    await adviser.sees(/^已登记/)
    await adviser.sees(/^上次（.+）填的：/)
    await adviser.press(/^照填这 \d 项$/)
    await adviser.sees(/^已照上次填入 \d 项，可以改。$/)
    expect(await adviser.page.getByRole('radiogroup', { name: '服务对象' }).getByRole('radio', { name: '村（社区）' }).isChecked()).toBe(true)
    expect(await adviser.box('服务内容').inputValue()).toBe('')
    await adviser.findsNoFault()
    await adviser.page.getByRole('link', { name: '打开看看' }).click()
    await adviser.page.getByRole('region', { name: '相关事项' }).getByRole('link', { name: new RegExp(about.replace(/[()（）]/g, '.')) }).waitFor()
    const address = new URL(adviser.page.url()).pathname
    const served = adviser.page.getByRole('region', { name: '相关事项' })
    await served.getByRole('link', { name: new RegExp(about.replace(/[()（）]/g, '.')) }).click()
    await adviser.page.getByRole('heading', { level: 1, name: new RegExp(about.replace(/[()（）]/g, '.')) }).waitFor()
    await served.getByText('在“所涉事项”中写明本件').waitFor()
    expect(await served.locator(`a[href="${address}"]`).count()).toBe(1)
    await adviser.leave()

    const clerk = await desk().as('yi.cun', size)
    await clerk.go('/towns/12')
    const waiting = clerk.page.getByRole('region', { name: /^等您办理，没有期限/ })
    expect(await waiting.innerText()).toContain('等您确认服务')
    await clerk.findsNoFault()
    await waiting.getByRole('link').first().click()
    await clerk.page.waitForURL(`**${address}`)
    await clerk.page.getByRole('group', { name: '现在可以办' }).getByRole('button', { name: '确认服务' }).click()
    await clerk.page.getByRole('form').getByRole('button', { name: '确认服务', exact: true }).click()
    await clerk.sees('已办理“确认服务”，现在是“已确认”。')
    await clerk.findsNoFault()
    await clerk.go('/towns/12')
    expect(await clerk.page.locator(`a[href="${address}"]`).count()).toBe(0)
    await clerk.leave()
  })
}

/** A quarrel of the village that names a legal adviser as taking part. */
async function quarrelWithAdviser(desk: DeskUnderTest, about: string): Promise<{ number: string }> {
  const api = await desk.api('yi.sifa')
  const { today, towns } = await api.me({})
  const place = towns.find(({ id }) => id === town)!.villages.find(({ name }) => name === village)!.id
  const choose = async (roster: string) => ({ id: (await api.rosterChoices({ town, roster, on: today })).members[0]!.id })
  const opened = await api.takeStep({
    town,
    kind: 'dispute',
    step: 'register',
    day: today,
    village: place,
    data: { source: 'request', foundOn: today, type: 'land', about },
    command: randomUUID(),
  })
  await api.takeStep({
    town, kind: 'dispute', matter: opened.matter, step: 'accept', day: today, command: randomUUID(),
    data: {
      parties: [{ name: '庄大田' }, { name: '岳小塘' }], willing: true,
      mediators: [{ mediator: await choose('post-holder.mediator') }], adviser: await choose('post-holder.adviser'),
    },
  })
  return { number: opened.number! }
}
