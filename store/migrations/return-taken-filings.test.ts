// SPDX-License-Identifier: MulanPSL-2.0
import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCounty } from '../county/county-under-test.ts'
import { keysAt } from '../county/taken.ts'
import { oneConnection } from '../engine/one-connection.ts'
import { statementsOf } from '../engine/statements.ts'
import type { Schema } from '../schema.ts'
import { returnTakenFilings } from './2026-11-22-return-taken-filings.ts'
import { migrate, migrations } from './migrate.ts'

/** A database of the program before: the city took in what lies under its county, and a year has two published reports. */
let db: Kysely<Schema>
beforeAll(async () => {
  db = new Kysely<Schema>({ dialect: oneConnection(statementsOf(await PGlite.create())) })
  await migrate(db, migrations.slice(0, migrations.indexOf(returnTakenFilings)))
  await openCounty({ db } as Parameters<typeof openCounty>[0])
  const taken = (desk: number, hash: string) => sql`
    insert into taken_filing (town_id, of_town, kind, period, hash, submitted, body, file, taken, by_user)
    values (${desk}, 12, 'figures', '2025', ${hash}, '2026-02-10T02:00:00Z', '{}', '', now(), '县甲')`.execute(db)
  await taken(8, 'by the city')
  await taken(1, 'by both')
  await taken(8, 'by both')
  await sql`insert into town_key values (8, 12, '2026-01-01T00:00:00Z', 'key', '市甲')`.execute(db)
  const old = (id: number, name: string, received: string) => sql`
    insert into read_report (town_id, id, year, origin, name, sha256, body, reading, findings, lexicon, received, by_user)
    values (12, ${`00000000-0000-7000-8000-00000000000${id}`}, 2020, 'published', ${name}, ${name}, '', '{}', '[]', '', ${received}, '甲')`.execute(db)
  await old(1, '旧', '2026-01-01T00:00:00Z')
  await old(2, '新', '2026-01-02T00:00:00Z')
  await migrate(db)
}, 120_000)
afterAll(() => db.destroy())

it('puts what any unit above took in at the desk of the town’s county, once', async () => {
  const rows = await db.selectFrom('taken_filing').select(['town_id', 'hash', 'first', 'returned']).orderBy('hash').execute()
  expect(rows).toEqual([
    { town_id: 1, hash: 'by both', first: null, returned: null },
    { town_id: 1, hash: 'by the city', first: null, returned: null },
  ])
  expect(await db.transaction().execute(tx => keysAt(tx, [1]))).toMatchObject([{ of: 12, key: 'key' }])
  expect(await db.transaction().execute(tx => keysAt(tx, [8]))).toEqual([])
})

it('leaves the newer published report of a year, the older in the history, and takes no second', async () => {
  const rows = await db.selectFrom('read_report').select(['name', 'withdrawn', 'why']).orderBy('received').execute()
  expect(rows).toMatchObject([{ name: '旧', withdrawn: expect.any(String), why: '同一年另有一份较新的' }, { name: '新', withdrawn: null }])
  await expect(db.updateTable('read_report').set({ withdrawn: null }).execute()).rejects.toThrow()
})
