// SPDX-License-Identifier: MulanPSL-2.0
import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Schema } from '../schema.ts'
import { oneConnection } from './one-connection.ts'
import { statementsOf } from './statements.ts'
import { upkeepOf } from './upkeep.ts'

let db: Kysely<Schema>
let stop: () => void
const every = 60
/** What was asked of the database, in order. */
const said: string[] = []
beforeAll(async () => {
  // Looks are told by the test, one for each check of `waitFor`: a busy machine would make the clock jump.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const statements = statementsOf(await PGlite.create())
  const run = (text: string, parameters: readonly (string | null)[]) => statements.run(text, parameters).finally(() => said.push(text.trim()))
  const upkeep = upkeepOf({ ...statements, run }, { every, log: 200_000, changes: 40 })
  db = new Kysely<Schema>({ dialect: oneConnection(upkeep.statements) })
  await sql`create table note (n int, words text)`.execute(db)
  stop = () => upkeep.stop()
  upkeep.start(db)
})
afterAll(async () => {
  stop()
  vi.useRealTimers()
  await db.destroy()
})

const checkpointed = async (): Promise<unknown> =>
  (await sql<{ at: string }>`select redo_lsn::text as at from pg_control_checkpoint()`.execute(db)).rows[0]?.at

const patience = { timeout: 30_000, interval: every }

test('a log that has grown is checkpointed', async () => {
  const before = await checkpointed()
  await sql`insert into note select n, repeat(n::text, 200) from generate_series(1, 2000) n`.execute(db)
  await vi.waitFor(async () => expect(await checkpointed()).not.toBe(before), patience)
})

test('a store that was changed much is vacuumed once it is quiet, not before', async () => {
  const vacuumed = async (): Promise<unknown> =>
    (await sql<{ at: unknown }>`select relallvisible > 0 as at from pg_class where relname = 'note'`.execute(db)).rows[0]?.at
  for (let n = 0; n < 60; n += 1) await sql`update note set n = n + 1 where n < 20`.execute(db)
  expect(await vacuumed()).toBe(false)
  const asked = said.length
  // The first look finds work and only asks for the log. Asking the database here would break the quiet; what it was told is known without.
  await vi.waitFor(() => expect(said.at(-1)).toBe('vacuum (analyze)'), patience)
  expect(said[asked]).toContain('pg_wal_lsn_diff')
  expect(await vacuumed()).toBe(true)
})
