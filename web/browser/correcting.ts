// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { type DeskUnderTest, town } from './desk-under-test.ts'

/** What was written wrong is put right in the open. */
export function correcting(desk: () => DeskUnderTest): void {
  it('corrects an entry with its reason and leaves the old one to be read; then voids the matter', async () => {
    const api = await desk().api('yi.sifa')
    const { today, towns } = await api.me({})
    const village = towns.find(({ id }) => id === town)!.villages[0]!.id
    const data = { source: 'request', foundOn: today, type: 'neighbour', about: '地坎垮塌' }
    const { matter } = await api.takeStep({ town, kind: 'dispute', step: 'register', day: today, village, data, command: randomUUID() })
    const person = await desk().as('yi.sifa')
    await person.go(`/towns/12/matters/${matter}`)
    await person.press('更多')
    await person.page.getByRole('menuitem', { name: '更正' }).click()
    await person.press('确认更正')
    await person.sees('还没有提交：还没有改动，请改日期或者填写的内容')
    await person.sees('请写明理由')
    await person.choose('纠纷类型', '土地')
    await person.fill('理由', '登记时看错了类型')
    await person.findsNoFault()
    await person.press('确认更正')
    await person.sees('已更正，已列入办理记录。')
    expect(await person.heading()).toBe('土地纠纷 · 地坎垮塌')
    const record = person.page.getByRole('region', { name: '办理记录' })
    await record.getByText('理由：登记时看错了类型').waitFor()
    expect(await record.innerText()).toMatch(/已更正[\s\S]*更正第 1 条（登记）[\s\S]*纠纷类型\s*邻里\s*改为\s*土地/)
    await person.findsNoFault()

    await person.press('更多')
    await person.page.getByRole('menuitem', { name: '作废' }).click()
    await person.fill('理由', '与已登记的一件重复')
    await person.press('确认作废')
    await person.sees('已作废，已列入办理记录。')
    await person.sees('本件已作废，不再办理。')
    await person.sees('理由：与已登记的一件重复')
    await person.findsNoFault()
    await person.leave()
  })

  it('counts a form once that is sent by a double click', async () => {
    const clerk = await desk().as('yi.sifa')
    const about = '屋后竹林越界'
    await clerk.go('/towns/12/kinds/dispute/new/register')
    await clerk.choose('所属村（社区）', '桐子村')
    await clerk.choose('来源', '当事人申请')
    await clerk.fill('发现日期', (await (await desk().api('yi.sifa')).me({})).today)
    await clerk.choose('纠纷类型', '邻里')
    await clerk.fill('纠纷事由', about)
    await clerk.page.getByRole('button', { name: '确认登记' }).dblclick()
    await clerk.page.getByRole('heading', { level: 1, name: `邻里纠纷 · ${about}` }).waitFor()
    const found = await (await desk().api('yi.sifa')).listMatters({ town, kind: 'dispute', q: about })
    expect(found.total).toBe(1)
    await clerk.leave()
  })
}
