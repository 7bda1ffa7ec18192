// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import type { Inline, Manuscript } from '../../kernel/kernel.ts'
import { readTable } from '../../sheet/table.ts'
import { textOfFile } from '../../reader/reader.ts'
import { giveBack, submit } from '../../store/county/county-under-test.ts'
import type { Ledger } from '../../store/store.ts'
import { ask, signedIn, underTest, type UnderTest } from '../app-under-test.ts'
import { comparisonOf } from '../manuscript/compared.ts'
import { twoTownsUnderTest } from './two-towns-under-test.ts'

const year = 2025
const textOf = (town: string, of: number, says: string) =>
  Buffer.from(`${town}人民政府关于${of}年法治政府建设情况的报告\n一、主要举措和成效\n${says}\n二、存在的不足和原因\n普法形式还不够丰富。\n三、${of + 1}年工作打算\n在各村组织法治讲座活动20场次。\n${town}人民政府\n`, 'utf8')

const inlinesOf = ({ blocks }: Manuscript): readonly Inline[] => blocks.flatMap(block => (block.block === 'paragraph' ? block.inlines : []))

describe('the county’s desk', () => {
  let server: UnderTest
  let county: string
  let town: string
  let ledgers: ReadonlyMap<number, Ledger>
  const get = <const P extends string>(path: P, cookie = county) => ask(server.app, 'GET', `/api/counties/1${path}`, { cookie })
  const send = <M extends Method, const P extends string>(method: M, path: P, body: unknown, cookie = county) =>
    ask(server.app, method, `/api/counties/1${path}`, { cookie, body })
  const drop = (name: string, body: Uint8Array, more = '') =>
    ask(server.app, 'POST', `/api/counties/1/reports?name=${encodeURIComponent(name)}${more}`,
      { cookie: county, body, headers: { 'content-type': 'application/octet-stream' } })

  beforeAll(async () => {
    server = await underTest()
    server.clock.now = new Date('2026-03-10T02:00:00Z')
    ledgers = await twoTownsUnderTest(server)
    county = await signedIn(server.app, 'xian.sifa')
    town = await signedIn(server.app, 'jia.sifa')
  })
  afterAll(() => server.close())

  it('is told who serves at it, and opens no ledger of a town; a town’s people do not see it', async () => {
    const { body } = await ask(server.app, 'GET', '/api/me', { cookie: county })
    expect(body.towns).toEqual([])
    expect(body.counties).toMatchObject([{ id: 1, name: '示范县', posts: [{ post: 'county-office', label: '县司法局（依法治县办）' }],
      towns: [{ name: '丙镇' }, { name: '丁镇' }, { name: '甲镇' }, { name: '戊镇' }, { name: '乙镇' }] }])
    for (const path of ['/desk', '/figures?period=2025', '/kinds/dispute/matters', '/reports/2025', '/kinds/dispute/ledger.xlsx']) {
      const { status, refused } = await ask(server.app, 'GET', `/api/towns/11${path}`, { cookie: county })
      expect([path, status]).toEqual([path, 403])
      expect(refused.message).toContain('没有岗位')
    }
    expect((await get('/submissions?year=2025', town)).refused.message).toContain('没有县级岗位')
    expect((await ask(server.app, 'GET', '/api/counties/7/submissions?year=2025', { cookie: county })).status).toBe(404)
  })

  it('shows who submitted what, when, and whether late; towns by name', async () => {
    const { body } = await get(`/submissions?year=${year}`)
    expect(body.towns.map(({ name }) => name)).toEqual(['丙镇', '丁镇', '甲镇', '戊镇', '乙镇'])
    expect(body.columns.slice(0, 3)).toMatchObject([
      { kind: 'annual-report', due: '2026-02-28', publishDue: '2026-03-31', dueSays: '3月1日前', publishDueSays: '4月1日前' },
        { kind: 'figures', period: '2025', due: '2026-02-28', dueSays: '3月1日前' }, { period: '2025-Q1', due: null, dueSays: null },
    ])
    const cells = (name: string) => body.towns.find(each => each.name === name)!.cells
    expect(cells('甲镇').slice(0, 3)).toMatchObject([
      { state: 'not-submitted', late: 'late', publishLate: 'open' }, { state: 'submitted', submitted: '2026-02-10', late: 'in-time', source: 'here' },
        { state: 'submitted', late: 'none' },
    ])
    expect(cells('乙镇')[1]).toMatchObject({ state: 'submitted', submitted: '2026-03-05', late: 'late' })
    expect(body.cites[0]).toContain('《法治政府建设与责任落实督察工作规定》第二十四条')
  })

  it('lets the county set an earlier day by a document, never a later one', async () => {
    expect((await send('PUT', '/settings', { reportBy: '03-05', document: '示县法办〔2026〕1号' })).refused.message).toContain('不能晚于规定的 3 月 1 日前')
    expect((await send('PUT', '/settings', { figures: ['no.such'], document: '示县法办〔2026〕1号' })).refused.message).toContain('没有“no.such”这个指标')
    const { body } = await send('PUT', '/settings', { reportBy: '01-31', quarterDays: 10, figures: ['legaledu.lectures'], document: '示县法办〔2026〕1号' })
    expect(body).toMatchObject({ reportBy: '01-31', quarterDays: 10, monthDays: null, figures: ['legaledu.lectures'], document: '示县法办〔2026〕1号' })
    const { body: calendar } = await get(`/submissions?year=${year}`)
    expect(calendar.columns.slice(0, 3).map(({ due }) => due)).toEqual(['2026-01-31', '2026-01-31', '2025-04-10'])
    expect(calendar.columns.slice(0, 3).map(column => column.dueSays)).toEqual(['最迟1月31日', '最迟1月31日', '最迟4月10日'])
    expect(calendar.towns[2]!.cells[1]).toMatchObject({ late: 'late' })
  })

  it('puts towns beside each other by name, each cell with its source, the sum of those that reported', async () => {
    const { body } = await get(`/table?period=${year}`)
    expect(body.columns[0]).toMatchObject({ code: 'legaledu.lectures', total: { value: 5, towns: 2, of: 5 },
      says: expect.arrayContaining([expect.stringContaining('作废')]) })
    const first = body.towns.map(({ name, cells }: { name: string; cells: { source: string; value: number | null }[] }) =>
      [name, cells[0]!.source, cells[0]!.value])
    expect(first).toEqual([['丙镇', 'none', null], ['丁镇', 'none', null], ['甲镇', 'filing', 2], ['戊镇', 'none', null], ['乙镇', 'filing', 3]])
    const rate = body.columns.findIndex(({ code }) => code === 'mediation.screened_resolved_rate')
    const of = body.towns[2]!.cells[rate]
    if (of?.denominator) expect(of.warnings).toContain(`基数只有 ${of.denominator}，不足 10，不宜比较`)
    expect(JSON.stringify(body)).not.toContain('围墙占道')
    expect(JSON.stringify(body)).not.toMatch(/"(behind|matters)"/)
  })

  it('rolls up what was submitted, with how many towns and as of when', async () => {
    const { body } = await get(`/roll-up?period=${year}&figures=legaledu.lectures`)
    expect(body).toMatchObject({ unit: { name: '示范县', level: 'county' }, of: 5,
      figures: [{ code: 'legaledu.lectures', value: 5, towns: 2, asOf: '2026-02-10T02:00:00.000Z' }] })
    expect(body.below.map(({ name }) => name)).toEqual(['丙镇', '丁镇', '甲镇', '戊镇', '乙镇'])
  })

  it('reads a dropped file once however often it comes; a bad one gets one sentence', async () => {
    const file = textOf('丙镇', year, '全年在各村组织法治讲座活动9场次，化解矛盾纠纷30件，化解率98%，建成法治小屋3个。')
    const { status, body } = await drop('丙镇.txt', file)
    expect(status).toBe(200)
    expect(body).toMatchObject({ repeated: false, report: { townName: '丙镇', year, origin: 'file', unknown: 1, name: '丙镇.txt',
      title: `丙镇人民政府关于${year}年法治政府建设情况的报告` } })
    expect((await drop('又一份.txt', file)).body).toMatchObject({ repeated: true, report: { id: body.report.id, name: '丙镇.txt' } })
    expect((await drop('空.docx', new Uint8Array())).refused.message).toBe('“空.docx”是空文件，请重新导出后再交。')
    expect((await drop('坏.docx', Buffer.from('PK\u0003\u0004坏的'))).refused.message).toContain('已损坏')
    expect((await drop(`丙镇${year}年报告.txt`, Buffer.from('见附件'))).refused.message)
      .toBe(`“丙镇${year}年报告.txt”里没有年份、标题和数字，不像法治政府建设报告，没有收下；请核对是否选错了文件`)
    expect((await drop('长.txt', Buffer.from('调解纠纷3件。'.repeat(15_000)))).refused.message).toBe('“长.txt”有 11 万字，不像一份年度报告（一般不到 1 万字），没有读入；请核对是否选错了文件')
    expect((await get('/reports')).body.reports).toHaveLength(1)
    expect((await drop('别县.txt', textOf('远镇', year, '平稳。'))).body.report).toMatchObject({ town: null, townName: null })
  })

  it('marks what a report says apart from what was submitted, and says what cannot be compared', async () => {
    const { body } = await get(`/table?period=${year}&figures=legaledu.lectures,mediation.success_rate`)
    const [lectures, rate] = body.towns[0]!.cells
    expect(lectures).toMatchObject({ source: 'read', value: 9, printed: '9场次', sentence: expect.stringContaining('法治讲座活动9场次') })
    expect(rate!.warnings).toContain('报告没有写基数，不知道口径')
    expect(body.columns[0]).toMatchObject({ total: { value: 5, towns: 2 }, readTotal: { value: 9, towns: 1 } })
    // In the roll-up too they stand apart, and are in no sum of submitted figures.
    const { body: up } = await get(`/roll-up?period=${year}&figures=legaledu.lectures,mediation.success_rate`)
    expect(up.figures.find(({ code }) => code === 'legaledu.lectures')).toMatchObject({ value: 5, towns: 2 })
    expect(up.read).toMatchObject([
      { code: 'legaledu.lectures', value: 9, towns: 1 },
      { code: 'mediation.success_rate', value: null, printed: '（率不能相加）' },
    ])
  })

  it('learns what a number is called, and knows it at the next reading', async () => {
    const { id } = (await get(`/reports?year=${year}`)).body.reports[0]!
    const page = (await get(`/reports/${id}`)).body
    const unknown = page.figures.find(({ codes }) => codes.includes('other'))!
    expect((await send('POST', '/names', { report: id, start: unknown.start, end: unknown.end })).refused.message).toContain('请选一个指标')
    expect((await send('POST', '/names', { report: id, start: unknown.start, end: unknown.end, label: '法治小屋', phrasing: '种树N' })).refused.message)
      .toContain('认不出这个数字')
    // What would be no pattern, or one that is tried for ever, is told in words.
    const phrased = async (phrasing: string) =>
      (await send('POST', '/names', { report: id, start: unknown.start, end: unknown.end, label: '法治小屋', phrasing })).refused.message
    for (const wrong of ['建成[法治小屋N', '建成|法治小屋N', '建成[法治[小]屋]N', '建成[]小屋N']) expect(await phrased(wrong)).toContain('方括号要成对')
    for (const wrong of [`${'[建|]'.repeat(28)}N`, `${'*建'.repeat(40)}N`, `建${'*'.repeat(90)}N`]) expect(await phrased(wrong)).toContain('请写得具体些')
    const { body } = await send('POST', '/names', { report: id, start: unknown.start, end: unknown.end, label: '法治小屋' })
    expect(body).toMatchObject({ readAgain: 1, name: { label: '法治小屋', phrasing: expect.stringMatching(/法治小屋.*N/) } })
    expect((await get(`/reports/${id}`)).body.figures.find(({ text }) => text === '3个')!.labels).toEqual(['法治小屋'])
    const { body: next } = await drop('丁镇.txt', textOf('丁镇', year, '建成法治小屋5个。'))
    expect(next.report).toMatchObject({ townName: '丁镇', unknown: 0 })
    const table = (await get(`/table?period=${year}&figures=${body.name.code}`)).body
    expect(table.columns[0]).toMatchObject({ label: '法治小屋', readTotal: { value: 8, towns: 2 } })
  })

  it('is told that a number was read as the wrong thing, and reads it right from then on', async () => {
    const says = '举办法治夜话会36场，每月召开一次纠纷研判会，全年未发生群体性事件。出具书面意见38份，研究解决合法性审查问题。'
    const { id } = (await drop('远镇夜话.txt', textOf('远镇', year, says))).body.report
    const number = async (text: string) => (await get(`/reports/${id}`)).body.figures.find(each => each.text === text)!
    const name = async (text: string, said: { label: string } | { code: string }) => {
      const { start, end } = await number(text)
      return send('POST', '/names', { report: id, start, end, ...said })
    }
    const words = async () => (await get('/names')).body.names.filter(({ phrasing }) => phrasing.includes('夜话'))
    expect((await number('36场')).codes[0]).toBe('legaledu.courtyard')
    expect((await name('36场', { label: '法治夜谈' })).status).toBe(200)
    expect((await number('36场')).labels[0]).toBe('法治夜谈')
    // Said otherwise again, by the very words: what is said last holds, and the other is not kept beside it.
    expect((await name('36场', { code: 'legaledu.lectures' })).status).toBe(200)
    expect((await number('36场')).codes[0]).toBe('legaledu.lectures')
    expect(await words()).toMatchObject([{ code: 'legaledu.lectures' }])
    expect((await name('36场', { code: 'legaledu.courtyard' })).status).toBe(200)
    expect((await number('36场')).codes[0]).toBe('legaledu.courtyard')
    // The very wording of the lexicon, where words around it speak for the lexicon as well.
    expect((await name('38份', { label: '书面意见' })).status).toBe(200)
    expect((await number('38份')).labels[0]).toBe('书面意见')
    expect((await name('每月召开一次', { label: '研判会' })).refused.message).toContain('不能另取名称')
    expect((await name('未发生', { label: '群体性事件' })).refused.message).toContain('没有写出数字')
    await send('POST', `/reports/${id}/withdraw`, { reason: '试读' })
    for (const { id: kept } of await words()) await send('DELETE', `/names/${kept}`, undefined)
  })

  it('holds a text against what its town submitted and against last year’s', async () => {
    await drop('甲镇去年.txt', textOf('甲镇', year - 1, '全年在各村组织法治讲座活动8场次，发放各类宣传资料三千余份。'))
    const { body } = await drop('甲镇.txt', textOf('甲镇', year, '全年在各村组织法治讲座活动8场次，发放各类宣传资料三千余份。'))
    const page = (await get(`/reports/${body.report.id}`)).body
    const by = (against: string) => page.findings.filter(each => each.against === against)
      .map(({ rule }) => rule)
    expect(by('ledger')).toContain('ledger-differs')
    expect(by('last-year')).toEqual(expect.arrayContaining(['aim-missed', 'copied-from-last-year']))
    expect(page.comparedWith).toEqual({ ledger: '2025年指标数据（2026-02-10 报送）', lastYear: '甲镇去年.txt' })
    expect(page.findings.every(({ explains, sentences }: { explains: string; sentences: unknown[] }) => explains !== '' && sentences.length > 0))
      .toBe(true)
  })

  it('dismisses a finding with a reason, writes comments on sentences, gives a sheet of them', async () => {
    const { id } = (await get(`/reports?year=${year}`)).body.reports.find(({ townName }) => townName === '甲镇')!
    const page = (await get(`/reports/${id}`)).body
    const finding = page.findings.find(({ rule }) => rule === 'ledger-differs')!
    expect((await send('POST', `/reports/${id}/findings`, { finding: finding.key, verdict: 'dismissed' })).refused.message).toContain('不采纳要写明理由')
    expect((await send('POST', `/reports/${id}/findings`, { finding: finding.key, verdict: 'dismissed', reason: '含联合举办' })).body.finding)
      .toMatchObject({ verdict: 'dismissed', reason: '含联合举办', judgedBy: expect.stringContaining('罗守正') })
    const at = finding.sentences[0]!
    expect((await send('POST', `/reports/${id}/return`, { command: 'return nothing 1' })).refused.message).toContain('退回要写明意见')
    const said = await send('POST', `/reports/${id}/comments`, { start: at.start, end: at.end, text: '请与台账核对讲座场次', command: 'comment 0001' })
    expect(said.body.comment).toMatchObject({ quote: at.text, text: '请与台账核对讲座场次', sent: null })
    expect((await send('POST', `/reports/${id}/return`, { command: 'return 0001' })).body).toMatchObject({ comments: 1, toTown: false })
    // It waits for the new file again, with the day and the words; judged by the day on which it first came.
    const cell = async () => (await get(`/submissions?year=${year}`)).body.towns.find(({ name }) => name === '甲镇')!.cells[0]
    expect(await cell()).toMatchObject({ state: 'returned', stateLabel: '已退回', source: 'read', awaited: true, late: 'late', counted: '2026-03-10',
      handedSaid: false, returned: { on: '2026-03-10', by: 'county', comments: `1.“${at.text.trim()}”：请与台账核对讲座场次` } })
    expect((await send('PUT', `/reports/${id}`, { town: 11, year, handed: '2026-03-11' })).refused.message).toContain('交来的日期不能晚于今天')
    expect((await send('PUT', `/reports/${id}`, { town: 11, year, handed: '2026-01-20' })).body.report).toMatchObject({ handed: '2026-01-20' })
    expect(await cell()).toMatchObject({ state: 'returned', awaited: true, late: 'in-time', counted: '2026-01-20', handedSaid: true })
    server.clock.now = new Date('2026-03-10T02:30:00Z')
    const { body: again } = await drop('甲镇改.txt', textOf('甲镇', year, '全年在各村组织法治讲座活动2场次。'))
    expect(await cell()).toMatchObject({ state: 'received', awaited: false, late: 'in-time', counted: '2026-01-20', handedSaid: false,
      returned: null, report: again.report.id })
    await send('POST', `/reports/${again.report.id}/withdraw`, { reason: '换回原来的' })
    const sheet = await server.app.request(`/api/counties/1/reports/${id}/comments.docx`, { headers: { cookie: county } })
    const text = await textOfFile('单.docx', new Uint8Array(await sheet.arrayBuffer()))
    expect(text).toContain('请与台账核对讲座场次')
    expect(text).toContain('法治讲座活动8场次')
    expect((await send('DELETE', `/reports/${id}/comments/${said.body.comment.id}`, undefined)).refused.message).toContain('已经发给镇里')
  })

  it('reads a submitted report and returns it to the town with the comments', async () => {
    const body = { manuscript: { title: '乙镇人民政府关于2025年法治政府建设情况的报告', issuer: '乙镇人民政府', blocks: [
      { block: 'heading' as const, level: 1 as const, text: '主要举措和成效' },
        { block: 'paragraph' as const, inlines: [{ text: '全年举办法治讲座' }, { figure: 'legaledu.lectures', said: '3场' }, { text: '，群众知晓度提高。' }] },
      { block: 'heading' as const, level: 1 as const, text: '存在的不足和原因' }, { block: 'paragraph' as const, inlines: [{ text: '山区普法覆盖不够。' }] },
    ] }, figures: [], revision: 1, provisional: [] }
    await submit(ledgers.get(12)!, '2025', '2026-03-06', { kind: 'annual-report', body })
    expect((await send('POST', '/filings/13/annual-report/2025/read', {})).refused.message).toContain('丙镇还没有报送2025年度报告')
    for (const path of ['/reports/xyz', '/reports/00000000-0000-7000-8000-000000000000']) {
      const { status, refused } = await get(path)
      expect([status, refused.message]).toEqual([404, '没有这份报告，可能已被撤去'])
    }
    for (const path of ['/table?period=bad', '/roll-up?period=2025-13', '/table.xlsx?period=25', '/table.docx?period='])
      expect((await get(path)).refused.message).toBe('“期间”不对：期间应写成 2025、2025-Q1 或 2025-03')
    for (const [path, says] of [['constructor/2025', '没有这一种报送件'], ['annual-report/25', '期间应写成 2025']])
      expect((await send('POST', `/filings/13/${path}/read`, {})).refused.message).toContain(says)
    const { body: read } = await send('POST', '/filings/12/annual-report/2025/read', {})
    expect(read).toMatchObject({ repeated: false, report: { townName: '乙镇', origin: 'filing', period: '2025' } })
    const { text } = (await get(`/reports/${read.report.id}`)).body
    expect(text).toContain('一、主要举措和成效\n全年举办法治讲座3场')
    const start = [...text.slice(0, text.indexOf('山区普法'))].length
    await send('POST', `/reports/${read.report.id}/comments`, { start, end: start + 9, text: '原因没有写', command: 'comment 0002' })
    expect((await send('POST', `/reports/${read.report.id}/return`, { command: 'return 0002', message: '请按意见修改' })).body)
      .toMatchObject({ comments: 1, toTown: true })
    const back = await ledgers.get(12)!.filings.read('annual-report', '2025')
    expect(back).toMatchObject({ state: 'returned' })
    expect(back!.events.at(-1)).toMatchObject({ county: true, comments: '请按意见修改\n1.“山区普法覆盖不够。”：原因没有写' })
    expect((await get(`/submissions?year=${year}`)).body.towns[4]!.cells[0]).toMatchObject({ state: 'returned', report: read.report.id, awaited: true,
      slip: false, returned: { on: '2026-03-10', by: 'county', comments: '请按意见修改\n1.“山区普法覆盖不够。”：原因没有写' } })
    // The very same text submitted again waits to be read again: the earlier comments stay with the earlier submission.
    await submit(ledgers.get(12)!, '2025', '2026-03-09', { kind: 'annual-report', body })
    expect((await get(`/submissions?year=${year}`)).body.towns[4]!.cells[0]).toMatchObject(
      { state: 'submitted', report: null, awaited: false, counted: '2026-03-06' })
    expect((await send('POST', `/reports/${read.report.id}/return`, { command: 'return 0003', message: '还要再改一次，见前面的意见' })).refused.message)
      .toContain('乙镇2025年度报告在这一份之后已重新报送，请读新的一份')
    const { body: fresh } = await send('POST', '/filings/12/annual-report/2025/read', {})
    expect(fresh).toMatchObject({ repeated: false, report: { comments: 0, returned: null } })
    expect((await get(`/reports/${fresh.report.id}`)).body.published).toBe(false)
    // What is published opens too, and is not sent back.
    const published = { command: 'publish 2025', kind: 'annual-report' as const, period: '2025', step: 'publish' as const }
    await ledgers
      .get(12)!
      .filings.step(published, { actor: { id: '填', posts: [{ post: 'party-office', village: 0 }] }, at: new Date('2026-03-10T01:00:00Z') })
    expect((await get(`/submissions?year=${year}`)).body.towns[4]!.cells[0]).toMatchObject(
      { state: 'published', publishLate: 'in-time', report: fresh.report.id })
    expect((await get(`/reports/${fresh.report.id}`)).body).toMatchObject({ text: expect.stringContaining('全年举办法治讲座3场'), published: true })
    expect((await send('POST', `/reports/${fresh.report.id}/return`, { command: 'return 0004', message: '公开以后才发现的问题，请更正' })).refused.message)
      .toContain('已经公开，不能退回')
    expect(await ledgers.get(12)!.verify()).toMatchObject({ ok: true })
  })

  it('gives the table out in Excel and Word in the county’s own order', async () => {
    const file = async (path: string) => new Uint8Array(await (await server.app.request(`/api/counties/1/${path}?period=2025`,
      { headers: { cookie: county } })).arrayBuffer())
    const sheet = await readTable(await file('table.xlsx'), ['指标'])
    // More figures than towns: the figures go down the side, with what they count behind them.
    expect(sheet.header).toEqual(['指标', '丙镇', '丁镇', '甲镇', '戊镇', '乙镇', '全县合计（只计报送）', '报送镇数', '口径', '提示'])
    const [lectures, whence] = sheet.rows.filter(({ cells }) => String(cells[0]).startsWith('法治宣讲、讲座'))
    expect(lectures!.cells.slice(0, 8)).toEqual(['法治宣讲、讲座（场）', '9', '', '2', '', '3', '5', '2/5'])
    expect(whence!.cells.slice(0, 6)).toEqual(['法治宣讲、讲座出处', '报告所载', '未报', '报送', '未报', '报送'])
    const text = await textOfFile('表.docx', await file('table.docx'))
    expect(text).toContain('示范县各镇2025年法治政府建设指标')
    expect(text).toMatch(/9场次\*/)
    expect(text).toContain('不作排名')
  })

  it('follows a figure over the years', async () => {
    const { body } = await get('/series?figure=legaledu.lectures')
    expect(body.years).toEqual([2024, 2025])
    expect(body.towns.find(({ name }) => name === '甲镇')!.points)
      .toMatchObject([{ year: 2024, value: 8, source: 'read' }, { year: 2025, value: 2, source: 'filing' }])
    expect(body.total).toMatchObject([{ year: 2024, towns: 0 }, { year: 2025, value: 5, towns: 2 }])
  })

  it('drafts its own report out of the towns’, and keeps what two people write', async () => {
    const { body } = await get('/manuscripts/2025')
    expect(body).toMatchObject({ revision: 0, manuscript: { title: '示范县人民政府关于2025年法治政府建设情况的报告' },
      figures: { 'legaledu.lectures': { towns: 2, of: 5 } } })
    expect(body.fedBy).toContain('丙镇')
    expect(body.without).toContain('戊镇')
    expect(JSON.stringify(body.manuscript)).toContain('丙镇：普法形式还不够丰富。')
    // Two of five towns reported, and the chapter with their numbers says so once.
    expect(JSON.stringify(body.manuscript)).not.toMatch(/全县|本镇|全镇/)
    expect(
      inlinesOf(body.manuscript).map(inline => ('said' in inline ? inline.said : undefined)),
    ).toContain('以下数字和情况只来自已报送的2个乡镇（共5个）')
    // What was sent back is to be written anew, and gives nothing.
    await drop('戊镇.txt', textOf('戊镇', year, '送法下乡3次。')).then(({ body: { report } }) => send('POST', `/reports/${report.id}/return`,
      { command: 'return whole text 0001', message: '请重写' }))
    expect((await get('/manuscripts/2025')).body.without).toContain('戊镇')
    const changed = { ...body.manuscript, issuer: '示范县人民政府办公室' }
    expect((await send('PUT', '/manuscripts/2025', { base: 0, manuscript: changed })).body).toMatchObject({ saved: true, revision: 1 })
    // Numbers are the sums of today, also in a text that was saved when they were others.
    const older = {
      ...changed,
      blocks: [
        { block: 'paragraph', inlines: [{ figure: '~reported', said: '' }, { text: '举办讲座' }, { figure: 'legaledu.lectures', said: '999场次' }] },
      ],
    }
    expect((await send('PUT', '/manuscripts/2025', { base: 1, manuscript: older })).body).toMatchObject({ saved: true, revision: 2 })
    const { figures, manuscript: now } = (await get('/manuscripts/2025')).body
    expect(inlinesOf(now)[2]).toMatchObject({ said: figures['legaledu.lectures']!.printed })
    const other = await signedIn(server.app, 'xian.fuhe')
    expect((await send('PUT', '/manuscripts/2025', { base: 0, manuscript: body.manuscript }, other)).body)
      .toMatchObject({ saved: false, conflict: { by: expect.stringContaining('罗守正') } })
    const docx = await server.app.request('/api/counties/1/manuscripts/2025/report.docx', { headers: { cookie: county } })
    const words = await textOfFile('报告.docx', new Uint8Array(await docx.arrayBuffer()))
    expect(words).toContain('示范县人民政府办公室')
    expect(words).toContain(`已报送的2个乡镇举办讲座${figures['legaledu.lectures']!.printed}`)
  })

  it('keeps a town’s old report as figures as published, apart from what the ledger counts', async () => {
    const add = (name: string, body: Uint8Array, more = '', cookie = town) =>
      ask(server.app, 'POST', `/api/towns/11/old-reports?name=${encodeURIComponent(name)}${more}`,
        { cookie, body, headers: { 'content-type': 'application/octet-stream' } })
    const old = textOf('甲镇', 2022, '全年在各村组织法治讲座活动6场次，建成法治小屋1个。')
    const { body } = await add('2022.txt', old)
    expect(body).toMatchObject({ year: 2022, repeated: false })
    expect((await add('2022.txt', old)).body).toMatchObject({ id: body.id, repeated: true })
    expect(body).toMatchObject({ replaced: null })
    expect((await add('今年.txt', textOf('甲镇', 2026, '平稳。'))).refused.message).toContain('还没有过完')
    expect((await add('x.txt', old, '', await signedIn(server.app, 'jia.zhifa'))).status).toBe(403)
    const { body: memory } = await ask(server.app, 'GET', '/api/towns/11/old-reports', { cookie: town })
    expect(memory.reports).toMatchObject([{ year: 2022, name: '2022.txt', title: '甲镇人民政府关于2022年法治政府建设情况的报告' }])
    expect(memory.figures.find(({ label }) => label === '法治小屋'))
      .toMatchObject({ years: [{ year: 2022, value: 1, printed: '1个' }] })
    // A newer one of the same year takes its place, and says so; the older one stays in the history.
    const { body: newer } = await add('更正.txt', textOf('甲镇', 2022, '全年在各村组织法治讲座活动6场次，建成法治小屋2个。'))
    expect(newer).toMatchObject({ year: 2022, repeated: false, replaced: '2022.txt' })
    const { body: after } = await ask(server.app, 'GET', '/api/towns/11/old-reports', { cookie: town })
    expect(after.reports).toMatchObject([{ id: newer.id, year: 2022, name: '更正.txt' }])
    expect(after.earlier).toMatchObject([{ id: body.id, year: 2022, name: '2022.txt', why: expect.stringMatching(/^由“更正.txt”替换，经办：./) }])
    expect(after.earlier![0]!.why).not.toMatch(/[0-9a-f]{8}-/)
    expect(after.figures.find(({ label }) => label === '法治小屋')).toMatchObject({ years: [{ year: 2022, value: 2 }] })
    const figures = (await ask(server.app, 'GET', '/api/towns/11/figures?period=2022', { cookie: town })).body.figures
    expect(figures.find(({ code }) => code === 'legaledu.lectures')).toMatchObject({ value: null, zero: 'not-reported' })
    expect((await get('/series?figure=legaledu.lectures&from=2022&to=2022')).body.towns.find(({ name }) => name === '甲镇')!.points)
      .toMatchObject([{ value: 6, source: 'published' }])
    expect((await add('2024.txt', textOf('甲镇', 2024, '全年在各村组织法治讲座活动6场次。'))).body).toMatchObject({ year: 2024 })
    const written = { title: '报告', issuer: '甲镇人民政府', blocks: [{ block: 'paragraph' as const,
      inlines: [{ text: '全年在各村组织法治讲座活动' }, { figure: 'legaledu.lectures', said: '2场' }, { text: '。' }] }] }
    const { against, pairs } = await comparisonOf(server.installation.store, ledgers.get(11)!, 'annual-report', '2025', written, '2026-03-10')
    expect(against).toBe('2024年公开的报告（按公开报告，不是台账的数）')
    expect(pairs.flatMap(({ figures: beside }) => beside)).toMatchObject([{ figure: 'legaledu.lectures', now: '2场', last: '6场', change: 'less' }])
    expect((await ask(server.app, 'DELETE', `/api/towns/11/old-reports/${newer.id}?reason=${encodeURIComponent('读错了年度')}`, { cookie: town })).status)
      .toBe(200)
    expect((await ask(server.app, 'GET', '/api/towns/11/old-reports', { cookie: town })).body.reports).toMatchObject([{ year: 2024 }])
  })

  it('returns figures as it returns a text, seen as they stand', async () => {
    const { hash } = (await get(`/submissions?year=${year}`)).body.towns[2]!.cells[2]!
    const back = (says: object) =>
      send('POST', '/filings/11/figures/2025-Q1/return', { saw: hash, command: 'return Q1 0001', message: '讲座与台账不符，请核对', ...says })
    expect((await back({ saw: 'x' })).refused.message).toContain('在您打开之后已重新报送')
    expect((await back({ message: '改' })).refused.message).toContain('至少')
    expect((await back({})).body).toMatchObject({ toTown: true, slip: false })
    expect((await back({})).body).toMatchObject({ toTown: true, slip: false })
    expect((await get('/filings/11/figures/2025-Q1/slip')).refused.message).toContain('没有退回单')
    expect((await get(`/submissions?year=${year}`)).body.towns[2]!.cells[2]).toMatchObject({ state: 'returned', awaited: true })
    await submit(ledgers.get(11)!, '2025-Q1', '2026-03-07')
  })

  it('what a town takes back is no longer added up', async () => {
    await giveBack(ledgers.get(11)!, 'figures', '2025-Q1', '2026-03-08')
    expect((await get('/table?period=2025-Q1&figures=legaledu.lectures')).body.columns[0]!.total).toMatchObject({ value: null, towns: 0 })
  })
})
