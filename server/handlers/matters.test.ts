// SPDX-License-Identifier: MulanPSL-2.0
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest, village } from '../app-under-test.ts'
import { placeOf } from '../attachments/files.ts'

let under: UnderTest
const cookies: Record<string, string> = {}
beforeAll(async () => {
  under = await underTest()
  await signEverybodyIn()
})
afterAll(() => under.close())

async function signEverybodyIn(): Promise<void> {
  for (const post of ['justice-office', 'deputy-leader', 'petition-desk', 'village', 'discipline-office', 'peace-office'])
    cookies[post] = await signedIn(under.app, accountOf(post).name)
}

const at = <const P extends string>(path: P) => `/api/towns/${town}${path}` as const
const as = <M extends Method, const P extends string>(post: string, method: M, path: P, body?: unknown) =>
  ask(under.app, method, at(path), { cookie: cookies[post]!, ...(body === undefined ? {} : { body }) })
let commands = 0
const command = () => `command-${++commands}-of-the-test`
const registered = async (more: object = {}) => (await as('justice-office', 'POST', '/steps', { ...quarrel(command(), more) })).body.matter as string
const looks = () =>
  under.installation.store.ledger(town).then(ledger => ledger.within(tx => tx.selectFrom('view_log').selectAll().orderBy('at').execute()))

describe('a step', () => {
  it('sent twice counts once, and its id serves for nothing else', async () => {
    const given = quarrel(command())
    const [first, second] = [await as('justice-office', 'POST', '/steps', given), await as('justice-office', 'POST', '/steps', given)]
    expect(first.status).toBe(200)
    expect(second.body).toEqual(first.body)
    const entries = await under.installation.store.engine.db.selectFrom('entry').select('position').where('command', '=', given.command).execute()
    expect(entries).toHaveLength(1)
    const other = await as('justice-office', 'POST', '/steps', { ...given, day: '2025-03-09' })
    expect([other.status, other.refused.message]).toEqual([409, '同一个提交编号已用于另一项内容，没有再次登记；请刷新页面后重新提交'])
  })

  it('is refused to a post that may not take it, and leaves nothing', async () => {
    const given = quarrel(command())
    const { status, refused } = await as('discipline-office', 'POST', '/steps', given)
    expect([status, refused.message]).toEqual([403, '您的岗位不能办理矛盾纠纷的登记，请交由有权的岗位办理'])
    expect(await under.installation.store.engine.db.selectFrom('entry').select('position').where('command', '=', given.command).execute()).toEqual([])
  })

  it('that the law forbids is refused with its article', async () => {
    const matter = await registered()
    const { status, refused } = await as('justice-office', 'POST', '/steps', {
      kind: 'dispute',
      matter,
      step: 'accept',
      day: '2025-03-10',
      command: command(),
      data: {
        willing: false,
        mediators: [{ mediator: { id: '01890000-0000-7000-8000-000000000000' } }],
        parties: [{ name: '张某某' }, { name: '李某某' }],
      },
    })
    expect([status, refused.cites]).toEqual([409, '《人民调解法》第十七条'])
  })

  it('that one field alone keeps back is refused at that field, which the ledger holds already', async () => {
    const { status, refused } = await as('justice-office', 'POST', '/steps', {
      kind: 'dispute', matter: await registered(), step: 'accept', day: '2025-03-10', command: command(),
      data: { willing: true, mediators: [{ mediator: { id: '01890000-0000-7000-8000-000000000000' } }] },
    })
    expect([status, refused.message, refused.field]).toEqual([409, '纠纷至少有两方当事人，请逐方填写', 'parties'])
  })

  it('on a matter one may not read is answered as if there were none', async () => {
    const matter = await registered()
    for (const id of [matter, '01890000-0000-7000-8000-000000000000']) {
      const { status, refused } = await as('discipline-office', 'POST', `/matters/${id}/void`, { reason: '重复登记', command: command() })
      expect([status, refused.message]).toEqual([404, '没有这件事项，或者您的岗位不能查看它'])
    }
  })
})

describe('a matter', () => {
  it('shows no personal value, no sealed text and no token', async () => {
    const { body } = await as('justice-office', 'GET', `/matters/${await registered()}`)
    expect(body.facts).toMatchObject({ about: '围墙占道', parties: [{ name: '***', phone: '***' }] })
    expect([body.hidden, body.withheld]).toEqual([['parties'], []])
    expect(body.timeline[0]).toMatchObject({
      step: 'register',
      by: accountOf('justice-office').display,
      post: '司法所',
      data: { parties: [{ name: '***', phone: '***' }] },
    })
    expect(body.timeline[0]!.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(body)).not.toMatch(/sealed|token|张某某|138000/)
  })

  it('reveals what is personal after the look is in the log, and what a post may not see not even then', async () => {
    const matter = await registered()
    const before = (await looks()).length
    const revealed = await as('justice-office', 'POST', `/matters/${matter}/reveal`)
    expect(revealed.body.facts.parties).toEqual([{ name: '张某某', phone: '13800000000' }])
    expect((await looks()).slice(before)).toMatchObject([{ matter_id: matter, user_id: accountOf('justice-office').id, what: 'personal' }])
    const leader = await as('deputy-leader', 'GET', `/matters/${matter}`)
    expect([leader.body.facts.parties, leader.body.hidden, leader.body.withheld]).toEqual(['***', [], ['parties']])
    expect((await as('deputy-leader', 'POST', `/matters/${matter}/reveal`)).body.facts.parties).toBe('***')
  })

  it('is not found by a village it does not lie in', async () => {
    const elsewhere = (await as('justice-office', 'POST', '/steps', { ...quarrel(command()), village: village + 1 })).body.matter
    expect((await as('village', 'GET', `/matters/${elsewhere}`)).status).toBe(404)
    expect((await as('village', 'POST', `/matters/${elsewhere}/reveal`)).status).toBe(404)
    const { body } = await as('village', 'GET', '/kinds/dispute/matters')
    expect(body.rows.length).toBeGreaterThan(0)
    expect(body.rows.every(row => row.village === '东坪村')).toBe(true)
  })

  it('tells a correction and a strike on its timeline, masked as the facts are', async () => {
    const matter = await registered()
    await as('justice-office', 'POST', '/steps', {
      kind: 'dispute',
      matter,
      step: 'alert',
      day: '2025-03-10',
      command: command(),
      data: { risk: 'escalation', measures: '安排专人' },
    })
    const { position } = (await as('justice-office', 'GET', `/matters/${matter}`)).body.timeline[0]!
    const corrected = await as('justice-office', 'POST', `/matters/${matter}/correct`, {
      reason: '姓名写错',
      of: position,
      values: { brief: '王某与张某', about: '围墙占路' },
      command: command(),
    })
    expect(corrected.status).toBe(200)
    const { body } = await as('justice-office', 'GET', `/matters/${matter}`)
    expect(body.facts).toMatchObject({ about: '围墙占路', brief: '***' })
    expect(body.timeline).toMatchObject([
      { corrected: true, struck: false },
      { step: 'alert', data: { measures: '***' } },
      { step: 'correct', label: '更正', of: position, data: { reason: '姓名写错', values: { brief: '***', about: '围墙占路' } } },
    ])
    await as('justice-office', 'POST', `/matters/${matter}/strike`, { reason: '更正有误', of: corrected.body.position, command: command() })
    const after = await as('justice-office', 'GET', `/matters/${matter}`)
    expect(after.body.facts.about).toBe('围墙占道')
    expect(after.body.timeline.map(line => line.struck)).toEqual([false, false, true, false])
  })
})

describe('a list', () => {
  it('filters by view, choice and text, and refuses what the kind does not have', async () => {
    await registered({ about: '水渠改道', source: 'court' })
    const asked = (query: string) => as('justice-office', 'GET', `/kinds/dispute/matters?${query}`)
    const list = async (query: string) => (await asked(query)).body
    expect((await list('q=水渠')).total).toBe(1)
    expect((await list('view=linked&where=source:court')).total).toBe(1)
    expect((await list('view=linked&where=source:request')).total).toBe(0)
    expect((await asked('view=nothing')).refused.message).toBe('矛盾纠纷没有“nothing”这本分册')
    expect((await asked('where=nothing:1')).refused.message).toBe('矛盾纠纷没有“nothing”这个字段，不能按它筛选')
    expect(JSON.stringify(await list('size=200'))).not.toMatch(/sealed|token|张某某/)
  })
})

describe('a draft', () => {
  it('is kept whatever its state, for the person alone, and unreadable in the database', async () => {
    const form = { kind: 'dispute', matter: '', step: 'register' }
    expect((await as('justice-office', 'PUT', '/drafts', { ...form, body: { parties: [{ name: '半个名' }], foundOn: '不是日期' } })).status).toBe(200)
    const query = new URLSearchParams(form).toString()
    expect((await as('justice-office', 'GET', `/drafts?${query}`)).body).toEqual({
      body: { parties: [{ name: '半个名' }], foundOn: '不是日期' },
      updated: '2025-03-10T02:00:00.000Z',
    })
    expect((await as('peace-office', 'GET', `/drafts?${query}`)).body).toEqual({ body: null, updated: null })
    expect(JSON.stringify(await under.installation.store.engine.db.selectFrom('draft').selectAll().execute())).not.toContain('半个名')
    await as('justice-office', 'DELETE', `/drafts?${query}`)
    expect((await as('justice-office', 'GET', `/drafts?${query}`)).body.body).toBeNull()
  })
})

describe('an attachment', () => {
  const send = (bytes: Uint8Array, post = 'peace-office') =>
    ask(under.app, 'POST', at(`/attachments?kind=dispute&name=${encodeURIComponent('协议书.pdf')}`), {
      cookie: cookies[post]!,
      body: bytes,
      headers: { 'content-type': 'application/pdf' },
    })
  const files = () =>
    readdir(join(under.installation.dataDirectory, 'attachments'), { recursive: true }).then(
      names => names.filter(name => name.includes('unfinished') || name.length > 60),
      () => [],
    )

  it('comes back as it was sent, to who sent it', async () => {
    const { status, body } = await send(Buffer.from('%PDF-1.7 text'))
    expect([status, body.name, body.bytes]).toEqual([200, '协议书.pdf', 13])
    const back = await as('peace-office', 'GET', `/attachments/${body.id}`)
    expect([back.body, back.headers.get('content-type'), back.headers.get('content-disposition')]).toEqual([
      '%PDF-1.7 text',
      'application/pdf',
      "attachment; filename*=UTF-8''%E5%8D%8F%E8%AE%AE%E4%B9%A6.pdf",
    ])
    expect((await as('justice-office', 'GET', `/attachments/${body.id}`)).status).toBe(404)
  })

  it('lies on the disk sealed, and is not given out once its file was altered', async () => {
    const { body } = await send(Buffer.from('调解笔录 张某某'))
    const { store, dataDirectory } = under.installation
    const row = await store.engine.db.selectFrom('attachment').selectAll().where('id', '=', body.id).executeTakeFirstOrThrow()
    const place = placeOf(dataDirectory, row.sha256)
    const laid = await readFile(place)
    expect(laid.includes('张某某')).toBe(false)
    laid[20]! ^= 1
    await writeFile(place, laid)
    const { status, refused } = await as('peace-office', 'GET', `/attachments/${body.id}`)
    expect([status, refused.message]).toEqual([404, '附件“协议书.pdf”的文件已损坏、被改动，或者密钥不是当时的那一把，请从备份恢复'])
  })

  it('of 40 MB is refused in one sentence and leaves no file and no row', async () => {
    const before = [await files(), await under.installation.store.engine.db.selectFrom('attachment').select('id').execute()]
    const { status, refused } = await send(new Uint8Array(40 * 1024 * 1024))
    expect([status, refused.message]).toEqual([413, '附件超过 20 MB，没有保存，请压缩或拆分后再传'])
    expect([await files(), await under.installation.store.engine.db.selectFrom('attachment').select('id').execute()]).toEqual(before)
  })

  it('that is empty is refused', async () => {
    expect((await send(new Uint8Array(0))).refused.message).toBe('“协议书.pdf”是空文件，没有保存')
  })
})

describe('the desk', () => {
  it('tells what a person opened, may open and may read', async () => {
    const { body } = await as('justice-office', 'GET', '/desk')
    expect(body.opened[0]).toMatchObject({ kind: 'dispute', kindLabel: '矛盾纠纷', stateLabel: '已登记', village: expect.stringMatching(/村$/) })
    expect(body.openings.find(({ kind }) => kind === 'dispute')!.steps).toMatchObject([{ step: 'register', label: '登记' }])
    expect(body.ledgers.map(({ kind }) => kind)).toContain('dispute')
    const other = await as('discipline-office', 'GET', '/desk')
    expect(other.body.openings.map(({ kind }) => kind)).not.toContain('dispute')
    expect(other.body.opened).toEqual([])
  })

  it('keeps a resident\'s day that is past off the desk, and never calls one overdue', async () => {
    const { clock: { now } } = under
    const dueAfter = async (days: number) => {
      under.clock.now = new Date(now.getTime() + days * 86_400_000)
      cookies['justice-office'] = await signedIn(under.app, accountOf('justice-office').name)
      const { body } = await as('justice-office', 'GET', '/desk')
      return (body.due as { clock: string; overdue: boolean }[]).filter(each => each.clock === 'perform')
    }
    const mediator = (
      await as('justice-office', 'POST', '/steps', {
        kind: 'post-holder',
        step: 'record',
        day: '2025-03-01',
        village,
        command: command(),
        data: { person: '钱某某', role: 'mediator', from: '2025-03-01' },
      })
    ).body.matter
    const matter = await registered()
    const step = (name: string, data: object) =>
      as('justice-office', 'POST', '/steps', { kind: 'dispute', matter, step: name, day: '2025-03-10', command: command(), data })
    expect(
      (await step('accept', { willing: true, mediators: [{ mediator: { id: mediator } }], parties: [{ name: '张某某' }, { name: '李某某' }] }))
        .status,
    ).toBe(200)
    expect((await step('agree', { agreementForm: 'oral', content: '各让半步', amount: 0, performBy: '2025-03-20' })).status).toBe(200)
    expect(await dueAfter(5)).toMatchObject([{ overdue: false }])
    expect(await dueAfter(20)).toEqual([])
    under.clock.now = now
    await signEverybodyIn()
  })

  it('tells what is due with its article, and a village that did not report', async () => {
    await as('petition-desk', 'POST', '/steps', {
      kind: 'petition',
      step: 'register',
      day: '2025-03-03',
      village,
      command: command(),
      data: { channel: 'visit', sourceLevel: 'local', petitioner: '赵某某', about: '道路硬化' },
    })
    const { body } = await as('petition-desk', 'GET', '/desk')
    expect(body.due[0]).toMatchObject({
      kind: 'petition',
      last: '2025-03-18',
      overdue: false,
      whose: 'office',
      cites: expect.stringContaining('信访工作条例'),
    })
    const ledger = await under.installation.store.ledger(town)
    const { id, posts } = accountOf('party-office')
    await ledger.set(
      { command: 'interval-2025', name: 'dispute-screening.interval', from: '2025-01-01', length: { months: 1 }, document: '示范县甲镇〔2025〕1号' },
      { actor: { id, posts }, at: under.clock.now },
    )
    const gaps = (await as('village', 'GET', '/desk')).body.gaps
    expect(gaps).toEqual([{ kind: 'dispute-screening', kindLabel: expect.any(String), label: '定期排查', period: '2025-02', of: '东坪村' }])
    expect((await as('peace-office', 'GET', '/desk')).body.gaps).toHaveLength(6)
  })
})

describe('figures', () => {
  it('open: value, definition, the matters one may read, and how many one may not', async () => {
    const { body } = await as('justice-office', 'GET', '/figures?period=2025')
    const counted = body.figures.find(({ code, value }) => code.startsWith('mediation.') && value! > 0)!
    expect(counted.printed).toContain(String(counted.value))
    const trace = (await as('justice-office', 'GET', `/figures/${counted.code}?period=2025`)).body
    expect(trace.matters).toHaveLength(counted.value!)
    expect(trace.definition.says.length).toBeGreaterThan(0)
    const blind = (await as('discipline-office', 'GET', `/figures/${counted.code}?period=2025`)).body
    expect([blind.figure.value, blind.matters.length, blind.unreadable]).toEqual([counted.value, 0, counted.value])
    expect((await as('justice-office', 'GET', '/figures/no.such?period=2025')).refused.message).toBe('没有“no.such”这个指标')
    expect((await as('justice-office', 'GET', '/figures?period=2025-13')).refused.message).toBe('“期间”不对：期间应写成 2025、2025-Q1 或 2025-03')
  })
})

describe('a paper filled from a matter', () => {
  it('is written as Word with the names in it, and the look is in the log', async () => {
    const matter = await registered()
    const { body } = await as('justice-office', 'GET', `/matters/${matter}`)
    const { id } = body.documents[0]!
    const before = (await looks()).length
    const paper = await under.app.request(at(`/matters/${matter}/documents/${id}`), { headers: { cookie: cookies['justice-office']! } })
    const { default: zip } = await import('jszip')
    const text = await (await zip.loadAsync(await paper.arrayBuffer())).file('word/document.xml')!.async('string')
    expect(text).toContain('张某某')
    expect((await looks()).slice(before)).toMatchObject([{ matter_id: matter, what: 'document' }])
    expect((await as('justice-office', 'GET', `/matters/${matter}/documents/nothing`)).status).toBe(404)
  })
})

describe('the report', () => {
  it('comes as sentences with answers, as a Word file, and with an annex of its own', async () => {
    const { body } = await as('justice-office', 'GET', '/reports/2025')
    expect(body.title).toContain('2025')
    for (const file of ['report.docx', 'annex.docx']) {
      const answered = await as('justice-office', 'GET', `/reports/2025/${file}`)
      expect([answered.status, answered.text.slice(0, 2)]).toEqual([200, 'PK'])
    }
  })
})

describe('what names a matter', () => {
  const links = async (post: string, matter: string) => (await as(post, 'GET', `/matters/${matter}`)).body.links

  it('stands on its page as it stands on theirs, until it is void', async () => {
    const named = await registered()
    const naming = await registered({ related: [named], about: '又起争执' })
    expect(await links('justice-office', naming)).toMatchObject([{ id: named, how: '关联事项' }])
    expect(await links('justice-office', named)).toMatchObject([{ id: naming, kindLabel: '矛盾纠纷', how: '在“关联事项”中写明本件' }])
    await as('justice-office', 'POST', `/matters/${naming}/void`, { reason: '重复登记', command: command() })
    expect(await links('justice-office', named)).toEqual([])
  })

  it('is shown to nobody who may not read it', async () => {
    const named = await registered()
    const data = { channel: 'visit', sourceLevel: 'local', petitioner: '张某某', about: '反映村务账目', class: 'accusation', related: [named] }
    const petition = await as('petition-desk', 'POST', '/steps', {
      kind: 'petition',
      step: 'register',
      day: '2025-03-10',
      village: 0,
      command: command(),
      data,
    })
    expect(petition.status).toBe(200)
    expect(await links('justice-office', named)).toEqual([])
  })
})
