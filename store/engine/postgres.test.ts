// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import { describe, expect, test, vi } from 'vitest'
import { freshDatabase, testServer } from './engines-under-test.ts'
import { isRetryable } from './errors.ts'
import { openEngine } from './open.ts'
import { openPostgres } from './postgres.ts'
import { addressOf, awayFor } from './postgres-troubles.ts'

const patience = { timeout: 30_000, interval: 50 }

const failing = async (url: string): Promise<Error & { code?: string }> =>
  openPostgres(url).then(() => { throw new Error('It opened') }, (error: Error) => error)

describe('a server', () => {
  test('is chosen by its address', async () => {
    const { url, drop } = await freshDatabase(await testServer())
    const engine = await openEngine({ dataDirectory: '/nowhere', databaseUrl: url })
    expect(engine.kind).toBe('postgres')
    await engine.close()
    await drop()
  })

  test('that is not there is said in one sentence without the password', async () => {
    const error = await failing('postgres://clerk:secret@127.0.0.1:1/ledger')
    expect(error.message).toBe('数据库服务器 127.0.0.1:1 没有应答，请确认 PostgreSQL 已启动，且 DATABASE_URL 的主机和端口正确。')
    expect(isRetryable(error)).toBe(true)
  })

  test('without the database, or with an address that is none, says what to do', async () => {
    const missing = new URL(await testServer())
    missing.pathname = '/no_such_ledger'
    const error = await failing(missing.href)
    expect(error.message).toContain('没有名为“no_such_ledger”的数据库')
    expect(isRetryable(error)).toBe(false)
    expect((await failing('mysql://x/y')).message).toContain('不是有效的 PostgreSQL 地址')
  })

  test.each([
    ['sorts text by a language', `encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'zh'`],
    ['does not hold Chinese', `encoding 'SQL_ASCII' locale 'C'`],
  ])('that %s is refused', async (_, made) => {
    const { url, drop } = await freshDatabase(await testServer(), made)
    const error = await failing(url)
    await drop()
    expect(error.message).toMatch(/^数据库“fazhen_test_.*排序规则.*createdb -T template0 -E UTF8 -l C\.UTF-8 另建一个库。$/)
  })

  test('that ends connections is survived: the statement in work fails with a retryable error, later ones go through', async () => {
    const { url, drop } = await freshDatabase(await testServer())
    const engine = await openPostgres(url)
    const others = sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
    const long = sql`select pg_sleep(300)`.execute(engine.db).catch((error: unknown) => error)
    // One connection in work, and idle ones beside it.
    await Promise.all([1, 2].map(() => sql`select pg_sleep(0.1)`.execute(engine.db)))
    const sleeping = sql<{ n: number }>`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
    await vi.waitFor(async () => expect((await sleeping.execute(engine.db)).rows).toEqual([{ n: 1 }]), patience)
    await others.execute(engine.db)
    const error = await long
    expect(error).toMatchObject({ name: 'StoreAway', code: '57P01' })
    expect(isRetryable(error)).toBe(true)
    // Until the driver has heard of the end of an idle connection it may hand that one out once more.
    await vi.waitFor(async () => expect((await sql`select 1 as one`.execute(engine.db)).rows).toEqual([{ one: 1 }]), patience)
    await engine.close()
    await drop()
  })
})

describe('an error', () => {
  const address = addressOf('postgres://clerk:secret@db.example:5432/ledger')
  const coded = (code: string): Error => Object.assign(new Error('words of the driver'), { code })

  test.each(['08001', '08003', '08006', '57P01', '57P02', '57P03', '40001', '40P01', 'ECONNRESET', 'ECONNREFUSED'])('%s may be sent again', code => {
    expect(isRetryable(coded(code))).toBe(true)
  })

  test.each(['23505', '42501', '28P01', '3D000', '22012'])('%s may not', code => {
    expect(isRetryable(coded(code))).toBe(false)
  })

  test('of a connection that ends under the driver has no code, and is told by its words', () => {
    expect(isRetryable(new Error('Connection terminated unexpectedly'))).toBe(true)
    expect(awayFor(new Error('Connection terminated unexpectedly'), address)?.message).toContain('连接中断')
  })

  test.each(['ECONNREFUSED', '28P01', '3D000', '57P03', '53300', 'ENOTFOUND', '08006'])('%s is one Chinese sentence that names the server', code => {
    const away = awayFor(coded(code), address)
    expect(away?.message).toMatch(/^[^。]*db\.example:5432[^。]*。$/)
    expect(away?.message).not.toContain('secret')
    expect(away?.code).toBe(code)
  })

  test('of a statement is not taken for an absent server', () => {
    expect(awayFor(coded('23505'), address)).toBeUndefined()
  })
})
