// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, type Fields, type Kind, maskedFields, type Matter, type Register, type Rows } from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import { namersOf } from '../../store/query/naming.ts'
import type { MatterRow } from '../../store/schema.ts'
import type { AtDesk } from '../http/visit.ts'

/** A field of a kind in which a matter of the other kind may stand, in a table or by itself. */
interface Place {
  kind: Kind
  /** The field of the matter that holds it. */
  name: string
  column?: string
  label: string
}

/** More than a page's margin can hold; a ledger's filter finds the rest. */
const most = 50

/** Matters that name this one in a field of theirs the reader may see: an adviser's visit that served a dispute, on the dispute's page. */
export async function naming(matter: Matter, { ledger, town, actor }: AtDesk, register: Register): Promise<{ row: MatterRow; how: string }[]> {
  const places = placesOf(register, matter.kind)
  if (places.length === 0) return []
  const kinds = [...new Set(places.map(({ kind: { id } }) => id))]
  const rows = await ledger.within(tx => namersOf(tx, town.id, matter.id, kinds, most))
  return rows.flatMap(row => {
    const shown = places.find(
      place => place.kind.id === row.kind && names(row.facts, place, matter.id) && !maskedFields(place.kind, matterOf(row), actor).has(place.name),
    )
    return shown ? [{ row, how: `在“${shown.label}”中写明本件` }] : []
  })
}

/** A line of a roster is named by everybody who works with it; that is no list for a margin. */
function placesOf(register: Register, kind: string): Place[] {
  if (register.kinds.get(kind)?.shape === 'roster') return []
  const here = (field: Field): boolean => field.type === 'link' && 'kinds' in field && (field.kinds as readonly string[]).includes(kind)
  return [...register.kinds.values()].flatMap(other => Object.entries(other.procedure.fields as Fields).flatMap(([name, field]): Place[] => {
    if (here(field)) return [{ kind: other, name, label: field.label }]
    if (field.type !== 'rows') return []
    return Object.entries((field as Rows).columns)
      .filter(([, column]) => here(column))
      .map(([column, { label }]) => ({ kind: other, name, column, label }))
  }))
}

function names(facts: Readonly<Record<string, unknown>>, { name, column }: Place, id: string): boolean {
  const value = facts[name]
  if (!Array.isArray(value)) return false
  return column === undefined
    ? value.includes(id)
    : value.some((row: Record<string, unknown>) => Array.isArray(row[column]) && row[column].includes(id))
}
