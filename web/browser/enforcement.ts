// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { addDays } from '../../law/law.ts'
import { type DeskUnderTest, town } from './desk-under-test.ts'

/** Officers of the town whose certificate was good a fortnight ago and has run out since. */
async function expired(desk: DeskUnderTest, today: string, name: string): Promise<void> {
  const head = await desk.api('yi.duizhang')
  const step = { town, kind: 'enforcement-officer' }
  const day = addDays(today, -60)
  const opened = await head.takeStep({ ...step, step: 'record', day, village: 0, data: { person: name, from: day }, command: randomUUID() })
  const data = { certificate: '示范执测001', issuedOn: addDays(today, -1_800), validTo: addDays(today, -10) }
  await head.takeStep({ ...step, matter: opened.matter, step: 'certify', day, data, command: randomUUID() })
}

/** 综合执法队: who may go along on a visit. */
export function enforcement(desk: () => DeskUnderTest): void {
  it('cannot put an officer on a visit whose certificate has run out, and is told the article', async () => {
    const api = await desk().api('yi.zhifa')
    const { today } = await api.me({})
    await expired(desk(), today, '辛过期')
    const planned = await api.takeStep({
      town,
      kind: 'joint-inspection',
      step: 'plan',
      day: addDays(today, -20),
      village: 0,
      data: { mode: 'onecheck', scene: 'market', enterprise: false },
      command: randomUUID(),
    })
    const person = await desk().as('yi.zhifa')
    await person.go(`/towns/12/matters/${planned.matter}`)
    await person.findsNoFault()
    await person.page.getByRole('group', { name: '现在可以办' }).getByRole('button', { name: '实施检查' }).click()
    await person.fill('实施检查日期', addDays(today, -15))
    await person.choose('已主动出示执法证件', '是')
    await take(1, '辛过期')
    await person.press(/添加一行/, '执法人员')
    await take(2, '金朝东')
    await person.fill('检查对象第 1 行受检单位', '示范农贸市场')
    await person.fill('实施检查日期', today)
    await person.press('确认实施检查')
    await person.sees(/^执法人员当日没有有效的执法证件，不得实施检查（第 1 行）（《行政处罚法》第四十二条第一款）$/)
    expect(await person.page.getByRole('alert').first().innerText()).toContain('还没有提交')
    await person.findsNoFault()

    await person.box('执法人员第 1 行本镇执法人员').click()
    expect(await person.page.getByRole('listbox').innerText()).not.toContain('辛过期')
    await person.leave()

    async function take(row: number, name: string): Promise<void> {
      await person.box(`执法人员第 ${row} 行本镇执法人员`).click()
      await person.take(name)
    }
  })
}
