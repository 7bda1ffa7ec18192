// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { giveOut } from '../../sheet/give-out.ts'
import { readTable } from '../../sheet/table.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
const cookies: Record<string, string> = {}
beforeAll(async () => {
  under = await underTest()
  for (const post of ['justice-office', 'party-office', 'discipline-office']) cookies[post] = await signedIn(under.app, accountOf(post).name)
})
afterAll(() => under.close())

const at = <const P extends string>(path: P) => `/api/towns/${town}${path}` as const
const as = <M extends Method, const P extends string>(post: string, method: M, path: P, body?: unknown) =>
  ask(under.app, method, at(path), { cookie: cookies[post]!, ...(body === undefined ? {} : { body }) })
const send = <const P extends string>(post: string, path: P, file: Uint8Array) =>
  ask(under.app, 'POST', at(path), { cookie: cookies[post]!, body: file, headers: { 'content-type': 'application/octet-stream' } })
const sheet = (header: string[], ...rows: (string | number | null)[][]) => giveOut({ title: '表', columns: header.map(label => ({ label })), rows })
const matters = async () => (await under.installation.store.engine.db.selectFrom('matter').select('id').execute()).length

const staff = ['姓名', '职务', '任职日期', '日期', '工号']
const two = () => sheet(staff, ['王甲', '工作人员', '2024-01-02', '2024-01-02', 7], ['李乙', '中层干部', '2024.3.1', '2024-03-01', 8])

describe('a ledger as Excel', () => {
  it('holds what is listed, personal values masked, choices by their labels', async () => {
    expect((await as('justice-office', 'POST', '/steps', quarrel('export-quarrel', { households: 3 }))).status).toBe(200)
    const response = await under.app.request(at('/kinds/dispute/ledger.xlsx?from=2025-01-01&to=2025-12-31'), {
      headers: { cookie: cookies['justice-office']! },
    })
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('矛盾纠纷台账2025.xlsx'))
    const bytes = new Uint8Array(await response.arrayBuffer())
    const { header, rows } = await readTable(bytes, ['编号', '村', '日期', '状态'])
    expect(header.slice(0, 6)).toEqual(['编号', '村', '日期', '状态', '来源', '发现日期'])
    const cell = (label: string) => rows[0]!.cells[header.indexOf(label)]
    expect(rows).toHaveLength(1)
    expect([cell('编号'), cell('日期'), cell('状态'), cell('来源'), cell('涉及户数'), cell('发现日期')]).toEqual([
      '纠〔2025〕1号',
      '2025-03-10',
      '已登记',
      '当事人申请',
      '3',
      '2025-03-09',
    ])
    expect(header).not.toContain('当事人')
    const { sheets } = await import('hucre').then(({ read }) => read(bytes))
    expect(JSON.stringify(sheets[0]!.rows.slice(0, 2))).toMatch(/矛盾纠纷台账.*登记日 2025-01-01 至 2025-12-31；共 1 件；2025-03-10 导出；.*演示/)
    expect(JSON.stringify(sheets[0]!.rows)).not.toMatch(/张某某|138000/)
  })

  it('is refused in words where the filter names no field', async () => {
    const { status, refused } = await as('justice-office', 'GET', '/kinds/dispute/ledger.xlsx?where=colour:red')
    expect([status, refused.message]).toEqual([400, '矛盾纠纷没有“colour”这个字段，不能按它筛选'])
  })

  it('masks even what stands in a column of its own', async () => {
    await send('party-office', '/kinds/staff-member/import?commit=yes', await sheet(staff.slice(0, 4), ['赵丁', '工作人员', '2024-01-02', '2024-01-02']))
    const response = await under.app.request(at('/kinds/staff-member/ledger.xlsx'), { headers: { cookie: cookies['party-office']! } })
    const { header, rows } = await readTable(new Uint8Array(await response.arrayBuffer()), ['编号', '村', '日期', '状态'])
    expect(rows[0]!.cells[header.indexOf('姓名')]).toBe('***')
  })
})

describe('matters from Excel', () => {
  it('are tried first, recorded once, and not again by the same file', async () => {
    const [before, file] = [await matters(), await two()]
    const tried = await send('party-office', '/kinds/staff-member/import', file)
    expect(tried.body).toEqual({ step: 'record', rows: 2, complaints: [], unknown: ['工号'], recorded: 0, repeated: 0 })
    expect(await matters()).toBe(before)
    expect((await send('party-office', '/kinds/staff-member/import?commit=yes', file)).body).toMatchObject({ recorded: 2, repeated: 0 })
    expect((await send('party-office', '/kinds/staff-member/import?commit=yes', file)).body).toMatchObject({
      complaints: [],
      recorded: 0,
      repeated: 2,
    })
    expect(await matters()).toBe(before + 2)
  })

  it('that the ledger gave out are not registered once more, those that come with the next number are', async () => {
    const heads = ['编号', '来源', '发现日期', '纠纷类型', '日期']
    const { db } = under.installation.store.engine
    const [{ number } = { number: '' }] = await db.selectFrom('matter').select('number').where('kind', '=', 'dispute').execute()
    const [year = '', last = ''] = number!.split(/(?<=〕)/)
    const before = await matters()
    const given = await sheet(heads, [number!, '排查', '2025-03-01', '邻里', '2025-03-02'])
    const back = await send('justice-office', '/kinds/dispute/import?commit=yes', given)
    expect(back.body.complaints).toEqual([{ cell: 'A3', message: expect.stringContaining(`台账里已有${number}，这一行不能再登记一次`) }])
    expect(await matters()).toBe(before)
    const own = await sheet(heads, [`${year}${Number.parseInt(last, 10) + 1}号`, '排查', '2025-03-01', '邻里', '2025-03-02'])
    const sent = () => send('justice-office', '/kinds/dispute/import?commit=yes', own)
    expect((await sent()).body).toMatchObject({ complaints: [], recorded: 1, repeated: 0 })
    expect((await sent()).body).toMatchObject({ complaints: [], recorded: 0, repeated: 1 })
  })

  it('name the cells that are wrong, and then nothing of the file is recorded', async () => {
    const before = await matters()
    const file = await sheet(['姓名', '职务', '任职日期', '日期'], ['孙戊', '工作人员', '2024-01-02', '2024-01-02'], ['周己', '总管', '2024-13-01', ''], ['', '', '', ''])
    const { status, body } = await send('party-office', '/kinds/staff-member/import?commit=yes', file)
    expect(status).toBe(200)
    expect(body.complaints).toEqual([
      { cell: 'B4', message: '“职务”没有“总管”这一项，可选：党委书记、镇长、班子成员、中层干部、工作人员，这里是“总管”' },
      { cell: 'C4', message: expect.stringMatching(/^“任职日期”应是.*日期.*，这里是“2024-13-01”$/) },
      { cell: 'D4', message: '“日期”没有填写' },
    ])
    expect([body.recorded, await matters()]).toEqual([0, before])
  })

  it('are told by cell what only the ledger can refuse: a day that has not come, a village that is none', async () => {
    const late = await sheet(
      ['来源', '发现日期', '纠纷类型', '日期', '村', '当事人'],
      ['排查', '2025-03-01', '邻里', '2025-12-01', '', '张甲、李乙'],
      ['排查', '2025-03-01', '邻里', '2025-03-02', '海底村', '张甲'],
    )
    const { body } = await send('justice-office', '/kinds/dispute/import', late)
    expect(body.complaints).toEqual([{ cell: 'E4', message: expect.stringContaining('没有“海底村”这个村（社区）') }])
    const { body: several } = await send(
      'justice-office',
      '/kinds/dispute/import',
      await sheet(['村', '来源', '发现日期', '纠纷类型', '日期'], ['海底村', '传闻', '2025-03-01', '邻里', '2025-03-02']),
    )
    expect(several.complaints.map(({ cell }) => cell)).toEqual(['A3', 'B3'])
    const { body: again } = await send(
      'justice-office',
      '/kinds/dispute/import',
      await sheet(['来源', '发现日期', '纠纷类型', '日期', '当事人'], ['排查', '2025-03-01', '邻里', '2025-12-01', '张甲、李乙']),
    )
    expect(again.complaints).toEqual([{ cell: 'D3', message: '发生日 2025-12-01 还没有到，今天是 2025-03-10' }])
  })

  it('are refused to a post that opens none, and as a file that is none', async () => {
    const refused = await send('discipline-office', '/kinds/staff-member/import', await two())
    expect([refused.status, refused.refused.message]).toEqual([409, '您的岗位不能登记镇机关工作人员，请交由有权的岗位导入'])
    const broken = await send('party-office', '/kinds/staff-member/import', new TextEncoder().encode('%PDF-1.7'))
    expect([broken.status, broken.refused.message]).toEqual([400, '文件打不开，应为 Excel（.xlsx、.xls）或 .csv 文件'])
    const headless = await send('party-office', '/kinds/staff-member/import', await sheet(['甲'], ['乙']))
    expect([headless.status, headless.refused.message]).toMatchObject([400, expect.stringContaining('表里没有找到表头')])
  })
})

describe('rows of a table from Excel', () => {
  it('find people on the roster of the day, and leave empty what is wrong', async () => {
    const file = await sheet(['姓名', '应考', '参考', '成绩', '部门'], ['王甲', '是', '√', '88分', '办公室'], ['无此人', '是', '是', '九十', null])
    const { body } = await send('party-office', '/kinds/law-exam/rows?field=results&on=2025-03-01', file)
    expect(body).toMatchObject({
      rows: 2,
      unknown: ['部门'],
      values: [
        { member: { id: expect.any(String) }, required: true, attended: true, score: 88 },
        { required: true, attended: true },
      ],
    })
    expect(body.complaints.map(({ cell }) => cell)).toEqual(['A4', 'D4'])
    expect(body.complaints[0]!.message).toBe('“考试人员”2025年3月1日的名册上没有“无此人”')
    expect(Object.values(body.names)).toEqual(['王甲'])
  })

  it('know nobody before he came', async () => {
    const { body } = await send('party-office', '/kinds/law-exam/rows?field=results&on=2023-03-01', await sheet(['考试人员', '得分'], ['王甲', 90]))
    expect(body.complaints).toEqual([{ cell: 'A3', message: '“考试人员”2023年3月1日的名册上没有“王甲”' }])
  })

  it('need a table that the kind has', async () => {
    const { status, refused } = await send('party-office', '/kinds/law-exam/rows?field=grades&on=2025-03-01', await sheet(['考试人员'], ['王甲']))
    expect([status, refused.message]).toEqual([404, '法治考试没有“grades”这张表'])
  })
})
