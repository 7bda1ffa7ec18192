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

const asked = (path: string) => ask(under.app, 'GET', `/api/towns/${town}/figures/${path}`, { cookie })

describe('a figure over the years', () => {
  it('tells each year of the ledger, oldest first, and which one is not over', async () => {
    const { body } = await asked('mediation.screened/years')
    expect(body.years.map(({ year, open, figure }: any) => [year, open, figure.value])).toEqual([[2024, false, 1], [2025, true, 3]])
  })

  it('of a code that there is not is refused', async () => {
    expect((await asked('no.such/years')).status).toBe(404)
  })
})

describe('a figure taken apart', () => {
  it('by a choice of its matters adds up to the figure, and names every choice of the form', async () => {
    const { body } = await asked('mediation.screened/by/type?period=2025')
    const by = new Map(body.groups.map(({ code, value }: any) => [code, value]))
    expect([by.get('land'), by.get('family'), by.get('neighbour')]).toEqual([2, 1, 0])
    expect(body.groups.reduce((sum: number, { value }: any) => sum + value, 0)).toBe(3)
    expect(by.has(null)).toBe(false)
  })

  it('by what is no choice, or of a rate, is refused in words', async () => {
    const { status, body } = await asked('mediation.screened/by/parties?period=2025')
    expect([status, body.error.message]).toEqual([400, '“矛盾纠纷”没有“parties”这个选项，不能按它分开'])
    expect((await asked('mediation.success_rate/by/type?period=2025')).status).toBe(400)
  })
})
