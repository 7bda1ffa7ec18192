// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everybody } from '../../conformance/open-town.ts'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { hurtsOf } from '../dispatch/hurts.ts'
import type { StandingLine } from '../dispatch/standing.ts'

const line = (title: string, last: string, more: Partial<StandingLine> = {}): StandingLine => ({
  matter: title, kind: 'k', kindLabel: '事', number: null, title, owner: '司法所', clock: '办理期限', last, provisional: false, cites: '《某法》第一条',
  statutory: true, then: '由上级督办', lastDay: '2025-01-06', why: ['late'], ...more,
})
const from = { today: '2025-03-10', lines: [], calendar: [], targets: [], undone: [], leader: '党委书记' }

describe('the three things that will hurt', () => {
  it('takes the worst of each rule before the second worst of any', () => {
    const lines = [
      line('迟得多', '2025-02-10'),
      line('迟得少', '2025-03-05'),
      line('快到了', '2025-03-17', { why: ['due'] }),
      line('举措', '2025-03-01', { statutory: false, cites: '' }),
    ]
    expect(hurtsOf({ ...from, lines }).map(({ title }) => title)).toEqual(['迟得多', '快到了', '举措'])
    expect(hurtsOf({ ...from, lines: lines.slice(0, 2) }).map(({ title }) => title)).toEqual(['迟得多', '迟得少'])
  })

  it('says why, with the days, the article and what follows', () => {
    expect(hurtsOf({ ...from, lines: [line('迟', '2025-03-05')] })[0]).toMatchObject({
      rule: '法定期限已经过了的，过得最久的在前', because: '办理期限已过5天，依据《某法》第一条。不办的后果：由上级督办。', owner: '司法所',
    })
  })

  it('counts a legal day as near up to the seventh day, and only where nothing has happened for a week', () => {
    const near = (last: string, lastDay: string) => hurtsOf({ ...from, lines: [line('近', last, { why: ['due'], lastDay })] }).length
    expect([near('2025-03-17', '2025-03-02'), near('2025-03-18', '2025-03-02'), near('2025-03-17', '2025-03-03')]).toEqual([1, 0, 0])
  })

  it('of a report that is late names the last step that should have been taken', () => {
    const item = (label: string, last: string, state: 'late' | 'due') =>
      ({ kind: 'annual-report', period: '2024', step: 'submit', label, posts: [], last, basis: '依据', state }) as const
    const calendar = [item('签发', '2025-02-14', 'late'), item('报送', '2025-02-28', 'late'), item('公开', '2025-03-31', 'due')]
    const hurts = hurtsOf({ ...from, calendar })
    expect(hurts.map(({ title, filing }) => [title, filing])).toEqual(['报送', '公开'].map(title => [title, { kind: 'annual-report', period: '2024' }]))
  })

  it('speaks of duties left undone in the last sixty days of the year only', () => {
    const duty = (today: string) => hurtsOf({ ...from, today, undone: ['年度述法'] }).map(({ title }) => title)
    expect([duty('2025-10-31'), duty('2025-11-01')]).toEqual([[], ['年度述法']])
  })
})

describe('the pages of leaders', () => {
  let server: UnderTest
  const as = async <const P extends string>(post: string, path: P) =>
    ask(server.app, 'GET', `/api/towns/${town}${path}`, { cookie: await signedIn(server.app, accountOf(post).name) })
  beforeAll(async () => {
    server = await underTest()
    const { store } = server.installation
    const ledger = await store.ledger(town)
    await ledger.run({
      command: 'measure', kind: 'work-measure', step: 'enter', day: '2025-01-10', village: 0,
      data: { plan: 'year-plan', yearFrom: '2025-01-01', class: '普法', name: '宪法宣传', owner: '司法所', dueOn: '2025-03-05' },
    }, { actor: everybody(store.register), at: new Date('2025-01-10T02:00:00Z') })
  })
  afterAll(() => server.close())

  it('a leader reads his own week, what is late with its owner', async () => {
    const { status, body } = await as('secretary', '/week')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      head: 'secretary',
      headLabel: '党委书记',
      person: accountOf('secretary').display,
      today: '2025-03-10',
      until: '2025-03-17',
      redMore: 0,
    })
    expect(body.red).toMatchObject([{ title: '普法 · 宪法宣传', owner: '司法所', last: '2025-03-05', next: null }])
    expect(body.duties.map(({ label }) => label)).toContain('年度述法')
    expect(body.hurts.length).toBeLessThanOrEqual(3)
  })

  it("nobody reads another's", async () => {
    expect((await as('party-office', '/week')).status).toBe(403)
    expect((await as('secretary', '/week?head=mayor')).refused.message).toBe('一周一页只给党委书记、镇长和分管领导本人看，您没有这个岗位')
  })

  it('the town as it stands is by office, to each as far as he may read', async () => {
    expect((await as('secretary', '/standing')).body).toMatchObject({
      stuckAfter: null,
      unread: 0,
      offices: [{ owner: '司法所', lines: [{ why: ['late'], clock: '完成时限' }] }],
    })
    const other = (await as('mediator', '/standing')).body
    expect([other.offices, other.unread]).toEqual([[], 1])
  })

  it('the calendar reminds the office of what is its own', async () => {
    const { body } = await as('party-office', '/report-calendar')
    expect(body.mine.map(({ label }) => label)).toEqual(['报送2024年度报告', '公开2024年度报告'])
    expect((await as('mediator', '/report-calendar')).body.mine).toEqual([])
  })
})
