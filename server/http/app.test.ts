// SPDX-License-Identifier: MulanPSL-2.0
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Hono } from 'hono'
import { contract } from '../../contract/contract.ts'
import { StoreAway } from '../../store/engine/errors.ts'
import { Store } from '../../store/store.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { createApp } from './app.ts'

let under: UnderTest
let cookie: string
beforeAll(async () => {
  under = await underTest()
  cookie = await signedIn(under.app, accountOf('justice-office').name)
})
afterAll(() => under.close())

describe('every answer', () => {
  it('forbids foreign scripts, frames, guesses at types and caches of data', async () => {
    const { headers } = await ask(under.app, 'GET', '/api/welcome')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'self';")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('over https says so and binds the cookie to it', async () => {
    const app = createApp(under.installation, { secure: true })
    const answered = await ask(app, 'POST', '/api/session', { body: { name: accountOf('mayor').name, password: 'yanshi-2026' } })
    expect(answered.headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(answered.headers.get('set-cookie')).toMatch(/^__Host-fazhen=.*; Secure/)
  })
})

describe('a request from another site', () => {
  const from = (headers: Readonly<Record<string, string>>) =>
    ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie, headers: { host: 'fazhen.test', ...headers }, body: {} })
  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.test' },
    { origin: 'null' },
  ])('is refused by %j', async headers => {
    const { status, refused } = await from(headers)
    expect([status, refused.message]).toEqual([403, '这个请求来自别的网站，没有办理；请回到本系统的页面上操作'])
  })
  it.each<Record<string, string>>([{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://fazhen.test' }, {}])(
    'is not what %j says',
    async headers => {
      expect((await from(headers)).status).toBe(400)
    },
  )
})

describe('what is sent wrongly gets one sentence', () => {
  const post = (body: unknown) => ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie, body })
  const sentence = async (body: unknown) => {
    const { status, refused } = await post(body)
    return [status, refused.message, refused.field]
  }
  it('broken JSON', async () => {
    expect(await sentence('{"kind": "dispute",')).toEqual([400, '提交的内容不是完整的 JSON，没有登记任何内容，请刷新页面后重新提交', undefined])
  })
  it('a list for an object', async () => {
    expect(await sentence([1])).toEqual([400, '提交的内容应是一个 JSON 对象', undefined])
  })
  it('more than a megabyte', async () => {
    expect(await sentence({ kind: 'x'.repeat(1_100_000) })).toEqual([413, '提交的内容超过 1 MB，没有保存，请压缩或拆分后再传', undefined])
  })
  it('a part left out, a day that is none', async () => {
    expect(await sentence({ ...quarrel('command-1'), kind: undefined })).toEqual([400, '没有写明“事类”，或者它不是应有的形式', 'kind'])
    expect(await sentence({ ...quarrel('command-1'), day: '2025-02-30' })).toEqual([400, '“日期”不对：应是日期，如 2025-03-01', 'day'])
  })
  it('an unknown kind, town, address', async () => {
    expect(await sentence({ ...quarrel('command-1'), kind: 'nothing' })).toEqual([404, '没有“nothing”这个事类', undefined])
    expect((await ask(under.app, 'GET', '/api/towns/99/desk', { cookie })).refused.message).toBe('没有这个镇')
    expect((await ask(under.app, 'GET', '/api/nowhere', { cookie })).refused.message).toBe('没有 GET /api/nowhere 这个接口，全部接口见 /openapi.json')
  })
  it('a town in which the person holds no post', async () => {
    const { status, refused } = await ask(under.app, 'GET', '/api/towns/12/desk', { cookie })
    expect([status, refused.message]).toEqual([403, '您今天在乙镇没有岗位，不能查看它的台账'])
  })
  it('a refusal of the ledger, with its field', async () => {
    expect(await sentence({ ...quarrel('command-2'), day: '2025-03-11' })).toEqual([409, '发生日 2025-03-11 还没有到，今天是 2025-03-10', 'day'])
  })
})

describe('trouble on our side', () => {
  const troubled = (error: Error, times = 99) => {
    let left = times
    const { installation } = under
    const store = Object.create(installation.store, {
      towns: { value: () => (left-- > 0 ? Promise.reject(error) : installation.store.towns()) },
    }) as typeof installation.store
    const lines: string[] = []
    return { lines, app: createApp({ ...installation, store }, { report: line => lines.push(line) }) }
  }
  const lost = () => Object.assign(new Error('Connection terminated unexpectedly'), {})

  it('is told as such when the database is away, with when to come back', async () => {
    for (const error of [new StoreAway('ECONNREFUSED', '数据库服务器 db 没有应答'), lost()]) {
      const { app, lines } = troubled(error)
      const { status, headers, refused } = await ask(app, 'GET', '/api/welcome')
      expect([status, headers.get('retry-after'), refused.message]).toEqual([503, '5', '数据库暂时连不上，没有登记任何内容，请 5 秒后重试；已填的内容没有丢失'])
      expect(lines[0]).toContain(error.message)
    }
  })
  it('is tried once more when the connection was only lost', async () => {
    expect((await ask(troubled(lost(), 1).app, 'GET', '/api/welcome')).status).toBe(200)
  })
  it('is over when the database is back', async () => {
    const { store } = under.installation
    let away = true
    const db = new Proxy(store.engine.db, {
      get(target, name) {
        if (name === 'selectFrom' && away) throw new StoreAway('ECONNREFUSED', '数据库服务器 db 没有应答')
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const app = createApp({ ...under.installation, store: new Store({ ...store.engine, db }, store.register, store.master) }, { report: () => {} })
    expect((await ask(app, 'GET', '/api/welcome')).status).toBe(503)
    away = false
    expect((await ask(app, 'GET', '/api/welcome')).status).toBe(200)
  })
  it('has a number and nothing of the program in it', async () => {
    const { app, lines } = troubled(new TypeError('x is not a function'))
    const { status, text, refused } = await ask(app, 'GET', '/api/welcome')
    const [, number] = /^服务器出了故障，没有办成；请把编号 ([0-9a-f]{8}) 告诉系统管理员$/.exec(refused.message) ?? []
    expect(status).toBe(500)
    expect(lines[0]).toContain(number)
    expect(text).not.toContain('is not a function')
  })
})

describe('/openapi.json', () => {
  it('tells every operation, and every reference leads somewhere', async () => {
    const body = (await ask(under.app, 'GET', '/openapi.json')).body as { paths: Record<string, Record<string, { operationId: string }>> }
    const told = Object.values(body.paths).flatMap(path => Object.values(path).map(each => each.operationId))
    expect(told.sort()).toEqual(Object.keys(contract).sort())
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
    expect(references.length).toBeGreaterThan(20)
    for (const reference of new Set(references)) {
      expect(body, reference).toHaveProperty(reference.slice(2).split('/'))
    }
    const sent = ['paths', '/api/towns/{town}/steps', 'post', 'requestBody', 'content', 'application/json', 'schema', 'properties']
    expect(body).toHaveProperty([...sent, 'village'])
    expect(body).not.toHaveProperty([...sent, 'town'])
  })
})

describe('the web', () => {
  it('says how to build it where it is missing, then serves its files and its page for every address', async () => {
    const directory = join(under.installation.dataDirectory, 'built')
    const app: Hono = createApp(under.installation, { webDirectory: directory })
    expect((await ask(app, 'GET', '/towns/11')).body).toBe('网页还没有构建，请在程序目录运行 npm run build，然后刷新本页。')
    await mkdir(join(directory, 'assets'), { recursive: true })
    await writeFile(join(directory, 'index.html'), '<title>法镇</title>')
    await writeFile(join(directory, 'assets', 'main-1a2b.js'), 'export {}')
    const page = await ask(app, 'GET', '/towns/11/matters/1')
    expect([page.status, page.body, page.headers.get('cache-control')]).toEqual([200, '<title>法镇</title>', 'no-cache'])
    const front = await ask(app, 'GET', '/')
    expect([front.body, front.headers.get('content-type')]).toEqual(['<title>法镇</title>', 'text/html; charset=UTF-8'])
    const script = await ask(app, 'GET', '/assets/main-1a2b.js')
    expect([script.body, script.headers.get('cache-control')]).toEqual(['export {}', 'public, max-age=31536000, immutable'])
    expect((await ask(app, 'GET', '/../package.json')).body).toBe('<title>法镇</title>')
  })
})
