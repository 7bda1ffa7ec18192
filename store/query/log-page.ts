// SPDX-License-Identifier: MulanPSL-2.0
import { type Selectable, sql, type Transaction } from 'kysely'
import { addDays, type Day } from '../../law/law.ts'
import type { Schema } from '../schema.ts'

interface Asked {
  from?: Day | undefined
  to?: Day | undefined
  page: number
  size: number
}

// Days are those of the office in China.
const startOf = (day: Day): string => `${day}T00:00:00+08:00`

/** The lines of a log within the days asked for, the newest first, one page of them. */
export async function logPage<T extends 'refusal_log' | 'view_log'>(
  tx: Transaction<Schema>, table: T, town: number, { from, to, page, size }: Asked,
): Promise<{ rows: Selectable<Schema[T]>[]; total: number }> {
  const within = sql`town_id = ${town} and at >= ${from ? startOf(from) : '-infinity'} and at < ${to ? startOf(addDays(to, 1)) : 'infinity'}`
  const { rows } = await sql<Selectable<Schema[T]>>`
    select * from ${sql.table(table)} where ${within} order by at desc, id desc limit ${size} offset ${(page - 1) * size}`.execute(tx)
  const counted = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)} where ${within}`.execute(tx)
  return { rows, total: Number(counted.rows[0]?.n ?? 0) }
}
