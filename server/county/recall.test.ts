// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { submit } from '../../store/county/county-under-test.ts'
import type { Ledger } from '../../store/store.ts'
import { ask, signedIn, underTest, type UnderTest } from '../app-under-test.ts'
import { textOfFile } from '../../reader/reader.ts'
import { runVerb } from '../machine/verbs.ts'

describe('a return made by mistake', () => {
  let server: UnderTest
  let cookie: string
  let ledger: Ledger
  const asked = <M extends Method, const P extends string>(method: M, path: P, body?: object) =>
    ask(server.app, method, `/api/counties/1${path}`, { cookie, ...(body ? { body } : {}) })
  const send = async <M extends Method, const P extends string>(method: M, path: P, body?: object) => (await asked(method, path, body)).body
  const cells = async () => (await send('GET', '/submissions?year=2025')).towns.find(({ name }) => name === '乙镇')!.cells
  const hashOf = async (column: number) => (await cells())[column]!.hash!
  let n = 0
  const turn = (what: 'return' | 'recall', kind: string, hash: string, says: string) =>
    asked('POST', `/filings/12/${kind}/2025/${what}`, { saw: hash, command: `command ${++n}`, [what === 'return' ? 'message' : 'reason']: says })

  beforeAll(async () => {
    server = await underTest()
    server.clock.now = new Date('2026-03-10T02:00:00Z')
    ledger = await server.installation.store.ledger(12)
    const all = { id: 'clerk', posts: Object.keys(server.installation.store.register.posts).map(post => ({ post, village: 0 })) }
    await ledger.run({ command: 'one', kind: 'legal-education-event', step: 'record', day: '2025-03-15',
      data: { form: 'lecture', venueType: 'village', consults: 10 } }, { actor: all, at: new Date('2025-12-31T08:00:00Z') })
    await submit(ledger, '2025', '2026-02-10')
    await submit(ledger, '2025', '2026-02-12', { kind: 'annual-report', body: { manuscript: { title: '乙镇人民政府关于2025年法治政府建设情况的报告',
      issuer: '乙镇人民政府', blocks: [{ block: 'paragraph', inlines: [{ text: '山区普法覆盖不够。' }] }] }, figures: [], revision: 1, provisional: [] } })
    cookie = await signedIn(server.app, 'xian.sifa')
  })
  afterAll(() => server.close())

  it('is taken back with a written reason, as a line of the chain; the filing stands on its first day', async () => {
    const { report } = await send('POST', '/filings/12/annual-report/2025/read', {})
    const hash = await hashOf(0)
    expect((await turn('recall', 'annual-report', hash, '点错了一行')).refused.message).toBe('2025年度报告已报送（党政办，2026-02-12），没有退回可以撤回')
    await send('POST', `/reports/${report.id}/comments`, { start: 0, end: 4, text: '题目请写全称', command: 'comment gone' })
    await send('POST', `/reports/${report.id}/return`, { command: 'return whole', message: '请把第二部分重写一遍' })
    expect(await send('GET', `/reports/${report.id}`)).toMatchObject({ report: { unsent: 0 }, comments: [{ text: '题目请写全称', recalled: false }] })
    // Pressed once more because no answer came, it is the same return and not one that was taken back.
    server.clock.now = new Date('2026-03-10T02:01:00Z')
    expect(await send('POST', `/reports/${report.id}/return`, { command: 'return whole' })).toMatchObject({ returned: '2026-03-10T02:00:00.000Z' })
    expect(await send('GET', `/reports/${report.id}`)).toMatchObject({ comments: [{ recalled: false }] })
    expect((await cells())[0]).toMatchObject({ state: 'returned', awaited: true })
    expect((await turn('recall', 'annual-report', hash, '错了')).refused).toMatchObject({
      field: 'comments',
      message: expect.stringContaining('撤回退回要写明理由'),
    })
    expect((await turn('recall', 'annual-report', hash, '退的是丙镇的，点错了一行')).body).toEqual({ toTown: true, slip: false })
    expect((await cells())[0]).toMatchObject({ state: 'submitted', submitted: '2026-02-12', counted: '2026-02-12', awaited: false, returned: null,
      report: report.id, slip: false, recalled: { on: '2026-03-10', comments: '退的是丙镇的，点错了一行' } })
    expect((await send('GET', `/reports/${report.id}`)).report).toMatchObject({ returned: null, message: '请把第二部分重写一遍' })
    // What went with it was said, and no longer asks for anything.
    expect(await send('GET', `/reports/${report.id}`)).toMatchObject({ report: { comments: 1, unsent: 0 }, comments: [{ recalled: true, sent: expect.any(String) }] })
    const sheet = await server.app.request(`/api/counties/1/reports/${report.id}/comments.docx`, { headers: { cookie } })
    expect(await textOfFile('单.docx', new Uint8Array(await sheet.arrayBuffer()))).not.toContain('题目请写全称')
    const filing = await ledger.filings.read('annual-report', '2025')
    expect(filing!.state).toBe('submitted')
    expect(filing!.events.slice(-2)).toMatchObject([{ step: 'return', county: true },
      { step: 'recall', county: true, unit: '示范县司法局', comments: '退的是丙镇的，点错了一行' }])
    const office = await signedIn(server.app, 'yi.dangzheng')
    expect((await ask(server.app, 'GET', '/api/towns/12/filings/2025/annual-report', { cookie: office })).body.last)
      .toMatchObject({ label: '撤回退回', post: '示范县司法局', comments: '退的是丙镇的，点错了一行' })
    expect(await ledger.verify()).toMatchObject({ ok: true })
  })

  it('a report is not brought back onto figures that went back after it; they come first', async () => {
    const [report, figures] = [await hashOf(0), await hashOf(1)]
    await turn('return', 'annual-report', report, '第三部分与上年完全相同')
    await turn('return', 'figures', figures, '讲座场次与台账不符')
    const sum = async () => (await send('GET', '/roll-up?period=2025&figures=legaledu.lectures')).figures[0]?.value
    expect(await sum()).toBeUndefined()
    expect((await turn('recall', 'annual-report', report, '看错了上年的报告')).refused.message)
      .toBe('2025年指标数据已退回，年度报告的数字没有出处，不能撤回它的退回；请先撤回2025年指标数据的退回')
    expect((await turn('recall', 'figures', figures, '看错了上年的报告')).body).toMatchObject({ toTown: true })
    expect((await turn('recall', 'annual-report', report, '看错了上年的报告')).body).toMatchObject({ toTown: true })
    expect(await sum()).toBe(1)
  })

  it('is followed by another return in the same words, also by the verb', async () => {
    const back = () => runVerb('give-back', server.installation, { town: '乙镇', period: '2025-Q1', says: '场次请再核对一遍', out: 'x' },
      { line: async () => {}, progress: () => {}, file: async () => {} })
    const filing = async () => (await ledger.filings.read('figures', '2025-Q1'))!
    await submit(ledger, '2025-Q1', '2026-02-10')
    await back()
    expect(await send('POST', '/filings/12/figures/2025-Q1/recall', { saw: (await filing()).hash, reason: '看错了上年的报告', command: `command ${++n}` }))
      .toMatchObject({ toTown: true })
    await back()
    await back()
    expect((await filing()).events.slice(-3).map(({ step }) => step)).toEqual(['return', 'recall', 'return'])
  })

  it('is taken back by the same unit under a new name', async () => {
    const hash = await hashOf(1)
    const { db } = server.installation.store.engine
    await turn('return', 'annual-report', await hashOf(0), '第三部分与上年完全相同')
    await turn('return', 'figures', hash, '讲座场次与台账不符')
    await db.updateTable('org_unit').set({ name: '新示范县' }).where('id', '=', 1).execute()
    expect((await turn('recall', 'figures', hash, '看错了上年的报告')).body).toMatchObject({ toTown: true })
    await db.updateTable('org_unit').set({ name: '示范县' }).where('id', '=', 1).execute()
    expect((await turn('recall', 'annual-report', await hashOf(0), '看错了上年的报告')).body).toMatchObject({ toTown: true })
    expect(await ledger.verify()).toMatchObject({ ok: true })
  })

  it('of a file is taken back with a reason: its comments may be changed again, and its day is gone', async () => {
    const file = async (name: string, words: string) => (await ask(server.app, 'POST', `/api/counties/1/reports?name=${encodeURIComponent(name)}`, {
      cookie, body: new TextEncoder().encode(`丁镇人民政府关于2025年法治政府建设情况的报告\n${words}`), headers: { 'content-type': 'application/octet-stream' },
    })).body.report as { id: string }
    const { id } = await file('丁镇.txt', '全年举办法治讲座8场。')
    const { body: { comment } } = await asked('POST', `/reports/${id}/comments`, { start: 0, end: 4, text: '题目请写全称', command: 'comment file' })
    const recall = async (reason: string) => (await asked('POST', `/reports/${id}/recall`, { reason }))
    expect((await recall('退的是丙镇的，点错了一行')).refused.message).toBe('这一份没有退回，或者退回已经撤回，请刷新后再看')
    await send('POST', `/reports/${id}/return`, { command: 'return file' })
    expect((await recall('错')).refused).toMatchObject({ field: 'reason', message: expect.stringContaining('撤回退回要写明理由') })
    expect((await send('GET', `/reports/${id}`)).report).toMatchObject({ returned: expect.any(String), unsent: 0, recalls: null })
    expect((await recall('退的是丙镇的，点错了一行')).status).toBe(200)
    expect(await send('GET', `/reports/${id}`)).toMatchObject({ comments: [{ sent: null, recalled: false }],
      report: { returned: null, unsent: 1, recalls: expect.stringMatching(/^退的是丙镇的，点错了一行（.+，2026-03-10）$/) } })
    expect((await asked('DELETE', `/reports/${id}/comments/${comment.id}`)).status).toBe(200)
    // Gone back once more and answered by a newer file, it stays where it is.
    await send('POST', `/reports/${id}/return`, { command: 'return again', message: '请把第二部分重写一遍' })
    server.clock.now = new Date('2026-03-10T02:30:00Z')
    await file('丁镇改.txt', '全年举办法治讲座9场，已经改好。')
    expect((await recall('退的是丙镇的，点错了一行')).refused.message).toBe('这一份退回以后镇里已交来新文件，退回不能再撤回')
  })

  it('is none once the town has filled anew', async () => {
    const hash = await hashOf(0)
    await turn('return', 'annual-report', hash, '第三部分与上年完全相同')
    await submit(ledger, '2025', '2026-03-09', { kind: 'annual-report', body: { manuscript: { title: '乙镇人民政府关于2025年法治政府建设情况的报告',
      issuer: '乙镇人民政府', blocks: [] }, figures: [], revision: 2, provisional: [] } })
    expect((await turn('recall', 'annual-report', hash, '看错了上年的报告')).refused.message).toContain('在您打开之后已重新报送，退回不能再撤回')
    expect((await turn('recall', 'annual-report', await hashOf(0), '看错了上年的报告')).refused.message).toContain('没有退回可以撤回')
  })
})
