// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { answer, type Answer, type Asked, finalDay, firstDay, isCounted, isKeyed, type Period, type Register } from '../../kernel/kernel.ts'
import { conditionSql } from '../query/condition-sql.ts'
import type { Schema } from '../schema.ts'

/** Every figure of a town and period, from the cells in one read. */
export async function answersOf(tx: Transaction<Schema>, register: Register, town: number, period: Period): Promise<Map<string, Answer>> {
  const [numbers, used, declared] = [await fromCells(tx, register, [town], period), await kindsInUse(tx, register, town, period), await declaredZeros(tx, register, town, period)]
  const asked: Asked = { counted: code => numbers.get(code) ?? 0, inUse: kind => used.has(kind), declared: code => declared.get(code) }
  return new Map([...register.figures.keys()].map(code => [code, answer(register, code, asked)]))
}

/** Counted numbers by code. A flow is summed over the months of the period, a stock up to its last month; different keys are counted once. */
export async function fromCells(tx: Transaction<Schema>, register: Register, towns: readonly number[], period: Period): Promise<Map<string, number>> {
  const village = period.village === undefined ? sql`` : sql`and village_id = ${period.village}`
  const { rows } = await sql<{ town: number; figure: string; key: string; flow: number; level: number }>`
    select town_id as town, figure, key, coalesce(sum(n) filter (where month >= ${period.from}), 0) as flow, sum(n) as level
    from cell where town_id = any(${towns}::bigint[]) and month <= ${period.to} ${village}
    group by town_id, figure, key`.execute(tx)
  const numbers = new Map<string, number>()
  for (const { figure: code, flow, level } of rows) {
    const found = register.figures.get(code)
    if (!found || !isCounted(found.figure)) continue
    const n = found.figure.what === 'stock' ? level : flow
    const gives = isKeyed(found.kind, found.figure) ? (n > 0 ? 1 : 0) : n
    numbers.set(code, (numbers.get(code) ?? 0) + gives)
  }
  return numbers
}

/** Kinds of which something happened in the period, or of which something still stands from before. */
async function kindsInUse(tx: Transaction<Schema>, register: Register, town: number, period: Period): Promise<Set<string>> {
  // One look into the index a kind, not a pass over the town's matters.
  const { rows } = await sql<{ kind: string }>`
    select asked.kind from unnest(${[...register.kinds.keys()]}::text[]) as asked(kind) where exists (
      select 1 from matter m where m.town_id = ${town} and m.kind = asked.kind and m.opened <= ${finalDay(period)} and (m.last_day >= ${firstDay(period)} or not m.final))`.execute(tx)
  return new Set(rows.map(row => row.kind))
}

/** Code → number of the signed zero report that covers the whole period. */
async function declaredZeros(tx: Transaction<Schema>, register: Register, town: number, period: Period): Promise<Map<string, string>> {
  const declared = new Map<string, string>()
  for (const kind of register.kinds.values()) {
    const zero = kind.declaresZero
    if (!zero) continue
    const { rows } = await sql<{ number: string; codes: string[] }>`
      select coalesce(m.number, m.title) as number, m.facts -> ${zero.codes}::text as codes from matter m
      where m.town_id = ${town} and m.kind = ${kind.id} and not m.voided and m.merged_into is null and ${conditionSql(zero.where, kind)}
        and m.facts ->> ${zero.from}::text <= ${firstDay(period)} and m.facts ->> ${zero.to}::text >= ${finalDay(period)}
      order by m.opened desc`.execute(tx)
    for (const { number, codes } of rows) for (const code of codes ?? []) declared.set(code, number)
  }
  return declared
}

