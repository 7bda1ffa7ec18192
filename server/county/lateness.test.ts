// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submit } from '../../store/county/county-under-test.ts'
import { ask, signedIn, underTest, type UnderTest } from '../app-under-test.ts'

let server: UnderTest
let cookie: string
beforeAll(async () => {
  server = await underTest()
  server.clock.now = new Date('2026-03-10T02:00:00Z')
  cookie = await signedIn(server.app, 'xian.sifa')
})
afterAll(() => server.close())

const text = (town: string, says: string) => Buffer.from(`${town}人民政府关于2025年法治政府建设情况的报告\n一、主要举措和成效\n${says}\n${town}人民政府\n`, 'utf8')
const drop = async (name: string, body: Uint8Array, handed = '') => (await ask(server.app, 'POST',
  `/api/counties/1/reports?name=${encodeURIComponent(name)}${handed && `&handed=${handed}`}`,
  { cookie, body, headers: { 'content-type': 'application/octet-stream' } })).body.report
const listed = async () => new Map<string, unknown>((await ask(server.app, 'GET', '/api/counties/1/reports', { cookie })).body.reports
  .map(({ id, late }) => [id, late]))

it('a report that came late says so wherever it is listed, by the first of its town and by what is known', async () => {
  const inTime = await drop('甲.txt', text('甲镇', '讲座9场次。'), '2026-02-20')
  const again = await drop('甲改.txt', text('甲镇', '讲座8场次。'), '2026-03-05')
  const late = await drop('乙.txt', text('乙镇', '讲座9场次。'), '2026-03-01')
  const unknown = await drop('丙.txt', text('丙镇', '讲座9场次。'))
  const said = { on: '2026-03-01', dueSays: '3月1日前' }
  expect([inTime.late, again.late, late.late, unknown.late]).toEqual([null, null, said, null])
  const ledger = await server.installation.store.ledger(15)
  await submit(ledger, '2025', '2026-03-02', { kind: 'annual-report', body: { manuscript: { title: '戊镇的报告', issuer: '戊镇人民政府', blocks: [] },
    figures: [], revision: 1, provisional: [] } })
  const { report: filed } = (await ask(server.app, 'POST', '/api/counties/1/filings/15/annual-report/2025/read', { cookie, body: {} })).body
  const all = await listed()
  expect([inTime, again, late, unknown, filed].map(({ id }) => all.get(id))).toEqual([null, null, said, null, { on: '2026-03-02', dueSays: '3月1日前' }])
  expect((await ask(server.app, 'GET', `/api/counties/1/reports/${late.id}`, { cookie })).body.report.late).toEqual(said)
})
