// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../http/app.ts'
import { accountOf, quarrel, town, type UnderTest, underTest } from '../app-under-test.ts'
import { framesIn, play } from './frames.ts'
import { machineRoutes } from './routes.ts'
import { bears, dropToken, layToken, readToken } from './token.ts'
import type { Options, Out } from './verb.ts'

let under: UnderTest
let address = '127.0.0.1'
let token: string
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  under = await underTest()
  token = await layToken(under.installation.dataDirectory)
  app = createApp(under.installation, {
    machine: machineRoutes({ installation: under.installation, token, addressOf: () => address, report: line => under.reported.push(line) }),
  })
  const { id, posts } = accountOf('justice-office')
  const ledger = await under.installation.store.ledger(town)
  await ledger.run(quarrel('command-1'), { actor: { id, posts }, at: under.clock.now })
})
afterAll(() => under.close())

const request = (verb: string, options: Options, headers: Record<string, string> = {}) => app.request(`/api/machine/${verb}`, {
  method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers }, body: JSON.stringify(options),
})

async function run(verb: string, options: Options): Promise<{ code: number; lines: string[]; files: Record<string, Buffer> }> {
  const [lines, files]: [string[], Record<string, Buffer>] = [[], {}]
  const out: Out = {
    line: async text => void lines.push(text),
    progress: () => {},
    async file(path, pieces) {
      const all: Uint8Array[] = []
      for await (const piece of pieces) all.push(piece)
      files[path] = Buffer.concat(all)
    },
  }
  const response = await request(verb, options)
  return { code: await play(framesIn(response.body!), out), lines, files }
}

describe('the door for the machine\'s own administrator', () => {
  it('opens from this machine only, with the token only, and not through a proxy', async () => {
    expect((await request('verify', {}, { authorization: 'Bearer wrong' })).status).toBe(403)
    expect((await request('verify', {}, { 'x-forwarded-for': '10.0.0.7' })).status).toBe(404)
    address = '10.0.0.7'
    expect((await request('verify', {})).status).toBe(404)
    address = '127.0.0.1'
    expect((await request('verify', {})).status).toBe(200)
  })

  it('has no verb that needs the data directory for itself', async () => {
    for (const verb of ['rebuild', 'restore', 'serve']) expect((await request(verb, {})).status).toBe(404)
  })

  it('keeps a token that only its owner may read, new at each start', async () => {
    const { dataDirectory } = under.installation
    const next = await layToken(dataDirectory)
    expect([next === token, await readToken(dataDirectory)]).toEqual([false, next])
    await dropToken(dataDirectory)
    expect(await readToken(dataDirectory)).toBeUndefined()
    expect([bears('Bearer abc', 'abc'), bears('Bearer abd', 'abc'), bears(undefined, 'abc')]).toEqual([true, false, false])
  })
})

describe('verbs', () => {
  it('figures print one object with every figure, its zero told apart', async () => {
    const { code, lines } = await run('figures', { town: '甲镇', year: '2025', json: true })
    const { town: name, year, figures } = JSON.parse(lines.join(''))
    expect([code, name, year]).toEqual([0, '甲镇', 2025])
    expect(Object.keys(figures).sort()).toEqual([...under.installation.store.register.figures.keys()].sort())
    expect(figures['mediation.mediated']).toEqual({ value: 0, unit: '件', numerator: null, denominator: null, matters: 0, zero: 'counted' })
    expect(figures['legaledu.events'] ?? figures[Object.keys(figures).find(each => each.startsWith('legaledu.'))!]).toMatchObject({
      value: null,
      zero: 'not-reported',
    })
  })

  it('figures --all print a line for every town and year with entries', async () => {
    const { lines } = await run('figures', { all: true, json: true })
    expect(lines.map(line => JSON.parse(line)).map(({ town: name, year }) => [name, year])).toEqual([['甲镇', 2025]])
  })

  it('a town is named by name, code or county and town; what is wrong is refused with the list', async () => {
    for (const name of ['甲镇', '990100101', '示范县/甲镇']) expect((await run('figures', { town: name, year: '2025', json: true })).code).toBe(0)
    await expect(run('figures', { town: '己镇', year: '2025' })).rejects.toThrow(/没有“己镇”这个镇，可选：示范县\/甲镇/)
    await expect(run('figures', { town: '甲镇', year: '25' })).rejects.toThrow('--year 应是四位年份')
    await expect(run('trace', { town: '甲镇', year: '2025', figure: 'mediation.nothing' })).rejects.toThrow('没有“mediation.nothing”这个指标，同类的有：')
  })

  it('trace prints the definition and the matters, nothing personal', async () => {
    const { lines } = await run('trace', { town: '甲镇', year: '2025', figure: 'mediation.screened', json: true })
    const { figure, definition, matters } = JSON.parse(lines.join(''))
    expect([figure, typeof definition, matters]).toEqual(['mediation.screened', 'string', []])
  })

  it('report writes the paper and, beside it, the annex', async () => {
    const { code, files } = await run('report', { town: '甲镇', year: '2025', out: '/tmp/r.docx' })
    expect([code, Object.keys(files), Object.values(files).map(file => file.toString('latin1', 0, 2))]).toEqual([
      0,
      ['/tmp/r.docx', '/tmp/r-内部附件.docx'],
      ['PK', 'PK'],
    ])
    await expect(run('report', { town: '甲镇', year: '2025', out: 'r.pdf' })).rejects.toThrow('--out 应是 .docx 文件')
  })

  it('verify exits with 1 where an entry was altered', async () => {
    const sound = await run('verify', { json: true })
    expect([sound.code, JSON.parse(sound.lines.join('')).towns[0]]).toEqual([0, { town: '甲镇', entries: 1, ok: true, firstBroken: null }])
    await under.installation.store.engine.db.updateTable('entry').set({ line: 'altered' } as never).where('position', '=', 1).execute()
    const broken = await run('verify', { json: true })
    expect([broken.code, JSON.parse(broken.lines.join('')).towns[0]]).toEqual([1, { town: '甲镇', entries: 0, ok: false, firstBroken: 1 }])
  })

  it('user add gives a password that must be changed; a taken name and an unknown post are refused', async () => {
    const { lines } = await run('user', { what: 'add', name: 'wang', display: '王某', town: '甲镇', post: '司法所,peace-office', json: true })
    expect(JSON.parse(lines[0]!)).toEqual({ name: 'wang', password: expect.stringMatching(/^[a-z]{4}-\w{4}-\w{5}$/) })
    await expect(run('user', { what: 'add', name: 'wang', display: '王某', town: '甲镇', post: '司法所' })).rejects.toThrow('用户名“wang”已有人使用')
    await expect(run('user', { what: 'add', name: 'li', display: '李某', town: '甲镇', post: '所长' })).rejects.toThrow('没有“所长”这个岗位，可选：')
    await expect(run('user', { what: 'reset', name: 'nobody' })).rejects.toThrow('没有“nobody”这个用户')
  })
})
