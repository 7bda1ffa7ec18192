// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTowns } from './engine.ts'
import type { Engine } from './engine.ts'
import { holderOf } from './lock.ts'
import { openEngine } from './open.ts'

describe('the embedded engine', () => {
  const dataDirectory = join(mkdtempSync(join(tmpdir(), 'fazhen-embedded-')), 'data')
  let engine: Engine
  beforeAll(async () => { engine = await openEngine({ dataDirectory }) })
  afterAll(async () => {
    await engine.close()
    rmSync(join(dataDirectory, '..'), { recursive: true, force: true })
  })

  test('makes its data directory, holds it and says where it can be reached', async () => {
    expect(engine.kind).toBe('pglite')
    await engine.announce('http://127.0.0.1:9')
    expect(holderOf(dataDirectory)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:9' })
    await expect(openEngine({ dataDirectory })).rejects.toThrow(/正由主机 .* 使用.*http:\/\/127\.0\.0\.1:9/)
  })

  test('leaves the loop free while it works', async () => {
    let working = true
    const long = sql`select count(*) from generate_series(1, 3000000)`.execute(engine.db).finally(() => { working = false })
    let turns = 0
    for (; working; turns += 1) await new Promise(resolve => { setImmediate(resolve) })
    await long
    // A database on this thread would let the loop turn a few times, before and after its work.
    expect(turns).toBeGreaterThan(20)
  })

  test('keeps the SQLSTATE across the thread, and values of every kind', async () => {
    await expect(sql`select 1 / 0`.execute(engine.db)).rejects.toMatchObject({ name: 'StatementError', code: '22012' })
    const { rows } = await sql`select date '2026-05-01' as day, ${JSON.stringify({ a: [1] })}::jsonb as json, ${null}::text as none`.execute(
      engine.db,
    )
    expect(rows).toEqual([{ day: '2026-05-01', json: { a: [1] }, none: null }])
  })

  test('vacuums and checkpoints when asked, and keeps what it was given over a restart', async () => {
    await inTowns(engine, [1], tx => tx.insertInto('counter').values({ town_id: 1, series: 'a', year: 2026, last: 1 }).execute())
    await engine.tend()
    await engine.close()
    expect(holderOf(dataDirectory)).toBeUndefined()
    engine = await openEngine({ dataDirectory })
    expect(await engine.db.selectFrom('counter').select('series').execute()).toEqual([{ series: 'a' }])
    expect(existsSync(join(dataDirectory, 'store', 'PG_VERSION'))).toBe(true)
    expect(readdirSync(dataDirectory).filter(name => name.startsWith('holder.'))).toHaveLength(1)
  })
})
