// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { hashOf } from '../../store/filing/filed.ts'
import { readTable } from '../../sheet/table.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { waitingFor } from '../filing/waiting.ts'

let server: UnderTest
const cookies = new Map<string, string>()
beforeAll(async () => {
  server = await underTest()
  for (
    const post of ['party-office', 'justice-office', 'secretary', 'grid-worker']
  ) cookies.set(post, await signedIn(server.app, accountOf(post).name))
  await quarrelOn('quarrel-0001', '2025-02-21')
})
afterAll(() => server.close())

const at = (period: string) => `/filings/${period}/figures` as const
const as = <M extends Method, const P extends string>(post: string, method: M, path: P, body?: object) =>
  ask(server.app, method, `/api/towns/${town}${path}`, { cookie: cookies.get(post)!, ...(body ? { body } : {}) })
/** A quarrel registered on a day, by the justice office. */
const quarrelOn = async (command: string, day: string) => {
  const answered = await as('justice-office', 'POST', '/steps', { ...quarrel(command, { foundOn: day, source: 'screening' }), day })
  expect(answered.status).toBe(200)
  return answered.body as { matter: string }
}
const read = async (post: string, period = '2025-02') => (await as(post, 'GET', `/filings/${period}/figures`)).body
const step = async (post: string, which: string, more: object = {}, period = '2025-02', command = `${which}-${post}-${period}`) =>
  as(post, 'POST', `${at(period)}/steps`, { command, step: which, saw: (await read(post, period)).hash, ...more })
const fill = async (period = '2025-02', command = `fill-${period}`) => as(
  'party-office', 'POST', at(period), { command, saw: (await read('party-office', period)).hash },
)

describe('报送', () => {
  it('shows the year with what each may do, and the live picture before anything is filled', async () => {
    const { body } = await as('party-office', 'GET', `/filings?year=2025`)
    expect(body.filings).toHaveLength(3 + 4 * 2 + 12 * 2)
    expect(
      body.filings.find(each => each.period === '2025-02' && each.kind === 'figures')
    ).toMatchObject({ name: '2025年2月指标数据', state: null, stateLabel: '未填报', mine: 'fill', last: null })
    expect(body.filings.find(each => each.period === '2025-03' && each.kind === 'figures')).toMatchObject({ mine: null })
    expect(body.waiting).toEqual([])
    const filing = await read('party-office')
    expect(filing).toMatchObject({ state: null, open: ['fill'], history: [], differences: [] })
    expect(filing.incomplete.unfilled.map(({ label }) => label)).toContain('信访岗')
    expect((await read('party-office', '2025-03')).why).toBe('2025年3月还没有结束（到 2025-03-31 止），期满之后才能填报2025年3月指标数据')
  })

  it('freezes what was seen, and refuses when it is no longer that', async () => {
    const seen = await read('party-office')
    await quarrelOn('quarrel-0002', '2025-02-22')
    expect(
      await as('party-office', 'POST', at('2025-02'), { command: 'fill-too-late', saw: seen.hash })
    ).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('在您打开之后有变动') } } })
    expect((await fill()).body).toEqual({ state: 'filled' })
    expect((await fill()).status).toBe(200)
    const filing = await read('party-office')
    expect(filing).toMatchObject({ state: 'filled', history: [{ step: 'fill', label: '填报', by: accountOf('party-office').display, post: '党政办' }] })
    const ledger = await server.installation.store.ledger(town)
    const frozen = (await ledger.filings.read('figures', '2025-02'))!
    expect([hashOf(frozen.body), frozen.hash]).toEqual([filing.hash, filing.hash])
  })

  it('opens the matters behind a frozen figure to who may read them, to others as a number', async () => {
    const found = (await read('justice-office')).figures.find(each => each.code === 'mediation.screened')!
    const { body } = await as('justice-office', 'GET', `${at('2025-02')}/figures/${found.code}`)
    expect(body).toMatchObject({ unreadable: 0, matters: [{ title: expect.stringContaining('邻里'), n: 1 }, {}] })
    const other = await as('grid-worker', 'GET', `${at('2025-02')}/figures/${found.code}`)
    expect(other.body.matters.length + other.body.unreadable).toBe(2)
    for (const none of ['none.such', 'constructor'])
      expect((await as('justice-office', 'GET', `${at('2025-02')}/figures/${none}`)).refused.message).toContain(`里没有“${none}”这个指标`)
  })

  it('goes on by whose turn it is, and tells everybody else why not', async () => {
    expect((await step('party-office', 'check')).refused.message).toContain('应由另一个人核对')
    expect((await step('grid-worker', 'check')).refused.message).toContain('核对由党政办、司法所、分管领导办理，您的岗位不能办理')
    const ledger = await server.installation.store.ledger(town)
    const { id, posts } = accountOf('justice-office')
    expect(
      await waitingFor(server.installation.store.register, ledger, { id, posts }, '2025-03-10')
    ).toMatchObject([{ name: '2025年2月指标数据', stateLabel: '已填报', step: 'check', label: '核对' }])
    expect((await step('justice-office', 'check')).body).toEqual({ state: 'checked' })
    expect((await as('secretary', 'GET', '/filings?year=2025')).body.waiting).toMatchObject([{ step: 'sign' }])
  })

  it('asks the signer a reason for what changed since, names the change and its entries', async () => {
    const { matter } = await quarrelOn('quarrel-0003', '2025-02-28')
    const filing = await read('secretary')
    expect(filing.open).toEqual(['sign', 'return'])
    expect(filing.findings).toHaveLength(1)
    expect(filing.findings[0]!.says).toMatch(/^填报以后多了 1 件：排查矛盾纠纷2件→3件/)
    const seen = await read('justice-office')
    expect(seen.differences.find(each => each.came.length === 1)).toMatchObject(
      { came: [{ id: matter }], entries: [{ matter, label: expect.any(String), by: accountOf('justice-office').display }] }
    )
    expect(seen.findings).toEqual(filing.findings)
    expect(
      (await step('secretary', 'sign', {}, '2025-02', 'sign-without')).refused
    ).toMatchObject({ message: expect.stringContaining('请逐条写明理由'), field: 'findings' })
    const reasons = filing.findings.map(({ says }) => ({ says, reason: '月后补登，下月一并说明' }))
    expect((await step('secretary', 'sign', { reasons })).body).toEqual({ state: 'signed' })
    expect((await step('secretary', 'sign', { reasons })).status).toBe(200)
    expect((await read('party-office')).history.at(-1)).toMatchObject(
      { step: 'sign', post: '党委书记', findings: filing.findings.map(({ says }) => ({ says, reason: '月后补登，下月一并说明' })) }
    )
  })

  it('is submitted, returned by the head with words, and then shows the live picture to fill again', async () => {
    expect((await step('party-office', 'submit')).body).toEqual({ state: 'submitted' })
    expect((await step('party-office', 'return', { comments: '有三件漏登，想改了重报' })).refused.message).toContain('由党委书记、镇长办理')
    expect((await step('secretary', 'return', {}, '2025-02', 'return-mute')).refused).toMatchObject({ field: 'comments' })
    expect((await step('secretary', 'return', { comments: '补登三件后重报' })).body).toEqual({ state: 'returned' })
    const filing = await read('party-office')
    expect(filing).toMatchObject({ state: 'returned', open: ['fill'], returned: [{ comments: '补登三件后重报' }], differences: [] })
    expect((await fill('2025-02', 'fill-again-2025-02')).body).toEqual({ state: 'filled' })
    expect((await read('party-office')).returned).toHaveLength(1)
  })

  it('goes out as an Excel table with zeros by name', async () => {
    const address = `/api/towns/${town}${at('2025-02')}/figures.xlsx`
    const answered = await server.app.request(address, { headers: { cookie: cookies.get('party-office')! } })
    expect(decodeURIComponent(answered.headers.get('content-disposition') ?? '')).toContain('甲镇2025年2月指标数据.xlsx')
    const table = await readTable(new Uint8Array(await answered.arrayBuffer()), ['指标', '数值', '代码', '零和未报'])
    expect(JSON.stringify(table)).toContain('未报')
  })

  it('knows no filing of a kind for a period that is not its own', async () => {
    expect((await as('party-office', 'GET', '/filings/2025-02/nonsense')).status).toBe(400)
    expect(
      (await as('party-office', 'POST', '/filings/2025-02/bulletin/steps', { command: 'wrong-kind', step: 'check', saw: '' })).refused.message
    ).toContain('季度通报按季编报')
  })
})
