// SPDX-License-Identifier: MulanPSL-2.0
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { type Day } from '../../law/law.ts'
import { type Actor, type Condition, type Kind, readable } from '../../kernel/kernel.ts'
import type { MatterRow, Schema } from '../schema.ts'
import { conditionSql, some } from './condition-sql.ts'
import { areInitials } from './initials.ts'

/** What a list of one kind is asked for. */
export interface Listing {
  kind: Kind
  actor: Actor | 'machine'
  where?: Condition
  state?: string
  village?: number
  /** Part of the number or the title. */
  text?: string
  from?: Day
  to?: Day
  /** Only with a running clock whose legal last day is over. */
  overdueOn?: Day
  sort: string
  page: number
  size: number
}

export interface ListedRow extends MatterRow {
  /** The nearest legal last day of a running clock that binds the office. */
  due: Day | null
}

const columns: Readonly<Record<string, string>> = { opened: 'm.opened', lastDay: 'm.last_day', number: 'm.number', title: 'm.title' }

/** One page of a kind's ledger and how many rows there are, narrowed to what the actor may read. */
export async function listMatters(tx: Transaction<Schema>, town: number, listing: Listing): Promise<{ total: number; rows: ListedRow[] }> {
  const where = whereOf(town, listing)
  const { sort, page, size } = listing
  const order = sql`${sql.raw(columns[sort.replace('-', '')] ?? 'm.opened')} ${sort.startsWith('-') ? sql`desc nulls last` : sql`asc nulls last`}, m.id ${sort.startsWith('-') ? sql`desc` : sql`asc`}`
  const count = await sql<{ total: number }>`select count(*) as total from matter m where ${where}`.execute(tx)
  const { rows } = await sql<ListedRow>`
    select m.*, (select min(c.last) from clock c where c.town_id = m.town_id and c.matter_id = m.id and c.done is null and c.whose = 'office') as due
    from matter m where ${where} order by ${order} limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return { total: count.rows[0]?.total ?? 0, rows }
}

function whereOf(town: number, { kind, actor, where, state, village, text, from, to, overdueOn }: Listing): RawBuilder<boolean> {
  const parts = [
    sql<boolean>`m.town_id = ${town} and m.kind = ${kind.id}`,
    readableSql(kind, actor),
    conditionSql(where, kind),
    ...(state ? [sql<boolean>`m.state = ${state}`] : []),
    ...(village === undefined ? [] : [sql<boolean>`m.village_id = ${village}`]),
    ...(text?.trim() ? [found(text)] : []),
    ...(from ? [sql<boolean>`m.opened >= ${from}::date`] : []),
    ...(to ? [sql<boolean>`m.opened <= ${to}::date`] : []),
    ...(overdueOn
      ? [
          sql<boolean>`exists (select 1 from clock c where c.town_id = m.town_id and c.matter_id = m.id and c.done is null and c.whose = 'office' and c.last < ${overdueOn}::date)`,
        ]
      : []),
  ]
  return sql`${sql.join(parts, sql` and `)}`
}

/** The actor's right to read as a filter. */
export const readableSql = (kind: Kind, actor: Actor | 'machine'): RawBuilder<boolean> =>
  actor === 'machine' ? sql`true` : some(readable(kind, actor).map(condition => conditionSql(condition, kind)))

/** By part of the title or number, or by pinyin initials: tdjf finds 土地纠纷. */
const found = (text: string): RawBuilder<boolean> =>
  sql`(m.title like ${pattern(text)} or m.number like ${pattern(text)} or (${areInitials(text)} and m.initials like ${pattern(text.toLowerCase())}))`

const pattern = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`

/** Matters of several kinds by part of their number or title, newest first: for links and merges. */
export async function findByText(
  tx: Transaction<Schema>,
  town: number,
  kinds: readonly Kind[],
  text: string,
  actor: Actor | 'machine',
  most = 20,
): Promise<MatterRow[]> {
  const each = kinds.map(kind => sql<boolean>`(m.kind = ${kind.id} and ${readableSql(kind, actor)})`)
  const { rows } = await sql<MatterRow>`
    select m.* from matter m where m.town_id = ${town} and not m.voided and m.merged_into is null and ${some(each)}
      and (${text.trim() === ''} or ${found(text)})
    order by m.last_day desc, m.id desc limit ${most}`.execute(tx)
  return rows
}
