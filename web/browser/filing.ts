// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { DeskUnderTest } from './desk-under-test.ts'
import type { Person } from './person.ts'

const [town, period, name] = [12, '2023-04', '2023年4月指标数据']
const place = `/towns/${town}/filings/${period}/figures`

/** 报送: a month's figures from filling to submission, by four people, one of whom signs over what changed meanwhile. */
export function filing(desk: () => DeskUnderTest): void {
  it('is filled by one office, checked by another, signed by the head over a change with its reason, and submitted', async () => {
    const office = await desk().as('yi.dangzheng')
    await office.go(`/towns/${town}/filings?year=2023`)
    expect(await office.heading()).toBe('2023年报送')
    await office.findsNoFault()
    await office.page.getByRole('link', { name: `${name}：未填报` }).click()
    await office.press('填报')
    await office.sees(/填报后数字就冻结了/)
    await office.findsNoFault()
    await office.press('确认填报')
    await office.sees(`${name}已填报。`)
    expect(await office.page.getByRole('button', { name: '核对', exact: true }).count()).toBe(0)
    await office.findsNoFault()

    const justice = await desk().as('yi.sifa', 'phone')
    await justice.go(`/towns/${town}/filings?year=2023`)
    await justice.sees(/已填报，等您核对/)
    await justice.findsNoFault()
    await justice.page.getByRole('link', { name, exact: true }).click()
    await justice.sees('核对什么')
    await justice.sees(/^数字 \d+ 项：每项对一遍/)
    await opensTheMatters(justice)
    await justice.press('核对')
    await justice.press('确认核对')
    await justice.sees(`${name}已核对。`)
    await justice.findsNoFault()

    await lateLecture(desk())
    const head = await desk().as('yi.shuji')
    await head.go(place)
    await head.sees('签发前看什么')
    await head.sees(/签发时有 1 条要逐条写明理由：填报以后多了 1 件/)
    await head.sees(/填报以后台账的变动/)
    await head.press('签发')
    await head.press('确认签发')
    await head.sees(/^请写明为什么仍要签发（.*）：至少写 6 个字/)
    await head.page.getByRole('group', { name: /仍要签发的/ }).getByRole('textbox').first().fill('可')
    await head.press('确认签发')
    await head.sees(/“可”只有 1 个字，至少写 6 个字，说清为什么仍要签发/)
    await head.findsNoFault()
    for (const box of await head.page.getByRole('group', { name: /仍要签发的/ }).getByRole('textbox').all()) await box.fill('月后补登一场，下月说明')
    await head.press('确认签发')
    await head.sees(`${name}已签发。`)
    await head.sees(/理由：月后补登一场，下月说明/)
    await head.leave()

    await office.go(place)
    await office.press('报送')
    await office.press('确认报送')
    await office.sees(`${name}已报送。`)
    await office.sees('已经报送到县里，办完了。')
    await office.findsNoFault()
    await office.leave()
    await justice.leave()
    const told = JSON.parse(
      await desk().server.command('snapshot', '--town', '乙镇', '--period', period, '--json')
    ) as { state: string; differences: unknown[] }
    expect(told.state).toBe('submitted')
    expect(told.differences.length).toBeGreaterThan(0)
  })

  it('keeps the words of a return that the server refuses, and names who may', async () => {
    const other = await desk().as('yi.dangzheng')
    await other.go(place)
    expect(await other.page.getByRole('button', { name: '退回', exact: true }).count()).toBe(0)
    await other.leave()
    const head = await desk().as('yi.shuji')
    await head.go(place)
    await head.press('退回')
    await head.press('确认退回')
    await head.sees(/^请写明退回的意见：至少写 6 个字，说清哪里不对、应当怎样/)
    await head.fill('退回意见', '四月的讲座补登后重报')
    await head.page.reload()
    await head.press('退回')
    expect(await head.box('退回意见').inputValue()).toBe('四月的讲座补登后重报')
    await head.press('确认退回')
    await head.sees(`${name}已退回。`)
    await head.sees('意见：四月的讲座补登后重报')
    await head.findsNoFault()
    await head.leave()
  })
}

/** One tap from a number to what it rests on. */
async function opensTheMatters(person: Person): Promise<void> {
  const opener = person.page.getByRole('button', { name: /背后的 \d+ 件$/ }).first()
  await opener.click()
  await person.sees(/^口径：/)
  expect(await opener.getAttribute('aria-expanded')).toBe('true')
  await person.findsNoFault()
}

/** Somebody enters a lecture of that month after the month was filled. */
async function lateLecture(desk: DeskUnderTest): Promise<void> {
  const api = await desk.api('yi.sifa')
  await api.takeStep({
    town, kind: 'legal-education-event', step: 'record', day: '2023-04-18', village: 0, data: {
      form: 'lecture', venueType: 'village', consults: 7,
    }, command: randomUUID(),
  })
}
