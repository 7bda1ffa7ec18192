// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Field, Fields, Rows } from '../../kernel/kernel.ts'
import type { MatterRow, Schema } from '../schema.ts'

const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A field in which other matters are named. Lines of rosters are named by everybody who works with them. */
const names = (field: Field, rosters: ReadonlySet<string>): boolean =>
  field.type === 'link' && !field.personal && (field as { kinds?: readonly string[] }).kinds?.some(kind => !rosters.has(kind)) === true

/** Whether a kind has a field in which matters are named. */
export const mayName = (fields: Fields, rosters: ReadonlySet<string>): boolean =>
  Object.values(fields).some(field => names(field, rosters) || (field.type === 'rows' && mayName((field as Rows).columns, rosters)))

/** The ids of the matters that a matter's facts name, each once. */
export const namedIn = (fields: Fields, facts: Readonly<Record<string, unknown>>, rosters: ReadonlySet<string>): string[] =>
  [...new Set(Object.entries(facts).flatMap(([name, value]) => {
    const field: Field | undefined = fields[name]
    if (!field || !Array.isArray(value)) return []
    if (field.type === 'rows') return value.flatMap(row => namedIn((field as Rows).columns, row as Record<string, unknown>, rosters))
    return names(field, rosters) ? value.map(String).filter(id => isId.test(id)) : []
  }))]

/** Matters of some kinds that name one, the latest first. What is void or went into another names nothing any more. */
export async function namersOf(tx: Transaction<Schema>, town: number, named: string, kinds: readonly string[], most: number): Promise<MatterRow[]> {
  const { rows } = await sql<MatterRow>`
    select m.* from matter_naming n join matter m on m.town_id = n.town_id and m.id = n.matter_id
    where n.town_id = ${town} and n.named = ${named}::uuid and not m.voided and m.merged_into is null and m.kind = any(${kinds}::text[])
    order by m.last_day desc, m.id limit ${most}`.execute(tx)
  return rows
}
