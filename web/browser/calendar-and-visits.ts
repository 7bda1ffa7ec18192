// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { addDays, stateCouncilCalendar, yearOf } from '../../law/law.ts'
import { type DeskUnderTest, town } from './desk-under-test.ts'
import { quiet } from './person.ts'
import { done } from './taking.ts'

/** 党政办 and 综合执法队: what next year's notice would move, and two plans for one shop put together. */
export function calendarAndVisits(desk: () => DeskUnderTest): void {
  it('lists what a notice moves and writes nothing before it is confirmed', async () => {
    const { today } = await (await desk().api('yi.dangzheng')).me({})
    const next = stateCouncilCalendar.years.at(-1)! + 1
    const about = `灌溉渠维修费用${next}`
    const received = addDays(`${next}-01-01`, -3)
    // A request whose last day lies in the year that is not in; where that is far off, the longest the act allows.
    const matter =
      received <= today
        ? await done(desk(), 'yi.dangzheng', 'disclosure-request', 'receive', received, { channel: 'counter', applicant: '李某', about })
        : undefined
    const file = (says: object) => {
      const buffer = Buffer.from(JSON.stringify({ year: next, workingWeekends: [], ...says }))
      return { name: `notice-${next}.json`, mimeType: 'application/json', buffer }
    }
    const office = await desk().as('yi.dangzheng')
    await office.go(`/towns/${town}/calendar`)
    const [picker] = await Promise.all([office.page.waitForEvent('filechooser'), office.press('选择安排文件')])
    await picker.setFiles(file({ notice: `${next}年放假安排（测试）`, holidays: [{ name: '元旦', from: `${next}-01-01`, to: `${next}-01-03` }] }))
    await office.page.getByRole('button', { name: `确认导入 ${next} 年安排` }).waitFor()
    expect(await office.reads()).toMatch(new RegExp(`将加入 ${next} 年放假安排，.*还没有导入。`))
    if (matter) expect(await office.page.getByRole('table', { name: '变动的日期' }).innerText()).toContain(about)
    await office.findsNoFault()
    expect((await (await desk().api('yi.dangzheng')).readCalendar({ town })).years[0]?.year).toBe(next - 1)

    const [again] = await Promise.all([office.page.waitForEvent('filechooser'), office.press('换一份文件')])
    await again.setFiles(file({ notice: '', holidays: [] }))
    await office.sees(`${next} 年放假安排缺少 notice，应写明国务院办公厅通知的名称。`)
    await office.leave()
  })

  it('offers another plan for the same shop, puts the two together and tells of the visit before', async () => {
    const { today } = await (await desk().api('yi.zhifa')).me({})
    // A name of its own, so that the job can be done again on the same server.
    const shop = `示范茶叶店${Math.floor(Math.random() * 1_000_000)}号`
    const planned = (day: string, departments: string) => done(desk(), 'yi.zhifa', 'joint-inspection', 'plan', day, {
      mode: 'joint', scene: 'market', enterprise: false, plannedOn: day, departments, items: `${departments}检查`, intended: [{ entity: shop }],
    })
    const before = await planned(`${yearOf(today)}-01-05`, '消防')
    const officers = [1, 2].map(at => ({ name: `郑某${at}`, unit: '示范县消防救援大队', certificate: `SF-30${at}`, expires: addDays(today, 400) }))
    await done(
      desk(),
      'yi.zhifa',
      'joint-inspection',
      'visit',
      `${yearOf(today)}-01-05`,
      { certificatesShown: true, officers, objects: [{ entity: shop }] },
      before,
    )
    const [one, other] = [await planned(addDays(today, -3), '市场监管'), await planned(addDays(today, -2), '消防')]
    const team = await desk().as('yi.zhifa')
    await team.go(`/towns/${town}/matters/${one}`)
    const panel = team.page.getByRole('region', { name: '同一对象的检查' })
    await panel.getByText(`${shop}：本年已检查 1 次`).waitFor()
    await team.findsNoFault()
    await panel.getByRole('checkbox').check()
    await panel.getByRole('button', { name: '把所选 1 项并入本件，一次检查' }).click()
    await team.sees('市场监管、消防')
    await quiet(team.page)
    expect((await (await desk().api('yi.zhifa')).readMatter({ town, matter: other })).mergedInto).toBe(one)
    expect((await (await desk().api('yi.zhifa')).readMatter({ town, matter: one })).timeline.at(-1)).toMatchObject({ label: '并入本件' })
    await team.findsNoFault()
    await team.leave()
  })
}
