// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Day } from '../../law/law.ts'
import type { Schema } from '../schema.ts'

/** The document by which the town set a local limit, as of a day; undefined while it is not set. */
export async function limitDocuments(
  tx: Transaction<Schema>,
  town: number,
): Promise<(name: string, on: Day) => { document: string; from: Day } | undefined> {
  const { rows } = await sql<{ name: string; from: Day; document: string }>`
    select name, from_day as "from", document from setting where town_id = ${town} order by name, from_day desc`.execute(tx)
  return (name, on) => rows.find(row => row.name === name && row.from <= on)
}
