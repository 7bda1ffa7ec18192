// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submit } from '../../store/county/county-under-test.ts'
import { ask, signedIn, underTest, type UnderTest } from '../app-under-test.ts'

let server: UnderTest
beforeAll(async () => {
  server = await underTest()
  server.clock.now = new Date('2026-03-10T02:00:00Z')
  const ledger = await server.installation.store.ledger(12)
  const all = { id: 'clerk', posts: Object.keys(server.installation.store.register.posts).map(post => ({ post, village: 0 })) }
  await ledger.run({ command: 'one', kind: 'survey', step: 'plan', day: '2025-10-13',
    data: { subject: 'satisfaction', from: '2025-10-13', conductor: '第三方机构', issued: 300 } }, { actor: all, at: new Date('2025-12-31T08:00:00Z') })
  await submit(ledger, '2025', '2026-02-10')
})
afterAll(() => server.close())

it('has the figures that the filing and the roll-up have, rates over nothing among them', async () => {
  const cookie = await signedIn(server.app, 'xian.sifa')
  const get = async (path: string) => (await ask(server.app, 'GET', path, { cookie })).body
  const filing = await (await server.installation.store.ledger(12)).filings.read('figures', '2025')
  const filed = Object.values((filing!.body as { figures: Record<string, { code: string; zero: string | null }> }).figures)
    .filter(({ zero }) => zero !== 'not-reported').map(({ code }) => code).sort()
  const table = await get('/api/counties/1/table?period=2025') as { columns: { code: string }[]; towns: { name: string; cells: { printed: string; zero: string | null }[] }[] }
  const sums = await get('/api/counties/1/roll-up?period=2025') as { figures: { code: string }[] }
  expect(table.columns.map(({ code }) => code).sort()).toEqual(filed)
  expect(sums.figures.map(({ code }) => code).sort()).toEqual(filed)
  const cells = table.towns.find(({ name }) => name === '乙镇')!.cells
  expect(cells.filter(({ zero }) => zero === 'no-base').map(({ printed }) => printed)).toContain('（无基数）')
})
