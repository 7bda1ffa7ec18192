// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { type Counted, dayOf, type Figure, isCounted, type Kind, type Matter, type Period, type Register } from '../../kernel/kernel.ts'
import { matterOf } from '../ledger/rows.ts'
import { behindSql } from '../query/figure-sql.ts'
import type { MatterRow, Schema } from '../schema.ts'

/** A matter behind a figure: the day that puts it there, and what it gives. */
export interface Trace {
  matter: Matter
  number: string | null
  title: string
  day: string
  n: number
}

/**
 * The matters behind a figure in a period, from the matter rows, by day.
 * Of a rate: those of its denominator, n 1 where they also stand in the numerator; of a total those of all parts.
 * @throws Error when no kind declares the code.
 */
export async function traceOf(tx: Transaction<Schema>, register: Register, town: number, code: string, period: Period): Promise<Trace[]> {
  const found = register.figures.get(code)
  if (!found) throw new Error(`没有“${code}”这个指标`)
  const { figure, kind } = found
  if (isCounted(figure)) return countedTrace(tx, kind, figure, town, period)
  if (figure.what === 'total') return byDay((await Promise.all(figure.of.map(part => traceOf(tx, register, town, part, period)))).flat())
  return rateTrace(tx, register, town, figure, period)
}

async function rateTrace(
  tx: Transaction<Schema>,
  register: Register,
  town: number,
  figure: Figure & { what: 'rate' },
  period: Period,
): Promise<Trace[]> {
  const [under, over] = [await traceOf(tx, register, town, figure.under, period), await traceOf(tx, register, town, figure.over, period)]
  const met = new Map(over.map(each => [each.matter.id, each.n]))
  return under.map(each => ({ ...each, n: met.get(each.matter.id) ?? 0 }))
}

async function countedTrace(tx: Transaction<Schema>, kind: Kind, figure: Counted, town: number, period: Period): Promise<Trace[]> {
  const sums = new Map<string, number>()
  for (const { id, n } of (await behindSql(kind, figure, [town], period).execute(tx)).rows) sums.set(id, (sums.get(id) ?? 0) + Number(n))
  const ids = [...sums.keys()]
  const rows = await tx.selectFrom('matter').selectAll().where('town_id', '=', town).where('id', '=', sql<string>`any(${ids}::uuid[])`).execute()
  return byDay(rows.map(row => traced(row, figure, sums.get(row.id)!)))
}

function traced(row: MatterRow, figure: Counted, n: number): Trace {
  const matter = matterOf(row)
  return { matter, number: row.number, title: row.title, day: dayOf(matter, figure.on ?? figure.from ?? '') ?? row.opened, n }
}

const byDay = (traces: Trace[]): Trace[] => traces.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.matter.id < b.matter.id ? -1 : 1))
