// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
let justice: string
let discipline: string
let office: string
beforeAll(async () => {
  under = await underTest()
  under.clock.now = new Date('2025-03-10T02:00:00Z')
  justice = await signedIn(under.app, accountOf('justice-office').name)
  discipline = await signedIn(under.app, accountOf('discipline-office').name)
  office = await signedIn(under.app, accountOf('party-office').name)
})
afterAll(() => under.close())

const step = (cookie: string, body: object) => ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie, body })
const read = <W extends 'refusals' | 'looks'>(cookie: string, which: W, query = '') =>
  ask(under.app, 'GET', `/api/towns/${town}/log/${which}?${query}`, { cookie })

describe('the log of what was refused', () => {
  it('keeps who, when, what and the sentence with its article, and nothing of it reaches the ledger', async () => {
    const ledger = await under.installation.store.ledger(town)
    const opened = await step(justice, quarrel('log-quarrel'))
    const before = await ledger.verify()
    const refused = await step(office, {
      kind: 'litigation',
      step: 'receive',
      day: '2025-03-10',
      village: 0,
      command: 'log-1111',
      data: { about: '甲府罚〔2025〕1号', court: '示范县人民法院', instance: 'first' },
    })
    expect(refused.status).toBe(409)
    expect((await step(office, { ...quarrel('log-2222'), step: 'register' })).status).toBe(403)
    const keep = await ask(under.app, 'POST', `/api/towns/${town}/matters/${opened.body.matter}/void`, {
      cookie: justice,
      body: { reason: '误登', command: 'log-void-1' },
    })
    expect(keep.status).toBe(200)
    const after = await step(justice, {
      kind: 'dispute',
      matter: opened.body.matter,
      step: 'accept',
      day: '2025-03-10',
      command: 'log-3333',
      data: {},
    })
    expect(after.status).toBe(409)
    expect((await ledger.verify()).entries).toBe(before.entries + 1)

    const { body } = await read(justice, 'refusals')
    expect(body.total).toBe(3)
    expect(body.lines).toMatchObject([
      { by: accountOf('justice-office').display, kindLabel: '矛盾纠纷', says: expect.stringContaining('作废'), matter: { id: opened.body.matter } },
      { by: accountOf('party-office').display, says: expect.stringContaining('您的岗位不能办理') },
      { kindLabel: '行政应诉', step: '收到起诉状副本', says: '请填写原告或者原告单位', matter: null, at: '2025-03-10T02:00:00.000Z' },
    ])
  })

  it('keeps what the page itself held back, and records nothing of it', async () => {
    const before = (await read(justice, 'refusals')).body.total
    const entries = (await (await under.installation.store.ledger(town)).verify()).entries
    const tried = {
      kind: 'litigation',
      step: 'receive',
      day: '2025-03-10',
      village: 0,
      command: 'log-tried-1',
      data: { about: '甲府罚〔2025〕2号', court: '示范县人民法院', instance: 'first' },
    }
    expect((await ask(under.app, 'POST', `/api/towns/${town}/steps/try`, { cookie: office, body: tried })).body).toEqual({ says: '请填写原告或者原告单位' })
    const good = { ...tried, command: 'log-tried-2', data: { ...tried.data, organisation: '示范建材店' } }
    expect((await ask(under.app, 'POST', `/api/towns/${town}/steps/try`, { cookie: office, body: good })).body).toEqual({ says: null })
    expect((await read(justice, 'refusals')).body.total).toBe(before + 1)
    expect((await (await under.installation.store.ledger(town)).verify()).entries).toBe(entries)
  })

  it('does not keep what belongs to nobody\'s step, nor a step that was taken', async () => {
    const before = (await read(justice, 'refusals')).body.total
    await step(justice, quarrel('log-fine'))
    await step(office, {
      kind: 'litigation',
      matter: '00000000-0000-7000-8000-000000000001',
      step: 'answer',
      day: '2025-03-10',
      command: 'log-none',
      data: {},
    })
    expect((await read(justice, 'refusals')).body.total).toBe(before)
  })

  it('names no matter to who may not read it, and finds by day', async () => {
    const { body } = await read(discipline, 'refusals')
    expect(body.lines.find(({ matter }: { matter: unknown }) => matter !== null))
      .toMatchObject({ matter: { id: null, kindLabel: '矛盾纠纷', title: null, number: null }, says: null, step: '受理' })
    expect((await read(justice, 'refusals', 'from=2025-03-11')).body.total).toBe(0)
    expect((await read(justice, 'refusals', 'from=2025-03-10&to=2025-03-10')).body.total).toBe(4)
  })

  it('is for the justice office and the discipline office alone', async () => {
    for (const which of ['refusals', 'looks'] as const)
      expect(await read(office, which)).toMatchObject({
        status: 403,
        body: { error: { message: '未准办理和查看记录只供司法所和纪检监察办公室查看' } },
      })
  })
})

describe('the log of looks', () => {
  it('says who looked at whose personal values', async () => {
    const opened = await step(justice, quarrel('log-looked'))
    await ask(under.app, 'POST', `/api/towns/${town}/matters/${opened.body.matter}/reveal`, { cookie: justice, body: {} })
    expect((await read(justice, 'looks')).body).toMatchObject({
      total: 1,
      lines: [{ what: '查看个人信息', by: accountOf('justice-office').display, matter: { id: opened.body.matter } }],
    })
  })
})
