// SPDX-License-Identifier: MulanPSL-2.0
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, cookieOf, signedIn, type UnderTest, underTest } from '../app-under-test.ts'
import { specimenPassword } from '../specimen/accounts.ts'
import { addUser, resetUser } from './users.ts'

let it_: UnderTest
beforeAll(async () => {
  it_ = await underTest()
})
afterAll(() => it_.close())

const minutes = (n: number): void => {
  it_.clock.now = new Date(it_.clock.now.getTime() + n * 60_000)
}
const signIn = (name: string, password: string) => ask(it_.app, 'POST', '/api/session', { body: { name, password } })
const me = (cookie: string) => ask(it_.app, 'GET', '/api/me', { cookie })
const clerk = accountOf('justice-office').name

describe('signing in', () => {
  it('opens a session whose cookie no script reads and no other site sends', async () => {
    const answered = await signIn(clerk, specimenPassword)
    expect(answered.status).toBe(200)
    expect(answered.headers.get('set-cookie')).toMatch(/^fazhen=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(answered.body).toMatchObject({
      name: clerk,
      mustChange: false,
      today: '2025-03-10',
      towns: [{ name: '甲镇', posts: [{ post: 'justice-office', label: '司法所', village: 0 }] }],
    })
  })

  it('keeps only the hash of the token', async () => {
    const token = (await signedIn(it_.app, clerk)).split('=')[1]!
    const rows = await it_.installation.store.engine.db.selectFrom('session').select('token_hash').execute()
    expect(rows.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('refuses everything else without a session', async () => {
    const answered = await ask(it_.app, 'GET', '/api/towns/11/desk')
    expect([answered.status, answered.refused.message]).toEqual([401, '请先登录'])
  })

  it('ends after half an hour in which nobody did anything', async () => {
    const cookie = await signedIn(it_.app, clerk)
    minutes(29)
    expect((await me(cookie)).status).toBe(200)
    minutes(29)
    expect((await me(cookie)).status).toBe(200)
    minutes(31)
    expect((await me(cookie)).status).toBe(401)
  })

  it('ends after twelve hours however busy it was', async () => {
    const cookie = await signedIn(it_.app, clerk)
    for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
      minutes(20)
      expect((await me(cookie)).status).toBe(200)
    }
    minutes(20)
    expect((await me(cookie)).status).toBe(401)
  })

  it('ends when somebody signs out, on the server too', async () => {
    const cookie = await signedIn(it_.app, clerk)
    const answered = await ask(it_.app, 'DELETE', '/api/session', { cookie })
    expect([answered.status, cookieOf(answered)]).toEqual([200, 'fazhen='])
    expect((await me(cookie)).status).toBe(401)
  })
})

describe('wrong passwords', () => {
  it('lock the account after five, for a quarter of an hour, and say the same of a name nobody has', async () => {
    const name = accountOf('peace-office').name
    const sentences = new Set<string>()
    for (let time = 0; time < 5; time++) sentences.add((await signIn(name, 'wrong')).refused.message)
    sentences.add((await signIn('nobody.here', 'wrong')).refused.message)
    const locked = await signIn(name, specimenPassword)
    expect(locked.status).toBe(401)
    sentences.add(locked.refused.message)
    expect([...sentences]).toEqual(['用户名或密码不对；连续输错 5 次，账号锁定 15 分钟'])
    minutes(14)
    expect((await signIn(name, specimenPassword)).status).toBe(401)
    minutes(2)
    expect((await signIn(name, specimenPassword)).status).toBe(200)
  })

  it('are counted anew after a right one', async () => {
    const name = accountOf('mayor').name
    for (let round = 0; round < 2; round++) {
      for (let time = 0; time < 4; time++) await signIn(name, 'wrong')
      expect((await signIn(name, specimenPassword)).status).toBe(200)
    }
  })

  it('are five even when they come all at once', async () => {
    const name = accountOf('secretary').name
    await Promise.all(Array.from({ length: 12 }, () => signIn(name, 'wrong')))
    expect((await signIn(name, specimenPassword)).status).toBe(401)
  })

  it('stand in the log without what was typed', async () => {
    await signIn('my-password-typed-as-a-name', 'x')
    const directory = join(it_.installation.dataDirectory, 'logs')
    const lines = (await Promise.all((await readdir(directory)).map(name => readFile(join(directory, name), 'utf8')))).join('').trim().split('\n')
    const events = lines.map(line => JSON.parse(line) as { event: string; user: string | null; at: string })
    expect(events.filter(({ event, user }) => event === 'sign-in-refused' && user === null).length).toBeGreaterThan(0)
    expect(events.some(({ event, user }) => event === 'sign-in' && user === clerk)).toBe(true)
    expect(lines.join()).not.toContain('my-password')
  })
})

describe('a password somebody else gave', () => {
  it('must be changed before anything else, and the change ends other sessions', async () => {
    const { installation: { store }, app, clock } = it_
    const { password } = await addUser(
      store,
      { name: 'new.clerk', display: '新人', posts: [{ town: 11, post: 'justice-office', village: 0 }] },
      clock.now,
    )
    const [cookie, other] = [await signedIn(app, 'new.clerk', password), await signedIn(app, 'new.clerk', password)]
    expect((await me(cookie)).body.mustChange).toBe(true)
    const refused = await ask(app, 'GET', '/api/towns/11/desk', { cookie })
    expect([refused.status, refused.refused.message]).toEqual([403, '现在的密码是别人给的，请先改成自己的密码'])
    const change = (given: object) => ask(app, 'POST', '/api/me/password', { cookie, body: given })
    expect((await change({ old: password, new: '1234567890' })).refused).toEqual({ message: '新密码不能只用数字，电话号码和生日最先被猜到', field: 'new' })
    expect((await change({ old: password, new: 'short' })).refused).toEqual({ message: '“新密码”不对：密码至少 10 个字', field: 'new' })
    expect((await change({ old: 'wrong', new: 'qingshan-lvshui' })).refused.field).toBe('old')
    expect((await change({ old: password, new: 'qingshan-lvshui' })).status).toBe(200)
    expect((await ask(app, 'GET', '/api/towns/11/desk', { cookie })).status).toBe(200)
    expect((await me(other)).status).toBe(401)
  })

  it('is given anew by an administrator, which ends the person\'s sessions', async () => {
    const { installation: { store }, app } = it_
    const name = accountOf('village').name
    const cookie = await signedIn(app, name)
    const password = await resetUser(store, name)
    expect((await me(cookie)).status).toBe(401)
    expect((await me(await signedIn(app, name, password))).body.mustChange).toBe(true)
  })
})
