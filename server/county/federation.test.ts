// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonical } from '../../store/chain.ts'
import { submit } from '../../store/county/county-under-test.ts'
import { fingerprintOf, publicKeyOf, signedBy, signFor } from '../../store/seal/town-key.ts'
import { ask, signedIn, underTest, type UnderTest } from '../app-under-test.ts'
import { runVerb } from '../machine/verbs.ts'
import type { Out } from '../machine/verb.ts'

describe('a filing goes from a town’s server to the county’s', () => {
  let there: UnderTest
  let here: UnderTest
  let county: string
  let folder: string
  let file: string
  const written = new Map<string, string>()
  const said: string[] = []
  const out: Out = {
    line: async text => void said.push(text),
    progress: text => void said.push(text),
    async file(path, pieces) {
      const parts: Uint8Array[] = []
      for await (const part of pieces) parts.push(part)
      written.set(path, Buffer.concat(parts).toString('utf8'))
    },
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhen-federation-'))
    there = await underTest()
    here = await underTest()
    there.clock.now = here.clock.now = new Date('2026-03-01T02:00:00Z')
    const ledger = await there.installation.store.ledger(12)
    const clerk = { actor: { id: 'clerk', posts: Object.keys(there.installation.store.register.posts).map(post => ({ post, village: 0 })) },
      at: new Date('2025-12-31T08:00:00Z') }
    await ledger.run({ command: 'one', kind: 'legal-education-event', step: 'record', day: '2025-03-15',
      data: { form: 'lecture', venueType: 'village', consults: 10 } }, clerk)
    await submit(ledger, '2025', '2026-02-10')
    await submit(ledger, '2025-Q2', '2026-02-10')
    await ledger.filings.step({ command: 'back', kind: 'figures', period: '2025-Q2', step: 'return', comments: '张某某一件没有计入' },
      { actor: { id: 'the-mayor', posts: [{ post: 'mayor', village: 0 }] }, at: new Date('2026-02-11T02:00:00Z') })
    await submit(ledger, '2025-Q2', '2026-02-12')
    await submit(ledger, '2025-Q3', '2026-02-12')
    await submit(ledger, '2025', '2026-02-12', { kind: 'annual-report', body: { manuscript: { title: '报告', issuer: '乙镇人民政府',
      blocks: [{ block: 'paragraph', inlines: [{ text: '山区普法覆盖不够。' }] }] }, figures: [], revision: 1, provisional: [] } })
    for (const [period, name] of [['2025', 'F'], ['2025-Q2', 'F2'], ['2025-Q3', 'F3']] as const) {
      await runVerb('federate', there.installation, { town: '乙镇', period, out: name, whole: false }, out)
      await runVerb('federate', there.installation, { town: '乙镇', period, out: name.replace('F', 'W'), whole: true }, out)
    }
    await runVerb('federate', there.installation, { town: '乙镇', period: '2025', kind: 'annual-report', out: 'R' }, out)
    file = written.get('F')!
    county = await signedIn(here.app, 'xian.sifa')
  })
  afterAll(async () => {
    await there.close()
    await here.close()
    await rm(folder, { recursive: true, force: true })
  })

  const send = (text: string) => ask(here.app, 'POST', '/api/counties/1/federated',
    { cookie: county, body: Buffer.from(text, 'utf8'), headers: { 'content-type': 'application/octet-stream' } })
  const take = async (text: string) => {
    const answer = await send(text)
    return answer.status === 200 ? undefined : answer.refused.message
  }

  it('is given out only when it was submitted', async () => {
    await expect(runVerb('federate', there.installation, { town: '乙镇', period: '2025-Q1', out: 'G' }, out)).rejects.toThrow('还没有填报')
    await expect(runVerb('federate', there.installation, { town: '乙镇', period: '2025', kind: 'poem', out: 'G' },
      out)).rejects.toThrow('没有“poem”这种报送件')
    expect(JSON.parse(file)).toMatchObject({ form: 'fazhen-filing-2', signed: { town: { name: '乙镇' }, period: '2025', chain: [{}, {}, {}, {}] } })
  })

  it('is not taken in before the town’s key is registered, and not under another key', async () => {
    expect(await take(file)).toContain(`还没有登记公钥，不能核对是谁签的；请与镇里核对指纹 ${fingerprintOf(publicKeyOf(there.installation.store.master, 12))}`)
    const register = (key: string) => ask(here.app, 'PUT', '/api/counties/1/keys/12', { cookie: county, body: { key } })
    expect((await register('ed25519:短')).refused.message).toContain('公钥应以 ed25519: 开头')
    await register(publicKeyOf(here.installation.store.master, 12))
    expect(await take(file)).toContain('不是用登记的公钥签的')
    here.clock.now = new Date('2026-03-01T03:00:00Z')
    county = await signedIn(here.app, 'xian.sifa')
    said.length = 0
    await runVerb('town-key', there.installation, { town: '乙镇', json: true }, out)
    const { key, fingerprint } = JSON.parse(said[0]!)
    expect((await register(key)).body).toMatchObject({ town: 12, name: '乙镇', fingerprint })
  })

  it('is refused when anything in it was altered, in one sentence', async () => {
    const changed = JSON.parse(written.get('W')!)
    changed.signed.body.figures['legaledu.lectures'].value = 99
    expect(await take(JSON.stringify(changed))).toBe('乙镇2025年指标数据的文件签发后被改动过，没有接收；请让镇里重新导出')
    expect(await take('{"form":"x"}')).toContain('这不是镇级服务器导出的报送文件')
    const elsewhere = JSON.parse(file)
    elsewhere.signed.town.code = '110101001'
    expect(await take(JSON.stringify(elsewhere))).toContain('示范县没有这个镇')
    // Signed rightly over a body that its own chain does not know: a town cannot send what it did not file.
    const { signature } = { signature: signFor(there.installation.store.master, 12, canonical(changed.signed)) }
    expect(await take(canonical({ ...changed, signature }))).toContain('内容与它的校验值对不上')
    // Signed rightly as another period, or with a day of publication, that its chain does not have; as a period that is none.
    const resigned = (says: object) => {
      const { signed, ...rest } = JSON.parse(written.get('W')!)
      const other = { ...signed, ...says }
      return canonical({ ...rest, signed: other, signature: signFor(there.installation.store.master, 12, canonical(other)) })
    }
    expect(await take(resigned({ period: '2024' }))).toContain('内容与它的校验值对不上')
    expect(await take(resigned({ published: '2026-03-01T00:00:00.000Z' }))).toContain('内容与它的校验值对不上')
    for (const line of [{ position: 1, previous: '', line: '{', hash: '' }, {}, null])
      expect(await take(resigned({ chain: [line] }))).toContain('内容与它的校验值对不上')
    for (const says of [{ period: '二〇二五' }, { kind: 'constructor' }, { kind: 'summary' }, { body: { matters: [], figures: { 'x.y': null } } }])
      expect(await take(resigned(says))).toContain('这不是镇级服务器导出的报送文件')
  })

  it('leaves the matters, the users and the comments in the house', () => {
    const [whole, said] = [JSON.parse(written.get('W2')!).signed, written.get('F2')!]
    const inside = [
      ...whole.body.matters.map(({ id }: { id: string }) => id),
      ...[...whole.chain, ...whole.earlier].flatMap(({ line }: { line: string }) => {
        const { matter, command, asked } = JSON.parse(line)
        return [matter, command, asked]
      }),
      '张某某',
      'the-mayor',
      'behind',
    ]
    expect(inside.length).toBeGreaterThan(20)
    for (const each of inside)
      expect([each, JSON.stringify(written.get('W2')).includes(each), said.includes(`"${each}`)]).toEqual([each, true, false])
    const { signed } = JSON.parse(said)
    expect(Object.keys(signed.chain[0])).toEqual(['body', 'hash', 'lineHash', 'position', 'previous', 'recorded', 'step'])
    expect(signed.body.figures['legaledu.lectures']).toMatchObject({ code: 'legaledu.lectures', definitionHash: expect.any(String) })
    expect(signed.earlier.map(({ step }: { step: string }) => step)).toEqual(['fill', 'check', 'sign', 'submit', 'return'])
  })

  /** A statement as JSON, in which anything can be put in the place of anything. */
  interface Forged {
    submitted: string
    published: string | null
    chain: (Record<string, unknown> | null)[]
    earlier: Record<string, unknown>[]
    body: { matters: unknown[]; figures: Record<string, Record<string, unknown>>; manuscript: { blocks: unknown } }
  }
  /** A statement signed with the town's own key, whatever it says. */
  const stated = (from: string, change: (signed: Forged) => void): string => {
    const { signed, ...rest } = JSON.parse(written.get(from)!) as { signed: Forged }
    change(signed)
    return canonical({ ...rest, signed, signature: signFor(there.installation.store.master, 12, canonical(signed)) })
  }

  it('is refused where the statement does not hold together, though signed', async () => {
    const wrong: [string, (signed: Forged) => void][] = [
      ['a line of another hash', signed => void (signed.chain[0]!.lineHash = '0'.repeat(64))],
      ['a step on another body', signed => void (signed.chain[3]!.body = '0'.repeat(64))],
      ['a day of submission no line has', signed => void (signed.submitted = '2026-02-09T02:00:00.000Z')],
      ['a publication no line has', signed => void (signed.published = '2026-02-20T02:00:00.000Z')],
      ['figures made public', signed => {
        signed.published = '2026-02-20T02:00:00.000Z'
        signed.chain.push({ ...signed.chain[3], step: 'publish', recorded: signed.published })
      }],
      ['matters', signed => void signed.body.matters.push({ id: 'x', number: null, kind: 'dispute' })],
      ['what is behind', signed => void (signed.body.figures['legaledu.lectures']!.behind = [[0, 1]])],
      ['no line', signed => void (signed.chain = [null])],
    ]
    for (const [what, change] of wrong) expect([what, await take(stated('F', change))]).toEqual([what, '乙镇2025年指标数据的文件内容与它的校验值对不上，没有接收；请让镇里重新导出'])
    const blocks = [{ block: 'paragraph', inlines: [{ text: '普法已全覆盖。' }] }]
    expect(await take(stated('R', signed => void (signed.body.manuscript.blocks = blocks)))).toContain('内容与它的校验值对不上')
    // Nor is a text any other thing for bearing what figures bear.
    const posing = { matters: [], provisional: [], figures: {} }
    expect(await take(stated('R', signed => Object.assign(signed.body, posing, { manuscript: { ...signed.body.manuscript, blocks } }))))
      .toContain('这不是镇级服务器导出的报送文件')
  })

  it('is refused where something is in it that no statement has', async () => {
    const says = '乙镇2025年指标数据的文件里有报送文件不该有的内容，没有接收；请让镇里用“导出报送文件”重新导出'
    const strange: ((signed: Forged) => void)[] = [
      signed => void Object.assign(signed, { note: '张某某' }), signed => void Object.assign(signed.chain[0]!, { by: 'the-mayor' }),
      signed => void Object.assign(signed.body, { people: ['张某某'] }), signed => void (signed.body.figures['legaledu.lectures']!.note = '张某某'),
    ]
    for (const change of strange) expect(await take(stated('F', change))).toBe(says)
  })

  it('is not kept as its whole, which opens a statement and is none', async () => {
    expect(await take(written.get('W')!)).toBe('乙镇2025年指标数据的这个文件是核对用的完整文件，里面有镇里的事项和经办人，这里不留；请让乙镇先交报送文件，收下以后再用它核对')
    expect(await here.installation.store.engine.db.selectFrom('taken_filing').select('file').execute()).toEqual([])
  })

  it('is opened by the whole, which tells whether what was stated was so', async () => {
    const lie = stated('F2', signed => void (signed.body.figures['legaledu.lectures']!.value = 99))
    expect((await send(lie)).body).toMatchObject({ period: '2025-Q2', repeated: false, opened: false })
    expect(await take(written.get('W2')!)).toBe('乙镇2025年第二季度指标数据的完整文件与以前收的一份对不上，以前收的数或者步骤不是它台账里的，请与乙镇核对')
    expect((await send(file)).body).toMatchObject({ repeated: false })
    expect((await send(written.get('W')!)).body).toMatchObject({ repeated: true, opened: true })
    const path = join(folder, 'W.json')
    await writeFile(path, written.get('W')!)
    said.length = 0
    await runVerb('take-in', here.installation, { file: path }, out)
    expect(said).toEqual(['乙镇2025年指标数据的完整文件与以前收的一份核对一致，没有另外保存'])
    const kept = await here.installation.store.engine.db.selectFrom('taken_filing').select('file').where('period', '=', '2025').execute()
    expect(kept).toEqual([{ file }])
  })

  it('is refused where it says otherwise than the one taken in of the same submission, which stays', async () => {
    const other = '以前收过同一次报送的一份，这一份写的与它不一样，没有接收；两份都是乙镇签的，请与乙镇核对'
    expect(await take(stated('F', signed => void (signed.body.figures['legaledu.lectures']!.value = 99)))).toBe(`乙镇2025年指标数据${other}`)
    expect(await take(stated('F', signed => void (signed.chain[0]!.step = 'sign')))).toBe(`乙镇2025年指标数据${other}`)
    const kept = await here.installation.store.engine.db.selectFrom('taken_filing').select('file').where('period', '=', '2025').execute()
    expect(kept).toEqual([{ file }])
  })

  it('when it first came up is opened by the whole too, and a new name of the town is no lie', async () => {
    const early = stated('F3', signed => void (signed.earlier = [{ ...signed.chain[3], recorded: '2025-10-02T02:00:00.000Z' }]))
    expect((await send(early)).body).toMatchObject({ repeated: false })
    expect(await take(written.get('W3')!)).toContain('完整文件与以前收的一份对不上')
    const { signed, ...rest } = JSON.parse(written.get('W')!)
    const renamed = { ...signed, town: { ...signed.town, name: '乙街道' } }
    const whole = canonical({ ...rest, signed: renamed, signature: signFor(there.installation.store.master, 12, canonical(renamed)) })
    expect((await send(whole)).body).toMatchObject({ repeated: true, opened: true })
  })

  it('is taken in once however often it is sent, and counts like any other', async () => {
    expect((await send(file)).body).toMatchObject({ name: '乙镇', kindLabel: '指标数据', period: '2025', repeated: true })
    expect((await send(file)).body).toMatchObject({ repeated: true, opened: false })
    const path = join(folder, 'F.json')
    await writeFile(path, file)
    said.length = 0
    await runVerb('take-in', here.installation, { file: path }, out)
    expect(said).toEqual(['乙镇2025年指标数据以前已收过，没有重复接收'])
    const { body } = await ask(here.app, 'GET', '/api/counties/1/table?period=2025&figures=legaledu.lectures', { cookie: county })
    expect(body.towns.find(({ name }: { name: string }) => name === '乙镇')!.cells[0])
      .toMatchObject({ source: 'federated', value: 1, asOf: '2026-02-10T02:00:00.000Z' })
    expect((await ask(here.app, 'GET', '/api/counties/1/roll-up?period=2025&figures=legaledu.lectures', { cookie: county })).body.figures)
      .toMatchObject([{ value: 1, towns: 1 }])
    const calendar = (await ask(here.app, 'GET', '/api/counties/1/submissions?year=2025', { cookie: county })).body
    expect(calendar.towns.find(({ name }: { name: string }) => name === '乙镇')!.cells[1])
      .toMatchObject({ state: 'submitted', source: 'federated', submitted: '2026-02-10', late: 'in-time' })
  })

  it('is given out in the browser too, to who files it', async () => {
    const office = await signedIn(there.app, 'yi.dangzheng')
    const get = <const P extends string>(path: P, cookie = office) => ask(there.app, 'GET', `/api/towns/12${path}`, { cookie })
    expect((await get('/federation/figures/2025')).headers.get('content-disposition')).toContain(encodeURIComponent('乙镇2025年指标数据.json'))
    expect((await get('/federation/figures/2025-Q1')).refused.message).toContain('还没有填报')
    expect((await get('/federation/figures/2025', await signedIn(there.app, 'yi.zhifa'))).refused.message).toContain('报送文件由司法所、党政办导出')
    expect((await get('/key')).body).toEqual({
      key: publicKeyOf(there.installation.store.master, 12),
      fingerprint: expect.stringMatching(/^([0-9a-f]{4} ?){4}$/),
    })
  })

  it('who serves at a county holds a county’s post, and a town’s people none', async () => {
    const add = (options: object) => runVerb('user', here.installation, { what: 'add', display: '某某', json: true, ...options }, out)
    await expect(add({ name: 'one', town: '乙镇', post: 'county-office' })).rejects.toThrow('是县级岗位，不能设在镇里')
    await expect(add({ name: 'one', county: '示范县', post: 'mayor' })).rejects.toThrow('县级只有县司法局（依法治县办）的岗位')
    await expect(add({ name: 'one', county: '远县', post: 'county-office' })).rejects.toThrow('没有“远县”这个县，可选：示范县（990100）')
    said.length = 0
    await add({ name: 'new.county', county: '示范县', post: '县司法局（依法治县办）' })
    const { password } = JSON.parse(said[0]!)
    const cookie = await signedIn(here.app, 'new.county', password)
    await ask(here.app, 'POST', '/api/me/password', { cookie, body: { old: password, new: 'county-2026-new' } })
    expect((await ask(here.app, 'GET', '/api/me', { cookie: await signedIn(here.app, 'new.county', 'county-2026-new') })).body.counties)
      .toMatchObject([{ name: '示范县' }])
  })

  it('goes back by a slip that its unit gives out under a new name too', async () => {
    const { body } = await ask(here.app, 'GET', '/api/counties/1/submissions?year=2025', { cookie: county })
    const { hash } = body.towns.find(({ name }) => name === '乙镇')!.cells.find(({ kind, period }) => kind === 'figures' && period === '2025-Q3')!
    const back = await ask(here.app, 'POST', '/api/counties/1/filings/12/figures/2025-Q3/return',
      { cookie: county, body: { saw: hash!, message: '讲座场次请再核对一遍', command: 'return renamed 1' } })
    expect(back.status).toBe(200)
    const { db } = here.installation.store.engine
    await db.updateTable('org_unit').set({ name: '新示范县' }).where('id', '=', 1).execute()
    const slip = await here.app.request('/api/counties/1/filings/12/figures/2025-Q3/slip', { headers: { cookie: county } })
    await db.updateTable('org_unit').set({ name: '示范县' }).where('id', '=', 1).execute()
    expect([slip.status, JSON.parse(await slip.text()).signed]).toMatchObject([200, { unit: { name: '新示范县' }, comments: '讲座场次请再核对一遍' }])
  })

  it('a key’s signature holds for its own text alone', () => {
    const { master } = there.installation.store
    const key = publicKeyOf(master, 12)
    expect(key).toBe(publicKeyOf(master, 12))
    expect(key).not.toBe(publicKeyOf(master, 11))
    expect(signedBy(key, '甲', signFor(master, 12, '甲'))).toBe(true)
    expect(signedBy(key, '乙', signFor(master, 12, '甲'))).toBe(false)
    expect(signedBy('ed25519:坏', '甲', signFor(master, 12, '甲'))).toBe(false)
  })
})
