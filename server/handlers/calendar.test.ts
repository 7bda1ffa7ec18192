// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { calendar as verb } from '../machine/calendar.ts'
import type { Options, Out } from '../machine/verb.ts'

// Invented: the notice of 2027 is not out.
const notice = {
  year: 2027, notice: '2027年部分节假日安排的通知（测试）', workingWeekends: [] as string[],
  holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }, { name: '春节', from: '2027-02-05', to: '2027-02-12' }],
}

let under: UnderTest
let office: string
let chief: string
let home: string
beforeAll(async () => {
  under = await underTest()
  under.clock.now = new Date('2026-12-21T02:00:00Z')
  office = await signedIn(under.app, accountOf('party-office').name)
  chief = await signedIn(under.app, accountOf('secretary').name)
  home = await mkdtemp(join(tmpdir(), 'fazhen-calendar-'))
  const received = await ask(under.app, 'POST', `/api/towns/${town}/steps`, {
    cookie: office,
    body: {
      kind: 'disclosure-request',
      step: 'receive',
      day: '2026-12-18',
      village: 0,
      command: 'calendar-1',
      data: { channel: 'counter', applicant: '张某', about: '河道整治费用' },
    },
  })
  expect(received.status).toBe(200)
})
afterAll(async () => {
  await under.close()
  await rm(home, { recursive: true, force: true })
})

const send = (cookie: string, commit: 'yes' | 'no', body: unknown = notice) =>
  ask(under.app, 'POST', `/api/towns/${town}/calendar?commit=${commit}`, {
    cookie,
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    headers: { 'content-type': 'application/json' },
  })

async function run(options: Options) {
  const [lines, progress]: [string[], string[]] = [[], []]
  const out: Out = { line: async text => void lines.push(text), progress: text => void progress.push(text), file: async () => {} }
  return { code: await verb(under.installation, { what: 'import', ...options }, out), lines, progress }
}

describe('the page of the calendar', () => {
  it('says in one sentence where a file is wrong', async () => {
    for (const [body, says] of [
      ['{ "year": 2027,\n "notice": oops }', expect.stringMatching(/^文件第 \d 行“.*oops.*”处不是 JSON，请检查那里的逗号、引号和括号$/)],
      ['{ "year": 2027', expect.stringMatching(/不是完整的 JSON|处不是 JSON/)],
      [{ ...notice, workingWeekends: ['2027-02-15'] }, '2027 年放假安排中调休上班日“2027-02-15”不是周六或周日'],
      [{ ...notice, holidays: [{ name: '元旦', from: '2027-01-01' }] }, '2027 年放假安排中元旦的起止日期“2027-01-01至undefined”不是日期'],
      ['\ufeff{ "year": 2027', expect.stringMatching(/^文件(第 1 行|不是完整的 JSON)/)],
    ] as const) expect(await send(office, 'no', body)).toMatchObject({ status: 409, body: { error: { message: says } } })
  })

  it('tells a picture or a Word file from a notice that is written wrong, and reads one in the older encoding', async () => {
    const sent = (body: Uint8Array) =>
      ask(under.app, 'POST', `/api/towns/${town}/calendar?commit=no`, { cookie: office, body, headers: { 'content-type': 'application/json' } })
    const says = '选择的不是文本文件（像是图片、扫描件或者 Word 文件），应选择照当年通知填写的 .json 文件'
    for (const magic of ['89504e470d0a1a0a0000000d49484452', 'ffd8ffe000104a46494600', '504b030414000600', '255044462d312e370affffff00'])
      expect(await sent(Buffer.from(magic, 'hex'))).toMatchObject({ status: 409, body: { error: { message: says } } })
    expect(await sent(Buffer.concat([Buffer.from('89504e470d0a1a0a00', 'hex'), Buffer.alloc(300_000, 1)]))).toMatchObject({
      status: 409,
      body: { error: { message: says } },
    })
    // “元旦” as GB 18030 writes it.
    const [before, after] = JSON.stringify({ ...notice, notice: 'x', holidays: [{ ...notice.holidays[0], name: '@' }] }).split('@')
    expect(await sent(Buffer.concat([Buffer.from(before!), Buffer.from('d4aab5a9', 'hex'), Buffer.from(after!)]))).toMatchObject({
      status: 200,
      body: { year: 2027 },
    })
  })

  it('is for the party office and the justice office, who see the list before anything is written', async () => {
    expect(await send(chief, 'yes')).toMatchObject({ status: 403, body: { error: { message: '放假安排由党政办或者司法所导入，您的岗位不能导入' } } })
    const { body } = await send(office, 'no')
    expect(body).toMatchObject({ year: 2027, applied: false, same: false, unreadable: 0, stuck: [] })
    expect(body.moved).toMatchObject([
      {
        kindLabel: '依申请公开',
        label: '答复期限',
        days: 3,
        before: { last: '2027-01-15', provisional: true },
        after: { last: '2027-01-18', provisional: false },
      },
    ])
    const page = await ask(under.app, 'GET', `/api/towns/${town}/calendar`, { cookie: chief })
    expect(page.body).toMatchObject({ mayImport: false, provisional: 1 })
    expect(page.body.years[0]).toMatchObject({ year: 2026, imported: null })
  })

  it('takes it in once', async () => {
    expect((await send(office, 'yes')).body).toMatchObject({ applied: true, same: false })
    expect((await send(office, 'yes')).body).toMatchObject({ applied: false, same: true, moved: [] })
    const page = await ask(under.app, 'GET', `/api/towns/${town}/calendar`, { cookie: office })
    expect(page.body.years[0]).toMatchObject({ year: 2027, imported: { on: '2026-12-21', by: accountOf('party-office').display } })
    expect(page.body).toMatchObject({ mayImport: true, provisional: 0 })
    expect((await (await under.installation.store.ledger(town)).verify()).ok).toBe(true)
  })
})

describe('the verb', () => {
  it('lists town by town, and takes it in only with --apply', async () => {
    const file = join(home, '2027.json')
    await writeFile(file, JSON.stringify({ ...notice, holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-04' }, notice.holidays[1]] }))
    const listed = await run({ file, all: true })
    expect(listed.code).toBe(0)
    expect(listed.lines[0]).toMatch(/\t改用新的2027年放假安排，1 件事项的 1 个日期变动$/)
    expect(listed.lines[1]).toMatch(/^ {2}公开申〔2026〕1号\t.*河道整治费用.*\t答复期限\t2027年1月18日 → 2027年1月19日\t顺延1天$/)
    expect(listed.progress).toEqual(['以上只是列出，台账没有变动；确认后加 --apply 再运行一次'])
    const before = await (await under.installation.store.ledger(town)).verify()
    await run({ file, all: true, apply: true })
    expect((await (await under.installation.store.ledger(town)).verify()).entries).toBe(before.entries + 1)
    expect((await run({ file, town: '甲镇', apply: true })).lines).toEqual(['甲镇\t2027年放假安排已是这一份，没有变动'])
  })

  it('names the file and the place in it', async () => {
    const file = join(home, 'wrong.json')
    await writeFile(file, JSON.stringify({ ...notice, notice: '' }))
    await expect(run({ file })).rejects.toThrow(`${file}：2027 年放假安排缺少 notice，应写明国务院办公厅通知的名称`)
    await expect(run({ file: join(home, 'none.json') })).rejects.toThrow('读不到')
    await writeFile(file, JSON.stringify(notice))
    await expect(run({ file, all: true, town: '甲镇' })).rejects.toThrow('--all 已包括全部镇')
  })
})

describe('a notice under which recorded steps would not hold', () => {
  it('is refused on the page with the matter, and nothing is written', async () => {
    under.clock.now = new Date('2027-03-20T02:00:00Z')
    office = await signedIn(under.app, accountOf('party-office').name)
    const longer = { ...notice, holidays: [notice.holidays[0], { name: '春节', from: '2027-02-05', to: '2027-02-18' }] }
    expect((await send(office, 'yes', longer)).body).toMatchObject({ applied: true })
    const step = async (body: object, cookie = office) =>
      (await ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie, body: { kind: 'disclosure-request', village: 0, ...body } })).body
    const { matter } = await step({
      step: 'receive',
      day: '2027-02-01',
      command: 'calendar-2',
      data: { channel: 'counter', applicant: '王某', about: '低保名单' },
    })
    const ledger = await under.installation.store.ledger(town)
    const { last } = await ledger.within(tx =>
      tx
        .selectFrom('clock')
        .select('last')
        .where('town_id', '=', town)
        .where('matter_id', '=', matter)
        .where('clock', '=', 'answer')
        .executeTakeFirstOrThrow(),
    )
    const extended = await step(
      { step: 'extend', day: last, matter, command: 'calendar-3', data: { extendDays: 5, extendReason: '材料分散', extensionTold: true } },
      await signedIn(under.app, accountOf('deputy-leader').name),
    )
    expect(extended).toMatchObject({ matter })
    const { entries } = await ledger.verify()
    expect((await send(office, 'no')).body).toMatchObject({ applied: false, stuck: [{ matter }] })
    expect(await send(office, 'yes')).toMatchObject({
      status: 409,
      body: { error: { message: expect.stringMatching(/^按2027年放假安排，“.*低保名单.*”.*已登记的办理不再成立：.*请先更正该件的记录再导入$/) } },
    })
    expect((await ledger.verify()).entries).toBe(entries)
  })
})
