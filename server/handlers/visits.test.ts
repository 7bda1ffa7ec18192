// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
let team: string
let head: string
let n = 0
beforeAll(async () => {
  under = await underTest()
  under.clock.now = new Date('2025-09-10T02:00:00Z')
  team = await signedIn(under.app, accountOf('enforcement-team').name)
  head = await signedIn(under.app, accountOf('enforcement-head').name)
})
afterAll(() => under.close())

const step = async (cookie: string, name: string, day: string, data: object, matter?: string) =>
  (
    await ask(under.app, 'POST', `/api/towns/${town}/steps`, {
      cookie,
      body: { kind: 'joint-inspection', step: name, day, village: 0, command: `visits-${++n}`, data, ...(matter ? { matter } : {}) },
    })
  ).body
const planned = async (plannedOn: string, entities: readonly string[], departments: string) =>
  (
    await step(team, 'plan', '2025-09-01', {
      mode: 'joint',
      scene: 'market',
      enterprise: false,
      plannedOn,
      departments,
      items: `${departments}检查`,
      intended: entities.map(entity => ({ entity })),
    })
  ).matter as string
const near = (matter: string) => ask(under.app, 'GET', `/api/towns/${town}/inspections/${matter}/same-object`, { cookie: team })
const combine = (matter: string, others: readonly string[], cookie = team) =>
  ask(under.app, 'POST', `/api/towns/${town}/inspections/${matter}/combine`, {
    cookie,
    body: { others, day: '2025-09-10', command: `combine-${++n}` },
  })
const officers = [1, 2].map(at => ({ name: `周某${at}`, unit: '示范县市场监管局', certificate: `SF-00${at}`, expires: '2027-12-31' }))

describe('one visit instead of several', () => {
  it('offers the plans of the same object a month around, and tells of visits this year', async () => {
    const earlier = await planned('2025-05-01', ['示范超市'], '消防')
    await step(team, 'visit', '2025-09-02', { certificatesShown: true, officers, objects: [{ entity: '示范超市' }] }, earlier)
    const one = await planned('2025-09-20', ['示范超市', '示范粮店'], '市场监管')
    const same = await planned('2025-10-20', ['示范超市 '], '消防、市场监管')
    await planned('2025-10-21', ['示范超市'], '卫生')
    await planned('2025-09-20', ['示范茶馆'], '卫生')
    const { body } = await near(one)
    expect(body.plans).toMatchObject([{ matter: same, shared: ['示范超市'], departments: '消防、市场监管', stateLabel: '已计划', plannedOn: '2025-10-20' }])
    expect(body).toMatchObject({ visited: [{ entity: '示范超市', visits: 1, last: '2025-09-02' }], cap: null, window: 30 })
  })

  it('puts them together in one command: the mandate united, the other merged in', async () => {
    const [one, other] = [await planned('2025-09-20', ['示范酒家'], '市场监管'), await planned('2025-09-22', ['示范酒家', '示范面馆'], '消防、市场监管')]
    expect((await combine(one, [other])).body).toEqual({ matter: one, combined: 1 })
    const page = (await ask(under.app, 'GET', `/api/towns/${town}/matters/${one}`, { cookie: team })).body
    expect(page.facts).toMatchObject({
      combined: [other],
      departments: '市场监管、消防',
      items: '市场监管检查、消防',
      intended: [{ entity: '示范酒家' }, { entity: '示范面馆' }],
    })
    expect((await ask(under.app, 'GET', `/api/towns/${town}/matters/${other}`, { cookie: team })).body.mergedInto).toBe(one)
    expect((await near(one)).body.plans).toEqual([])
    expect((await (await under.installation.store.ledger(town)).verify()).ok).toBe(true)
  })

  it('merges none where one of them cannot be', async () => {
    const [one, good, gone] = [
      await planned('2025-09-20', ['示范书店'], '文化'),
      await planned('2025-09-20', ['示范书店'], '消防'),
      await planned('2025-09-20', ['示范书店'], '税务'),
    ]
    await step(team, 'cancel', '2025-09-05', { cancelReason: '对方停业' }, gone)
    expect(await combine(one, [good, gone])).toMatchObject({
      status: 409,
      body: { error: { message: '要合并的检查已经实施或者取消，只能合并还没有实施的', cites: expect.stringContaining('54号') } },
    })
    expect((await ask(under.app, 'GET', `/api/towns/${town}/matters/${good}`, { cookie: team })).body.mergedInto).toBeNull()
  })

  it('is nothing for somebody else, nor of another kind of matter', async () => {
    const one = await planned('2025-09-20', ['示范花店'], '文化')
    const secretary = await signedIn(under.app, accountOf('secretary').name)
    expect((await combine(one, [await planned('2025-09-20', ['示范花店'], '消防')], secretary)).status).not.toBe(200)
    expect(
      (await ask(under.app, 'GET', `/api/towns/${town}/inspections/00000000-0000-7000-8000-000000000001/same-object`, { cookie: head })).status,
    ).toBe(404)
  })
})
