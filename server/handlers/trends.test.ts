// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
let cookie: string
beforeAll(async () => {
  under = await underTest()
  cookie = await signedIn(under.app, accountOf('justice-office').name)
  let commands = 0
  const register = (day: string, more: object) => ask(under.app, 'POST', `/api/towns/${town}/steps`, {
    cookie, body: { ...quarrel(`trend-command-${++commands}`, { source: 'screening', foundOn: day, ...more }), day },
  })
  const taken = [
    await register('2024-12-30', { type: 'land' }), await register('2025-01-05', { type: 'land' }),
    await register('2025-02-05', { type: 'land' }), await register('2025-02-06', { type: 'family' }),
  ]
  expect(taken.map(({ status }) => status)).toEqual([200, 200, 200, 200])
})
afterAll(() => under.close())

const asked = <const P extends string>(path: P) => ask(under.app, 'GET', `/api/towns/${town}/figures/${path}`, { cookie })

describe('a figure over the years', () => {
  it('tells each year of the ledger, oldest first, and which one is not over', async () => {
    const { body } = await asked('mediation.screened/years')
    expect(body.years.map(({ year, open, figure }) => [year, open, figure.value])).toEqual([[2024, false, 1], [2025, true, 3]])
  })

  it('holds against today what was signed, and later entries do not change that', async () => {
    const ledger = await under.installation.store.ledger(town)
    const by = (post: string) => ({ actor: { id: accountOf(post).id, posts: [{ post, village: 0 }] }, at: under.clock.now })
    await ledger.filings.fillFigures({ command: 'trend-fill-2024', period: '2024' }, by('party-office'))
    const signed = async () => (await asked('mediation.screened/years')).body.years[0]!.signed
    expect(await signed()).toBeNull()
    await ledger.filings.step({ command: 'trend-check-2024', kind: 'figures', period: '2024', step: 'check' }, by('justice-office'))
    await ledger.filings.step({ command: 'trend-sign-2024', kind: 'figures', period: '2024', step: 'sign' }, by('secretary'))
    const late = { ...quarrel('trend-late', { source: 'screening', foundOn: '2024-12-31', type: 'land' }), day: '2024-12-31' }
    expect((await ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie, body: late })).status).toBe(200)
    const year = (await asked('mediation.screened/years')).body.years[0]!
    expect([year.figure.value, year.signed?.figure.value, year.signed?.sameDefinition]).toEqual([2, 1, true])
  })

  it('of a code that there is not is refused', async () => {
    expect((await asked('no.such/years')).status).toBe(404)
  })
})

describe('a figure taken apart', () => {
  it('by a choice of its matters adds up to the figure, and names every choice of the form', async () => {
    const { body } = await asked('mediation.screened/by/type?period=2025')
    const by = new Map(body.groups.map(({ code, value }) => [code, value]))
    expect([by.get('land'), by.get('family'), by.get('neighbour')]).toEqual([2, 1, 0])
    expect(body.groups.reduce((sum, { value }) => sum + value, 0)).toBe(3)
    expect(by.has(null)).toBe(false)
  })

  it('by what is no choice, or of a rate, is refused in words', async () => {
    const { status, refused } = await asked('mediation.screened/by/parties?period=2025')
    expect([status, refused.message]).toEqual([400, '“矛盾纠纷”没有“parties”这个选项，不能按它分开'])
    expect((await asked('mediation.success_rate/by/type?period=2025')).status).toBe(400)
  })
})

describe('a year’s targets', () => {
  it('each tell their figure, the number read out of their words, and whether it is kept', async () => {
    const data = {
      plan: 'target', yearFrom: '2025-01-01', class: '年度报告目标', name: '多排查纠纷', owner: '司法所', dueOn: '2025-12-31',
      target: '不少于4件', figure: 'mediation.screened', baseline: '2件',
    }
    const entered = await ask(
      under.app, 'POST', `/api/towns/${town}/steps`, {
        cookie, body: { kind: 'work-measure', step: 'enter', day: '2025-03-01', command: 'trend-target', data }
      }
    )
    expect(entered.status).toBe(200)
    const { body } = await ask(under.app, 'GET', `/api/towns/${town}/targets/2025`, { cookie })
    expect(body.targets).toMatchObject([{ name: '多排查纠纷', aim: { value: 4, unit: '件', side: 'at-least' }, figure: { value: 3 }, verdict: 'not-kept' }])
    const adviser = await signedIn(under.app, accountOf('adviser').name)
    expect((await ask(under.app, 'GET', `/api/towns/${town}/targets/2025`, { cookie: adviser })).body.targets).toEqual([])
  })
})
