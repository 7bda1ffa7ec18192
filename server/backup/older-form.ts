// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { toOneDesk, supersededBySameYear } from '../../store/migrations/2026-11-22-return-taken-filings.ts'
import { livesOfReturned } from '../../store/migrations/2026-11-22-recall-returns.ts'
import type { Schema } from '../../store/schema.ts'
import { backupForm } from './backup.ts'
import { type BackedUp, putBack, type Row } from './tables.ts'

/** Forms this program puts back: its own, those without a filing's returns, and before filings of elsewhere moved to their county (decision 014). */
export const readableForms: readonly number[] = [1, 2, backupForm]
const moved = 2

/** Rows of the table as they are to lie here. Of form 1 a town may have two published reports of one year, of which the newer stands. */
export async function putBackFrom(form: number, tx: Transaction<Schema>, table: BackedUp, rows: readonly Row[]): Promise<void> {
  if (form >= moved || table.name !== 'read_report') return putBack(tx, table, rows)
  for (const row of rows) await putBack(tx, table, [await standing(tx, row)])
}

async function standing(tx: Transaction<Schema>, row: Row): Promise<Row> {
  if (row.origin !== 'published' || (row.withdrawn ?? null) !== null) return row
  const there = await tx
    .selectFrom('read_report')
    .select(['id', sql<boolean>`(received, id) > (${row.received}::timestamptz, ${row.id}::uuid)`.as('newer')])
    .where('town_id', '=', row.town_id as number)
    .where('year', '=', row.year as number)
    .where('origin', '=', 'published')
    .where('withdrawn', 'is', null)
    .executeTakeFirst()
  if (there?.newer) return { ...row, withdrawn: row.received, why: supersededBySameYear }
  if (there) await sql`update read_report set withdrawn = received, why = ${supersededBySameYear}
    where town_id = ${row.town_id} and id = ${there.id}`.execute(tx)
  return row
}

/** What a program of that form had laid elsewhere goes where it lies now; of rows that lie there already nothing changes. */
export async function broughtForward(form: number, tx: Transaction<Schema>): Promise<void> {
  if (form < moved) for (const statement of toOneDesk) await sql.raw(statement).execute(tx)
  if (form < backupForm) await sql.raw(livesOfReturned).execute(tx)
}
