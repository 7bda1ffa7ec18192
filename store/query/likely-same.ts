// SPDX-License-Identifier: MulanPSL-2.0
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { daysBetween } from '../../law/law.ts'
import { type Actor, type Field, type Fields, type Kind, type Rows } from '../../kernel/kernel.ts'
import { matterOf } from '../ledger/rows.ts'
import type { MatterRow, Schema } from '../schema.ts'
import { readableSql } from './list.ts'

/** Another matter that may be the same thing, and what speaks for it. */
export interface LikelySame {
  row: MatterRow
  /** Labels of the personal fields in which some value is equal. */
  same: readonly string[]
  /** Of the same village and category, opened within a month of it, and told in much the same words. */
  near: boolean
}

/** Days between two openings of what may be one quarrel told twice. */
const month = 30
/** One equal value, a name alone, soon is another matter of the same person; several, a name and a telephone, stay a sign for longer. */
const [quarterYear, year] = [90, 365]
/** How much two short texts share, of their pairs of letters, before they sound like the same thing. */
const alike = 0.4

/**
 * Other cases of the kind that share personal values and lie near in time, or village and category within a month and nearly the
 * words; the first stand first. Only of
 * what the actor may read; what is linked already was looked at by a person and told apart. `withheld` fields are not compared.
 */
export async function likelySame(
  tx: Transaction<Schema>, kind: Kind, row: MatterRow, { actor, withheld }: { actor: Actor; withheld: ReadonlySet<string> }, most = 8,
): Promise<LikelySame[]> {
  if (kind.shape !== 'case' || row.voided || row.merged_into !== null) return []
  // From this matter's own tokens outward, so that it costs what they have in common and not what the ledger holds.
  const { rows } = await sql<MatterRow & { near: boolean; shared: string[] | null }>`
    with shared as (
      select t.matter_id, array_agg(distinct t.field) as fields from matter_token own
      join matter_token t on t.town_id = own.town_id and t.token = own.token and t.field = own.field and t.matter_id <> own.matter_id
      where own.town_id = ${row.town_id} and own.matter_id = ${row.id}::uuid group by t.matter_id)
    select m.*, ${nearSql(kind, row)} as near, shared.fields as shared from matter m left join shared on shared.matter_id = m.id
    where m.town_id = ${row.town_id} and m.kind = ${kind.id} and m.id <> ${row.id}::uuid and not m.voided and m.merged_into is null
      and ${readableSql(kind, actor)} and (shared.fields is not null or ${nearSql(kind, row)})
    order by (shared.fields is not null) desc, abs(m.opened - ${row.opened}::date), m.id`.execute(tx)
  const apart = matterOf(row).links
  return rows
    .filter(other => !apart.includes(other.id) && !matterOf(other).links.includes(row.id))
    .map(({ near, shared, ...other }) => ({
      row: other,
      near,
      same: labelsOf(
        kind.procedure.fields,
        (shared ?? []).filter(name => !withheld.has(name.split('.')[0]!)),
      ),
    }))
    .map(found => ({ ...found, near: found.near && soundsLike(kind, row, found.row) }))
    .filter(({ near, same, row: other }) => near || (same.length > 0 && daysApart(row, other) <= (same.length > 1 ? year : quarterYear)))
    .slice(0, most)
}

const daysApart = (one: MatterRow, other: MatterRow): number => Math.abs(daysBetween(one.opened, other.opened))

/** Whether the open texts of both say much the same; where neither says anything, only what was opened on one day does. */
function soundsLike({ procedure: { fields } }: Kind, one: MatterRow, other: MatterRow): boolean {
  const told = ({ facts }: MatterRow) =>
    Object.entries<Field>(fields)
      .filter(([, { type, personal }]) => type === 'text' && !personal)
      .map(([name]) => String(facts[name] ?? ''))
      .join('')
  const [first, second] = [pairsOf(told(one)), pairsOf(told(other))]
  if (first.size + second.size === 0) return daysApart(one, other) === 0
  return (2 * [...first].filter(pair => second.has(pair)).length) / (first.size + second.size) >= alike
}

const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)))

/** Kinds name their category `type`; a matter of the whole town is near to none. */
function nearSql({ procedure: { fields } }: Kind, { village_id, opened, facts }: MatterRow): RawBuilder<boolean> {
  const category = (fields.type as Field | undefined)?.type === 'choice' ? facts.type : undefined
  if (village_id === 0 || typeof category !== 'string') return sql`false`
  return sql`(m.village_id = ${village_id} and m.facts->>'type' = ${category} and abs(m.opened - ${opened}::date) <= ${month})`
}

/** parties.name → 当事人姓名 */
const labelsOf = (fields: Fields, names: readonly string[]): string[] => names.flatMap(name => {
  const [first = '', column] = name.split('.')
  const field: Field | undefined = fields[first]
  return field ? [`${field.label}${column === undefined ? '' : (field as Rows).columns[column]?.label ?? ''}`] : []
})
