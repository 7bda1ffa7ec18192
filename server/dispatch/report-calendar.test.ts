// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everybody } from '../../conformance/open-town.ts'
import { setCountySettings } from '../../store/county/desk.ts'
import { inUnit } from '../../store/county/submitted.ts'
import { unitsAmong } from '../../store/county/units.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { type UnderTest, town, underTest } from '../app-under-test.ts'
import { type CalendarItem, remindersFor, reportCalendar } from './report-calendar.ts'

let under: UnderTest
let store: Store
let ledger: Ledger
beforeAll(async () => {
  under = await underTest()
  store = under.installation.store
  ledger = await store.ledger(town)
})
afterAll(() => under.close())

const itemOn = async (today: string, label: string): Promise<CalendarItem | undefined> =>
  (await reportCalendar(store, ledger, today)).find(each => each.label === label)
const actor = (...posts: string[]) => ({ id: 'x', posts: posts.map(post => ({ post, village: 0 })) })

describe('the annual report', () => {
  it('is to be published before 1 April: 31 March is the last day, 1 April is late', async () => {
    expect(await itemOn('2025-03-31', '公开2024年度报告')).toMatchObject({ last: '2025-03-31', state: 'due', basis: '《法治政府建设与责任落实督察工作规定》第二十四条' })
    expect(await itemOn('2025-04-01', '公开2024年度报告')).toMatchObject({ state: 'late' })
  })

  it('is to be submitted before 1 March, in a leap year by the 29th', async () => {
    expect(await itemOn('2025-02-28', '报送2024年度报告')).toMatchObject({ last: '2025-02-28', state: 'due' })
    expect(await itemOn('2025-03-01', '报送2024年度报告')).toMatchObject({ state: 'late' })
    expect(await itemOn('2024-02-29', '报送2023年度报告')).toMatchObject({ last: '2024-02-29', state: 'due' })
  })

  it('has no day within the town before the town sets one', async () => {
    expect(await itemOn('2025-01-10', '签发2024年度报告')).toMatchObject({ state: 'unset', basis: '本镇未设' })
    const by = { actor: everybody(store.register), at: new Date('2025-01-02T02:00:00Z') }
    await ledger.set({ command: 'set sign', name: 'report.sign', from: '2025-01-01', length: { days: 45 }, document: '报告工作安排' }, by)
    expect(await itemOn('2025-02-14', '签发2024年度报告')).toMatchObject({ last: '2025-02-14', state: 'due', basis: '本镇规定：年度终了后45日内' })
    expect(await itemOn('2025-02-15', '签发2024年度报告')).toMatchObject({ state: 'late' })
  })

  it('goes by an earlier day of the county', async () => {
    const [county] = await unitsAmong(store.engine.db, [1])
    await inUnit(store.engine, county!, tx =>
      setCountySettings(tx, county!.id, '2025-01-01', { value: { reportBy: '02-10', monthDays: 5 }, document: '示县法办〔2025〕1号' }),
    )
    expect(await itemOn('2025-02-10', '报送2024年度报告')).toMatchObject({ last: '2025-02-10', state: 'due', basis: '县里规定：示县法办〔2025〕1号' })
    expect(await itemOn('2025-02-11', '报送2024年度报告')).toMatchObject({ state: 'late' })
  })

  it('of the running year is named in autumn and reminds nobody yet', async () => {
    expect(await itemOn('2025-09-30', '报送2025年度报告')).toBeUndefined()
    expect(await itemOn('2025-12-31', '报送2025年度报告')).toMatchObject({ state: 'open' })
  })
})

describe('months and quarters', () => {
  it('have a day only where the county has set one', async () => {
    expect(await itemOn('2025-04-05', '报送2025年3月指标数据')).toMatchObject({ last: '2025-04-05', state: 'due' })
    expect(await itemOn('2025-04-06', '报送2025年3月指标数据')).toMatchObject({ state: 'late' })
    expect(await itemOn('2025-04-06', '报送2025年第一季度指标数据')).toMatchObject({ state: 'unset', basis: '县里未设' })
  })

  it('are done once the filing got there, on the day it did', async () => {
    const at = new Date('2025-04-03T02:00:00Z')
    const as = (post: string) => ({ actor: { ...actor(post), id: post }, at })
    await ledger.filings.fillFigures({ command: 'fill', period: '2025-03' }, as('party-office'))
    for (const [step, post] of [['check', 'justice-office'], ['sign', 'mayor'], ['submit', 'party-office']] as const)
      await ledger.filings.step({ command: step, kind: 'figures', period: '2025-03', step }, as(post))
    expect(await itemOn('2025-04-06', '报送2025年3月指标数据')).toMatchObject({ state: 'done', done: '2025-04-03' })
  })

  it('are not late where the county returned what was handed in: those who fill are told the day of the return', async () => {
    const by = { actor: { ...actor('county-office'), id: 'county' }, at: new Date('2025-04-20T02:00:00Z'), county: true as const }
    await ledger.filings.step({ command: 'county returns', kind: 'figures', period: '2025-03', step: 'return', comments: '口径不对，请重报这一月' }, by)
    const label = '报送2025年3月指标数据'
    expect(await itemOn('2025-04-25', label)).toMatchObject({ state: 'due', last: '2025-04-05', returned: '2025-04-20' })
    const items = await reportCalendar(store, ledger, '2025-04-25')
    expect(remindersFor(items, actor('party-office')).filter(({ returned }) => returned).map(each => each.label)).toEqual([label])
    expect(remindersFor(items, actor('secretary')).filter(({ returned }) => returned)).toEqual([])
  })
})

it('reminds the posts that can do it, the late first, and nobody else', async () => {
  const items = await reportCalendar(store, ledger, '2025-03-20')
  expect(remindersFor(items, actor('party-office')).map(({ label }) => label)).toEqual(['报送2024年度报告', '报送2025年2月指标数据', '公开2024年度报告'])
  expect(remindersFor(items, actor('secretary')).map(({ label }) => label)).toEqual(['签发2024年度报告'])
  expect(remindersFor(items, actor('village'))).toEqual([])
})
