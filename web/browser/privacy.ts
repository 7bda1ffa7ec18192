// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { type DeskUnderTest, town } from './desk-under-test.ts'

const name = '庄隐名'
const phone = '13700001234'
const look = '查看个人信息（将记入查看日志）'

async function registered(desk: DeskUnderTest, data: object): Promise<string> {
  const api = await desk.api('yi.xinfang')
  const { today } = await api.me({})
  const step = { town, kind: 'petition', step: 'register', day: today, village: 0, command: randomUUID() }
  return (await api.takeStep({ ...step, data: { channel: 'visit', sourceLevel: 'local', petitioner: name, phone, ...data } })).matter
}

/** What is personal, and what not even everybody in the house may know of. */
export function privacy(desk: () => DeskUnderTest): void {
  it('masks what is personal until somebody with the right asks, and writes down that he did', async () => {
    const matter = await registered(desk(), { about: '树木遮挡采光', class: 'appeal' })
    const clerk = await desk().as('yi.xinfang')
    await clerk.go('/towns/12/kinds/petition')
    expect(await clerk.reads()).toContain('树木遮挡采光')
    expect(await clerk.reads()).not.toContain(name)
    await clerk.go(`/towns/12/matters/${matter}`)
    await clerk.sees('信访事项登记表')
    expect(await clerk.reads()).toMatch(/信访人\s*已遮蔽/)
    expect(await clerk.reads()).not.toMatch(new RegExp(`${name}|${phone}`))
    // The log is written before anything is shown; that it is stands in the server's own tests.
    const asked = clerk.page.waitForRequest(request => request.url().endsWith(`/matters/${matter}/reveal`) && request.method() === 'POST')
    await clerk.press(look)
    await asked
    await clerk.sees('个人信息已显示，本次查看已记入查看日志')
    await clerk.sees(name)
    await clerk.sees(phone)
    await clerk.findsNoFault()
    await clerk.press('遮蔽个人信息')
    expect(await clerk.reads()).not.toContain(phone)
    await clerk.leave()
  })

  it('offers no such look to a post that may read the matter and not the person', async () => {
    const matter = await quarrel(desk())
    const leader = await desk().as('yi.fenguan')
    await leader.go(`/towns/12/matters/${matter}`)
    await leader.sees(/^您的岗位看不到：.*当事人/)
    expect(await leader.page.getByRole('button', { name: /查看个人信息/ }).count()).toBe(0)
    expect(await leader.reads()).not.toContain(name)
    await leader.findsNoFault()
    await leader.leave()
  })

  it('hides an accusation from everybody but the petition desk', async () => {
    const matter = await registered(desk(), { about: '反映村务账目', class: 'accusation' })
    for (const other of ['yi.shuji', 'yi.chengban', 'yi.cun']) {
      const person = await desk().as(other)
      await person.go(`/towns/12/matters/${matter}`)
      expect(await person.reads(), other).toContain('没有这件事项')
      expect(await person.reads(), other).not.toContain('反映村务账目')
      await person.go('/towns/12/kinds/petition?q=反映村务账目')
      expect(await person.page.getByRole('link', { name: /反映村务账目/ }).count(), other).toBe(0)
      await person.leave()
    }
    // The same person's other matter may be proposed as a duplicate only to who may read both.
    const handler = await desk().as('yi.chengban')
    await handler.go(`/towns/12/matters/${await registered(desk(), { about: '树枝压线', class: 'appeal' })}`)
    await handler.sees('信访事项登记表')
    expect(await handler.reads()).not.toContain('反映村务账目')
    await handler.leave()

    const clerk = await desk().as('yi.xinfang')
    await clerk.go('/towns/12/kinds/petition?q=反映村务账目')
    expect(await clerk.page.getByRole('link', { name: /反映村务账目/ }).count()).toBe(1)
    await clerk.leave()
  })
}

async function quarrel(desk: DeskUnderTest): Promise<string> {
  const api = await desk.api('yi.sifa')
  const { today, towns } = await api.me({})
  const village = towns.find(({ id }) => id === town)!.villages[0]!.id
  const data = { source: 'request', foundOn: today, type: 'land', about: '地界桩移位', parties: [{ name, phone }] }
  return (await api.takeStep({ town, kind: 'dispute', step: 'register', day: today, village, data, command: randomUUID() })).matter
}
