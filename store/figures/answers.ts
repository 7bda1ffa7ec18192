// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { answer, type Answer, type Asked, finalDay, firstDay, isCounted, isKeyed, type Period, type Register } from '../../kernel/kernel.ts'
import { conditionSql } from '../query/condition-sql.ts'
import type { Schema } from '../schema.ts'

/** Every figure of a town and period, from the cells: one statement, since a round trip costs as much as reading them. */
export async function answersOf(tx: Transaction<Schema>, register: Register, town: number, period: Period): Promise<Map<string, Answer>> {
  const { rows } = await sql<{ cells: Summed[] | null; used: string[] | null; zeros: Zero[] | null }>`select
    (select jsonb_agg(c) from (${summed([town], period)}) c) as cells,
    (select array_agg(kind) from (${inUse(register, town, period)}) k) as used,
    (select jsonb_agg(z order by z.opened desc) from (${zeros(register, town, period)}) z) as zeros`.execute(tx)
  const { cells, used, zeros: signed } = rows[0]!
  const numbers = counted(register, cells ?? [])
  const kinds = new Set(used)
  const declared = new Map((signed ?? []).flatMap(({ number, codes }) => (codes ?? []).map(code => [code, number] as const)))
  const asked: Asked = { counted: code => numbers.get(code) ?? 0, inUse: kind => kinds.has(kind), declared: code => declared.get(code) }
  return new Map([...register.figures.keys()].map(code => [code, answer(register, code, asked)]))
}

/** Counted numbers by code, of the cells of one or several towns. */
export async function fromCells(tx: Transaction<Schema>, register: Register, towns: readonly number[], period: Period): Promise<Map<string, number>> {
  return counted(register, (await summed(towns, period).execute(tx)).rows)
}

interface Summed {
  figure: string
  key: string
  flow: number
  level: number
}

/** A signed zero report that covers the whole period: its number and the codes it declares. */
interface Zero {
  number: string
  codes: string[] | null
}

const summed = (towns: readonly number[], period: Period) => sql<Summed>`
  select figure, key, coalesce(sum(n) filter (where month >= ${period.from}), 0) as flow, sum(n) as level
  from cell where town_id = any(${towns}::bigint[]) and month <= ${period.to}
    ${period.village === undefined ? sql`` : sql`and village_id = ${period.village}`}
  group by town_id, figure, key`

/** A flow is summed over the months of the period, a stock up to its last month; different keys are counted once. */
function counted(register: Register, cells: readonly Summed[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { figure: code, flow, level } of cells) {
    const found = register.figures.get(code)
    if (!found || !isCounted(found.figure)) continue
    const n = found.figure.what === 'stock' ? level : flow
    const gives = isKeyed(found.kind, found.figure) ? (n > 0 ? 1 : 0) : n
    numbers.set(code, (numbers.get(code) ?? 0) + gives)
  }
  return numbers
}

/** Kinds of which something happened in the period, or still stands from before: one look into the index a kind, no pass over the matters. */
const inUse = (register: Register, town: number, period: Period) => sql`
  select asked.kind from unnest(${[...register.kinds.keys()]}::text[]) as asked(kind) where exists (
    select 1 from matter m where m.town_id = ${town} and m.kind = asked.kind and m.opened <= ${finalDay(period)}
      and (m.last_day >= ${firstDay(period)} or not m.final))`

/** The signed zero reports of the kinds that declare zeros. */
function zeros(register: Register, town: number, period: Period) {
  const ofKinds = [...register.kinds.values()].flatMap(kind => {
    const zero = kind.declaresZero
    return zero === undefined ? [] : [sql`
      select coalesce(m.number, m.title) as number, m.facts -> ${zero.codes}::text as codes, m.opened from matter m
      where m.town_id = ${town} and m.kind = ${kind.id} and not m.voided and m.merged_into is null and ${conditionSql(zero.where, kind)}
        and m.facts ->> ${zero.from}::text <= ${firstDay(period)} and m.facts ->> ${zero.to}::text >= ${finalDay(period)}`]
  })
  return ofKinds.length === 0 ? sql`select '' as number, null::jsonb as codes, '' as opened where false` : sql.join(ofKinds, sql` union all `)
}
