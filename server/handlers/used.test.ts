// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
let office: string
beforeAll(async () => {
  under = await underTest()
  under.clock.now = new Date('2025-03-10T02:00:00Z')
  office = await signedIn(under.app, accountOf('party-office').name)
})
afterAll(() => under.close())

let n = 0
const request = async (day: string) =>
  (
    await ask(under.app, 'POST', `/api/towns/${town}/steps`, {
      cookie: office,
      body: {
        kind: 'disclosure-request',
        step: 'receive',
        day,
        village: 0,
        command: `used-${++n}-request`,
        data: { channel: 'counter', applicant: '张某', about: '河道整治费用' },
      },
    })
  ).body.matter as string
const usedIn = (matter: string) => ask(under.app, 'GET', `/api/towns/${town}/matters/${matter}/used-in`, { cookie: office })

describe('where a matter was used', () => {
  it('is told by the filings that list it, with their figures and how they stand', async () => {
    const [before, after] = [await request('2025-01-10'), await request('2025-02-10')]
    expect((await usedIn(before)).body).toEqual({ filings: [] })
    const { id, posts } = accountOf('party-office')
    const ledger = await under.installation.store.ledger(town)
    await ledger.filings.fillFigures({ command: 'fill-2025-01', period: '2025-01' }, { actor: { id, posts }, at: under.clock.now })
    expect((await usedIn(before)).body.filings).toMatchObject([
      { period: '2025-01', kind: 'figures', name: '2025年1月指标数据', stateLabel: '已填报', figures: expect.arrayContaining(['收到依申请公开']) },
    ])
    expect((await usedIn(after)).body.filings).toEqual([])
  })

  it('is for who may read the matter', async () => {
    expect((await ask(under.app, 'GET', `/api/towns/${town}/matters/00000000-0000-7000-8000-000000000001/used-in`, { cookie: office })).status).toBe(
      404,
    )
  })
})
