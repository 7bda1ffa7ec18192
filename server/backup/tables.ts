// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Schema } from '../../store/schema.ts'

/** A table of the backup: rows are read and written in the order of these columns; `json` columns are written as JSON text. */
export interface BackedUp {
  name: keyof Schema
  order: readonly string[]
  json?: readonly string[]
}

/**
 * What cannot be made again, in an order in which rows may be put back. Matters, clocks, cells and tokens are folded from the
 * entries; sessions end with the old place.
 */
export const tables: readonly BackedUp[] = [
  { name: 'org_unit', order: ['path'] },
  { name: 'app_user', order: ['id'] },
  { name: 'user_post', order: ['user_id', 'town_id', 'post', 'village_id', 'from_day'] },
  { name: 'entry', order: ['town_id', 'position'], json: ['data'] },
  { name: 'town_head', order: ['town_id'] },
  { name: 'counter', order: ['town_id', 'series', 'year'] },
  { name: 'matter_key', order: ['town_id', 'matter_id'] },
  { name: 'setting', order: ['town_id', 'name', 'from_day'], json: ['value'] },
  { name: 'snapshot', order: ['town_id', 'id'], json: ['body'] },
  { name: 'attachment', order: ['town_id', 'id'] },
  { name: 'draft', order: ['town_id', 'user_id', 'kind', 'matter_id', 'step'], json: ['body'] },
  { name: 'outbox', order: ['town_id', 'id'], json: ['body'] },
  { name: 'view_log', order: ['town_id', 'id'] },
  { name: 'refusal_log', order: ['town_id', 'id'] },
  { name: 'read_report', order: ['town_id', 'id'], json: ['reading', 'findings'] },
  { name: 'report_verdict', order: ['town_id', 'report_id', 'finding'] },
  { name: 'report_comment', order: ['town_id', 'id'] },
  { name: 'figure_phrase', order: ['town_id', 'id'] },
  { name: 'town_key', order: ['town_id', 'of_town', 'registered'] },
  { name: 'taken_filing', order: ['town_id', 'of_town', 'kind', 'period', 'submitted', 'hash'], json: ['body', 'life'] },
  { name: 'manuscript', order: ['town_id', 'period', 'kind', 'revision'], json: ['body'] },
]

export type Row = Record<string, unknown>
const perPage = 1000

/** The rows of a table page by page, each page found by where the last one ended. */
export async function* pagesOf(tx: Transaction<Schema>, { name, order }: BackedUp): AsyncGenerator<Row[]> {
  const columns = sql.join(order.map(column => sql.ref(column)))
  let after = sql`true`
  for (;;) {
    const { rows } = await sql<Row>`select * from ${sql.table(name)} where ${after} order by ${columns} limit ${perPage}`.execute(tx)
    if (rows.length > 0) yield rows
    if (rows.length < perPage) return
    const last = rows.at(-1)!
    after = sql`(${columns}) > (${sql.join(order.map(column => last[column]))})`
  }
}

/** Puts rows back as they were. */
export async function putBack(tx: Transaction<Schema>, { name, json = [] }: BackedUp, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const valueOf = (row: Row, column: string) =>
    json.includes(column) && row[column] !== null ? sql`${JSON.stringify(row[column])}::jsonb` : sql`${row[column]}`
  const lines = rows.map(row => sql`(${sql.join(columns.map(column => valueOf(row, column)))})`)
  for (let at = 0; at < lines.length; at += 200)
    await sql`insert into ${sql.table(name)} (${sql.join(columns.map(column => sql.ref(column)))}) values ${sql.join(lines.slice(at, at + 200))}`.execute(
      tx,
    )
}
