// SPDX-License-Identifier: MulanPSL-2.0
import { type Selectable, sql, type Transaction } from 'kysely'
import type { Schema, SnapshotTable } from '../schema.ts'

/** Every filing of the periods whose figures list the matter, the latest period first. */
export async function filingsListing(tx: Transaction<Schema>, town: number, matter: string): Promise<Selectable<SnapshotTable>[]> {
  const { rows } = await sql<Selectable<SnapshotTable>>`
    with listing as (
      select period from snapshot where town_id = ${town} and kind = 'figures' and body -> 'matters' @> ${JSON.stringify([{ id: matter }])}::jsonb)
    select * from snapshot where town_id = ${town} and period in (select period from listing) order by period desc, created`.execute(tx)
  return rows
}

/** The list in which a row of a table links to the matter, where there is one that stands. */
export async function listHolding(
  tx: Transaction<Schema>, town: number, kind: string, { table, link }: { table: string; link: string }, matter: string,
): Promise<{ id: string; state: string } | undefined> {
  const { rows } = await sql<{ id: string; state: string }>`
    select m.id, m.state from matter m where m.town_id = ${town} and m.kind = ${kind} and not m.voided and m.merged_into is null
      and m.facts->${table} @> ${JSON.stringify([{ [link]: [matter] }])}::jsonb limit 1`.execute(tx)
  return rows[0]
}
