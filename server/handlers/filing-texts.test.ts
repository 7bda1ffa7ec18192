// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let server: UnderTest
const cookies = new Map<string, string>()
beforeAll(async () => {
  server = await underTest()
  for (const post of ['party-office', 'justice-office', 'secretary']) cookies.set(post, await signedIn(server.app, accountOf(post).name))
  await lecture('lecture-0001', '2024-05-06')
})
afterAll(() => server.close())

const as = <M extends Method, const P extends string>(post: string, method: M, path: P, body?: object) => ask(
  server.app, method, `/api/towns/${town}${path}`, { cookie: cookies.get(post)!, ...(body ? { body } : {}) },
)
const lecture = async (command: string, day: string) => {
  const answered = await as(
    'justice-office', 'POST', '/steps',
    { kind: 'legal-education-event', step: 'record', day, village: 0, data: { form: 'lecture', venueType: 'village', consults: 30 }, command },
  )
  expect(answered).toMatchObject({ status: 200 })
}
const place = '/filings/2024/annual-report'
const step = async (post: string, which: string, more: object = {}) =>
  as(
    post, 'POST', `${place}/steps`,
    { command: `${which}-report-${JSON.stringify(more).length}`, step: which, saw: (await as(post, 'GET', place)).body.hash, ...more },
  )

describe('an annual report from its draft to its publication', () => {
  it('is filled by one, checked by another, and freezes the figures of its year with it', async () => {
    const { body: { revision } } = await as('party-office', 'POST', '/papers/annual-report/2024')
    const listed = (await as('justice-office', 'GET', '/filings?year=2024')).body.filings.filter(({ period }) => period === '2024')
    expect(listed.map(({ kind, stateLabel }) => [kind, stateLabel])).toEqual([['figures', '未填报'], ['annual-report', '起草中'], ['summary', '未填报']])
    expect((await as('party-office', 'POST', '/papers/annual-report/2024/fill', { command: 'fill-report', revision })).status).toBe(200)
    expect((await as('party-office', 'GET', place)).body).toMatchObject({ state: 'filled', figures: [], open: ['return'] })
    expect((await as('party-office', 'GET', '/filings/2024/figures')).body).toMatchObject({ state: 'filled', history: [{ along: true }] })
    // Who checks sees what there is to check before any button is pressed.
    const { body: { toCheck } } = await as('justice-office', 'GET', place)
    expect(toCheck!.gaps.length).toBeGreaterThan(0)
    expect(toCheck!.printed.find(({ code }) => code === 'legaledu.visitors' || code.startsWith('legaledu.'))).toMatchObject({ period: '2024' })
    expect(toCheck!.findings).toEqual(expect.arrayContaining([expect.objectContaining({ severity: expect.any(String), says: expect.any(String) })]))
    expect((await step('justice-office', 'check')).body).toEqual({ state: 'checked' })
  })

  it('is signed over what the audit finds and what has changed since, each with a reason', async () => {
    await lecture('lecture-0002', '2024-06-07')
    const { body: filing } = await as('secretary', 'GET', place)
    expect(filing.open).toEqual(['sign', 'return'])
    expect(filing.differences.map(({ now }) => now?.printed)).toContain('60人次')
    // The whole year's figures are signed along, and the town signs for what changed in them whether the text says it or not.
    const changed = filing.findings.filter(({ rule }) => rule === 'changed-since-filled').map(({ says }) => says)
    expect(changed).toEqual([expect.stringMatching(/^填报以后多了 1 件：/)])
    expect((await step('secretary', 'sign')).refused).toMatchObject({ field: 'findings' })
    const reasons = filing.findings.map(({ says }) => ({ says, reason: '报告定稿后补登，明年报告说明' }))
    expect((await step('secretary', 'sign', { reasons })).body).toEqual({ state: 'signed' })
    expect((await as('secretary', 'GET', '/filings/2024/figures')).body).toMatchObject(
      { state: 'signed', history: [{}, { step: 'sign', along: true }] }
    )
  })

  it('is submitted and published, and stays as it is from then on', async () => {
    const { body: figures } = await as('secretary', 'GET', '/filings/2024/figures')
    expect(figures).toMatchObject({ open: [], held: '2024年度报告已签发，它的数字出自这份指标数据；要退回的，先退回年度报告' })
    expect((await as(
      'secretary', 'POST', '/filings/2024/figures/steps',
      { command: 'return-figures', step: 'return', saw: (await as('secretary', 'GET', '/filings/2024/figures')).body.hash, comments: '数字要改，改后重报' },
    )).refused.message).toContain('请先退回年度报告')
    expect((await step('justice-office', 'submit')).body).toEqual({ state: 'submitted' })
    expect((await step('party-office', 'publish')).body).toEqual({ state: 'published' })
    expect((await step('secretary', 'return', { comments: '数字要改，改后重报' })).refused.message).toContain('已经公开，不能退回')
    expect((await as('secretary', 'GET', '/filings/2024/figures')).body).toMatchObject({ open: [], held: expect.stringContaining('已公开') })
    const { body: { filings } } = await as('party-office', 'GET', '/filings?year=2024')
    expect(
      filings.filter(each => each.period === '2024').map(({ kind, state }) => [kind, state])
    ).toEqual([['figures', 'submitted'], ['annual-report', 'published'], ['summary', null]])
    expect(await (await server.installation.store.ledger(town)).verify()).toMatchObject({ ok: true })
  })
})

describe('a bulletin that quotes a quarter filed before it', () => {
  it('does not tell what the ledger has got since as a change of its own', async () => {
    const figures = '/filings/2024-Q2/figures'
    const saw = (await as('party-office', 'GET', figures)).body.hash
    expect((await as('party-office', 'POST', figures, { command: 'fill-quarter-two', saw })).status).toBe(200)
    await lecture('lecture-0003', '2024-06-20')
    expect((await as('party-office', 'GET', figures)).body.differences.length).toBeGreaterThan(0)
    const { body: { revision } } = await as('party-office', 'POST', '/papers/bulletin/2024-Q3')
    expect((await as('party-office', 'POST', '/papers/bulletin/2024-Q3/fill', { command: 'fill-bulletin', revision })).status).toBe(200)
    expect((await as('justice-office', 'GET', '/filings/2024-Q3/bulletin')).body).toMatchObject({ state: 'filled', differences: [], findings: [] })
  })
})
