// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import { searchInitials } from './2026-11-22-search-initials.ts'
import { createLedger } from './2026-11-22-create-ledger.ts'
import { fenceTowns } from './2026-11-22-fence-towns.ts'
import { wrapAttachmentKeys } from './2026-11-22-wrap-attachment-keys.ts'
import { findOwnEntries } from './2026-11-22-find-own-entries.ts'
import { foldFilingsUp } from './2026-11-22-fold-filings-up.ts'
import { holdFrozenBodies } from './2026-11-22-hold-frozen-bodies.ts'
import { keepManuscripts } from './2026-11-22-keep-manuscripts.ts'
import { keepNamings } from './2026-11-22-keep-namings.ts'
import { keepReadReports } from './2026-11-22-keep-read-reports.ts'
import { logRefusals } from './2026-11-22-log-refusals.ts'
import { recallReturns } from './2026-11-22-recall-returns.ts'
import { returnTakenFilings } from './2026-11-22-return-taken-filings.ts'
import type { Migration } from './migration.ts'

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  createLedger,
  fenceTowns,
  findOwnEntries,
  foldFilingsUp,
  holdFrozenBodies,
  keepManuscripts,
  keepNamings,
  keepReadReports,
  logRefusals,
  returnTakenFilings,
  searchInitials,
  wrapAttachmentKeys,
  recallReturns,
]

// Any fixed number serves: it keeps two servers that start together from migrating together.
const migrationLock = 20261122

/**
 * Brings the database to this program's schema, all in one transaction, and answers the names it applied.
 * Refuses a database that a newer program has migrated.
 */
export const migrate = (db: Kysely<Schema>, list: readonly Migration[] = migrations): Promise<string[]> =>
  db.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(tx)
    await sql`create table if not exists migration (name text collate "C" primary key, applied timestamptz not null)`.execute(tx)
    const applied = new Set((await tx.selectFrom('migration').select('name').execute()).map(row => row.name))
    const known = new Set(list.map(migration => migration.name))
    const strange = [...applied].filter(name => !known.has(name))
    if (strange.length > 0) {
      throw new Error(`数据库已由更新的版本升级（${strange.join('、')}），本程序版本较旧，请安装新版本后再启动。`)
    }
    const due = list.filter(migration => !applied.has(migration.name))
    for (const migration of due) {
      for (const statement of migration.statements) await sql.raw(statement).execute(tx)
      await tx.insertInto('migration').values({ name: migration.name, applied: new Date().toISOString() }).execute()
    }
    return due.map(migration => migration.name)
  })
