// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { addDays } from '../../law/law.ts'
import type { DeskUnderTest, Size } from './desk-under-test.ts'
import type { Person } from './person.ts'

async function pick(person: Person, label: string, option: string): Promise<void> {
  await person.tabTo(label)
  await person.take(option)
}

/** 人民调解员: a quarrel at the kitchen table, from the first word to the oral agreement. */
export function mediator(desk: () => DeskUnderTest): void {
  it('files an oral agreement with the keyboard alone', async () => {
    const person = await desk().as('yi.tiaojie')
    const { today } = await (await desk().api('yi.tiaojie')).me({})
    await person.go('/towns/12')
    await person.tabTo('登记')
    await person.keys('Enter')
    await person.sees('矛盾纠纷')
    await person.tabTo('矛盾纠纷 登记')
    await person.keys('Enter')
    await person.sees('确认登记')
    await pick(person, '来源', '当事人申请')
    await person.tabTo('发现日期')
    await person.type(addDays(today, -1))
    await pick(person, '纠纷类型', '邻里')
    await person.tabTo('纠纷事由')
    await person.type('屋檐滴水')
    await person.tabTo('当事人第 1 行姓名')
    await person.type('郝有理')
    await person.tabTo('添加一行')
    await person.keys('Enter')
    await person.tabTo('当事人第 2 行姓名')
    await person.type('安讲情')
    await person.keys('Control+Enter')
    await person.page.getByRole('heading', { level: 1, name: '邻里纠纷 · 屋檐滴水' }).waitFor()

    await person.tabTo('受理')
    await person.keys('Enter')
    await person.sees('确认受理')
    await pick(person, '人民调解员第 1 行调解员', '章德水')
    await person.tabTo('各方当事人接受调解')
    await person.keys('Space', 'Control+Enter')
    await person.sees('已办理“受理”，现在是“调解中”。')

    await person.tabTo('达成协议')
    await person.keys('Enter')
    await person.sees('确认达成协议')
    await person.tabTo('协议形式')
    await person.keys('ArrowRight')
    await person.tabTo('协议内容')
    await person.type('双方商定由南面一户接水槽，北面一户出一半工钱。')
    await person.tabTo('涉及金额')
    await person.type('300')
    await person.findsNoFault()
    await person.keys('Control+Enter')
    await person.sees('已办理“达成协议”，现在是“已达成协议”。')
    await person.findsNoFault()
    expect(await person.reads()).toMatch(/协议形式\s*口头/)
    expect(await person.reads()).toMatch(/涉及金额\s*300(\.00)?元/)
    await person.sees('卷宗还缺调解记录、履行记录、回访记录。')
    await person.sees(/^以案定补：档次简易，补贴金额120\.00元，按示范县人民调解以案定补办法（2026年修订）.*还缺回访记录，补齐才能列入。$/)
    expect(await person.page.getByRole('region', { name: '办理进程' }).innerText()).not.toContain('已归档')
    await person.leave()
  })

  it.each<Size>(['phone'])('can do the same at the kitchen table (%s)', async size => {
    const person = await desk().as('yi.tiaojie', size)
    await person.go('/towns/12/kinds/dispute/new/register')
    await person.findsNoFault()
    expect(await person.heading()).toBe('矛盾纠纷 · 登记')
    expect(await person.page.getByRole('heading', { level: 1 }).evaluate(heading => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
    await person.leave()
  })
}
