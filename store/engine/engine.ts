// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { whileHolding } from './nesting.ts'

/** An open store. `db` acts as the owner of the tables: for sign-in, jobs over all towns and migrations; a town's work goes through `inTowns`. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Kysely<Schema>
  /** What connections are drawn from; tells a nested transaction from one of another engine. */
  readonly source: object
  /** Writes into the data directory's lock where its holder can be reached, so that a command line can go through it. Nothing to do on a server. */
  announce(url: string): Promise<void>
  /** Checkpoint and statistics: after a bulk load, and from time to time, since the embedded engine has nobody who does it by itself. */
  tend(): Promise<void>
  close(): Promise<void>
}

/**
 * One transaction as the application role, which sees and writes rows of these towns only and cannot change an entry.
 * Ids are org_unit ids. No towns: no rows. Rolls back when `work` throws.
 */
export const inTowns = <T>(engine: Engine, towns: readonly number[], work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> => {
  for (const town of towns) {
    if (!Number.isSafeInteger(town) || town <= 0) throw new TypeError(`Not the id of a town: ${town}`)
  }
  return engine.db.transaction().execute(async tx => {
    // Two messages: Citus passes `set local` on to its workers only when it stands alone.
    await sql`set local role fazhen_app`.execute(tx)
    await sql.raw(`set local app.towns = '${towns.join(',')}'`).execute(tx)
    return whileHolding(engine.source, () => work(tx))
  })
}
