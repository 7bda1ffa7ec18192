// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Statements } from './statements.ts'

/** How often to look (milliseconds), how much log calls for a checkpoint (bytes), how many changing statements for a vacuum. */
export interface UpkeepLimits { every: number; log: number; changes: number }

const usual: UpkeepLimits = { every: 15_000, log: 64 * 1024 * 1024, changes: 20_000 }

const logSinceCheckpoint = sql<{ bytes: number }>`
  select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()`

export interface Upkeep {
  /** The same statements, counted. */
  readonly statements: Statements
  start(db: Kysely<Schema>): void
  stop(): void
}

/**
 * PostgreSQL's own checkpointer and autovacuum do not run in the embedded engine: left alone, its log grows until it is closed
 * and the next start after a power cut reads all of it. This looks now and then, and vacuums in a quiet moment after many changes.
 */
export const upkeepOf = (statements: Statements, limits: UpkeepLimits = usual): Upkeep => {
  let changes = 0
  let sinceLook = 0
  let timer: NodeJS.Timeout | undefined
  const look = async (db: Kysely<Schema>): Promise<void> => {
    const quiet = sinceLook === 0
    sinceLook = 0
    if (!quiet && ((await logSinceCheckpoint.execute(db)).rows[0]?.bytes ?? 0) > limits.log) await sql`checkpoint`.execute(db)
    if (quiet && changes > limits.changes) {
      changes = 0
      await sql`vacuum (analyze)`.execute(db)
    }
    sinceLook = 0
  }
  return {
    statements: {
      run: (text, parameters) => {
        sinceLook += 1
        if (/^(insert|update|delete)/i.test(text)) changes += 1
        return statements.run(text, parameters)
      },
      close: () => statements.close(),
    },
    start: db => {
      let looking = false
      timer = setInterval(() => {
        if (looking) return
        looking = true
        // A store that is closing or gone says so to those who use it; upkeep has nobody to tell.
        void look(db).catch(() => undefined).finally(() => { looking = false })
      }, limits.every).unref()
    },
    stop: () => clearInterval(timer),
  }
}
