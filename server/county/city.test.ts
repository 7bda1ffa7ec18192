// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../kinds/register.ts'
import { textOfFile } from '../../reader/reader.ts'
import { openCounty, submit } from '../../store/county/county-under-test.ts'
import { unitOf } from '../../store/county/units.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { fingerprintOf, publicKeyOf } from '../../store/seal/town-key.ts'
import { Store } from '../../store/store.ts'
import { ask, signedIn } from '../app-under-test.ts'
import { createApp } from '../http/app.ts'
import { installationOf } from '../installation.ts'
import { addUser } from '../session/users.ts'
import { federationFile } from './federation.ts'
import { onwardFile } from './onward.ts'

const password = 'shiyong-2026'
const now = new Date('2026-03-01T02:00:00Z')

/** 示范省 9 / 示范市 8 / 示范县 1 with 乙镇 and 甲镇, and 邻县 2 with 丙镇; 甲镇 keeps its ledger here, the others elsewhere. */
describe('a city and the counties under it', () => {
  let directory: string
  let here: Store
  let there: Store
  let app: Hono
  const cookies = new Map<number, string>()
  const get = <const P extends string>(unit: number, path: P) => ask(app, 'GET', `/api/counties/${unit}${path}`, { cookie: cookies.get(unit)! })
  const take = (unit: number, text: string) => ask(app, 'POST', `/api/counties/${unit}/federated`,
    { cookie: cookies.get(unit)!, body: Buffer.from(text, 'utf8'), headers: { 'content-type': 'application/octet-stream' } })

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'fazhen-city-'))
    const opened = async () => new Store(await openMemory(), kinds, { bytes: randomBytes(32) })
    ;[here, there] = [await opened(), await opened()]
    for (const { engine } of [here, there]) await openCounty(engine)
    app = createApp(installationOf(here, directory, () => now), { report: () => {}, webDirectory: join(directory, 'web') })
    for (const unit of [9, 8, 1]) {
      await addUser(here, { name: `unit.${unit}`, display: '某某', posts: [{ town: unit, post: 'county-office', village: 0 }] }, now, password)
      cookies.set(unit, await signedIn(app, `unit.${unit}`, password))
    }
    for (const [store, towns] of [[here, [11]], [there, [12, 21]]] as const) for (const town of towns) {
      const ledger = await store.ledger(town)
      await ledger.run({ command: 'one', kind: 'legal-education-event', step: 'record', day: '2025-03-15',
        data: { form: 'lecture', venueType: 'village', consults: 10 } },
        { actor: { id: 'clerk', posts: Object.keys(kinds.posts).map(post => ({ post, village: 0 })) }, at: new Date('2025-12-31T08:00:00Z') })
      await submit(ledger, '2025', `2026-02-${town}`)
    }
  })
  afterAll(async () => {
    await Promise.all([here.close(), there.close()])
    await rm(directory, { recursive: true, force: true })
  })

  it('are called by their level', async () => {
    const labels = await Promise.all([9, 8, 1].map(async unit =>
      (await ask(app, 'GET', '/api/me', { cookie: cookies.get(unit)! })).body.counties[0]!.posts[0]!.label))
    expect(labels).toEqual(['省司法厅（依法治省办）', '市司法局（依法治市办）', '县司法局（依法治县办）'])
    expect((await ask(app, 'GET', '/api/counties/8/table?period=2025', { cookie: cookies.get(1)! })).refused.message)
      .toBe('您今天在示范市没有市级岗位，不能查看各镇报送的材料')
    const papers = await Promise.all([9, 8].map(async unit => {
      const response = await app.request(`/api/counties/${unit}/table.docx?period=2025`, { headers: { cookie: cookies.get(unit)! } })
      return textOfFile('表.docx', new Uint8Array(await response.arrayBuffer()))
    }))
    expect(papers[0]).toContain('示范省司法厅（依法治省办）')
    expect(papers[1]).toContain('示范市司法局（依法治市办）')
    const own = JSON.stringify((await get(8, '/manuscripts/2025')).body.manuscript)
    expect(own).toContain('示范市人民政府')
    expect(own).not.toMatch(/全镇|全县/)
  })

  it('say the same of what either took in, whoever looks first', async () => {
    const key = (town: number) => ({ key: publicKeyOf(there.master, town) })
    // 乙镇's key is registered by its county and its file taken in by the city; 丙镇's the city does alone.
    await ask(app, 'PUT', '/api/counties/1/keys/12', { cookie: cookies.get(1)!, body: key(12) })
    await ask(app, 'PUT', '/api/counties/8/keys/21', { cookie: cookies.get(8)!, body: key(21) })
    const file = async (town: number) => federationFile(there, await there.ledger(town), 'figures', '2025')
    expect((await take(8, await file(12))).body).toMatchObject({ name: '乙镇', repeated: false })
    expect((await take(8, await file(21))).body).toMatchObject({ name: '丙镇', repeated: false })
    expect((await take(1, await file(12))).body).toMatchObject({ name: '乙镇', repeated: true })
    expect((await take(1, await file(21))).refused.message).toContain('示范县没有这个镇')
    expect((await get(1, '/keys')).body.keys).toMatchObject([{ name: '乙镇' }])
    expect((await get(8, '/keys')).body.keys).toHaveLength(2)
    const sum = async (unit: number) => (await get(unit, '/roll-up?period=2025&figures=legaledu.lectures')).body
    for (const unit of [1, 8, 9, 8, 1]) {
      const { figures, of, below } = await sum(unit)
      const all = unit === 1 ? 2 : 3
      expect(figures).toMatchObject([{ value: all, towns: all, asOf: '2026-02-11T02:00:00.000Z' }])
      expect(of).toBe(unit === 1 ? 2 : 3)
      if (unit === 8) expect(below).toMatchObject([{ name: '邻县', figures: [{ value: 1, towns: 1, asOf: '2026-02-21T02:00:00.000Z' }] },
        { name: '示范县', figures: [{ value: 2, towns: 2, asOf: '2026-02-11T02:00:00.000Z' }] }])
    }
    const cell = async (unit: number) => (await get(unit, '/submissions?year=2025')).body.towns
      .find(({ name }) => name === '乙镇')!.cells[1]
    expect(await cell(1)).toEqual(await cell(8))
    expect(await cell(1)).toMatchObject({ state: 'submitted', source: 'federated', submitted: '2026-02-12' })
  })

  it('a city registers a county’s key by its page, and takes in by it what the county hands on', async () => {
    const put = (unit: number, of: number, key: string) =>
      ask(app, 'PUT', `/api/counties/${unit}/unit-keys/${of}`, { cookie: cookies.get(unit)!, body: { key } })
    const registered = async (unit: number) => (await get(unit, '/unit-keys')).body.units
    expect(await registered(8)).toEqual([{ id: 1, name: '示范县', registered: null }, { id: 2, name: '邻县', registered: null }])
    expect((await registered(9)).map(({ name }) => name)).toEqual(['示范县', '邻县', '示范市'])
    expect(await registered(1)).toEqual([])
    const key = publicKeyOf(there.master, 2)
    const text = await onwardFile(there, (await unitOf(there.engine.db, 2))!, 'figures', '2025')
    expect((await take(8, text)).refused.message)
      .toBe(`邻县还没有登记公钥，不能核对是谁签的；请与邻县核对指纹 ${fingerprintOf(key)} 后，先在“设置”的“下级单位的公钥”里登记`)
    expect((await put(8, 2, 'ed25519:短')).refused).toMatchObject({ field: 'key', message: expect.stringContaining('由邻县在“设置”页') })
    expect((await put(8, 9, key)).refused.message).toBe('示范市下面没有这个单位')
    expect((await put(1, 2, key)).refused.message).toBe('示范县下面没有这个单位')
    expect((await put(8, 2, ` ${key}\n`)).body).toEqual({ fingerprint: fingerprintOf(key) })
    expect((await registered(8))[1]).toMatchObject({ name: '邻县', registered: { fingerprint: fingerprintOf(key), by: '某某' } })
    expect((await take(8, text)).body).toMatchObject({ name: '邻县', repeated: true, onward: '邻县上报的2025年指标数据：以前已收过 1 份' })
  })

  it('what the city returns is gone for the county and the province too', async () => {
    const { hash } = (await get(8, '/submissions?year=2025')).body.towns.find(({ name }) => name === '乙镇')!.cells[1]!
    const back = await ask(app, 'POST', '/api/counties/8/filings/12/figures/2025/return',
      { cookie: cookies.get(8)!, body: { saw: hash, message: '讲座场次请与台账核对后重报', command: 'return by city' } })
    expect(back.body).toMatchObject({ slip: true })
    const sums = await Promise.all([1, 9].map(async unit => (await get(unit, '/roll-up?period=2025&figures=legaledu.lectures')).body.figures[0]))
    expect(sums).toMatchObject([{ value: 1, towns: 1 }, { value: 2, towns: 2 }])
    const slip = await ask(app, 'GET', '/api/counties/8/filings/12/figures/2025/slip', { cookie: cookies.get(8)! })
    expect(JSON.parse(slip.text).signed).toMatchObject({ unit: { name: '示范市' }, town: { name: '乙镇' }, comments: '讲座场次请与台账核对后重报',
      by: '示范市司法局（依法治市办）' })
    expect((await get(1, '/filings/12/figures/2025/slip')).refused.message).toBe('乙镇2025年指标数据是示范市司法局退回的，退回单由它导出')
  })

  it('what the city returns to a town of its own server is called the city’s there', async () => {
    const { hash } = (await get(8, '/submissions?year=2025')).body.towns.find(({ name }) => name === '甲镇')!.cells[1]!
    await ask(app, 'POST', '/api/counties/8/filings/11/figures/2025/return',
      { cookie: cookies.get(8)!, body: { saw: hash, message: '咨询人次请与台账核对后重报', command: 'return by city 2' } })
    await addUser(here, { name: 'jia.ban', display: '甲办', posts: [{ town: 11, post: 'party-office', village: 0 }] }, now, password)
    const { body } = await ask(app, 'GET', '/api/towns/11/filings/2025/figures', { cookie: await signedIn(app, 'jia.ban', password) })
    expect(body).toMatchObject({ state: 'returned', last: { by: '某某', post: '示范市司法局', comments: '咨询人次请与台账核对后重报' } })
    expect((await ask(app, 'POST', '/api/towns/11/filings/2025/figures/steps', { cookie: await signedIn(app, 'jia.ban', password),
      body: { command: 'check it', step: 'check', saw: body.hash } })).refused.message).toContain('已退回（示范市司法局，2026-03-01）')
  })
})
