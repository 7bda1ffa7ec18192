// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, type Fields, isSealed, type Rows, type Sealed } from '../../kernel/kernel.ts'

/** Applies `change` to every personal value in the data of a step, in rows too. Data without one come back as they are. */
export function overPersonal(fields: Fields, data: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, changed(fields[name], value, change)]))
}

function changed(field: Field | undefined, value: unknown, change: (value: unknown) => unknown): unknown {
  if (!field || value === null || value === undefined || value === '') return value
  if (field.personal) return change(value)
  if (field.type !== 'rows' || !Array.isArray(value)) return value
  return value.map(row => overPersonal((field as Rows).columns, row as Record<string, unknown>, change))
}

/** Whether a kind has any personal field. */
export const holdsPersonal = (fields: Fields): boolean =>
  Object.values(fields).some(field => field.personal || (field.type === 'rows' && holdsPersonal((field as Rows).columns)))

/** Whether any value of the data is personal. */
export function hasPersonal(fields: Fields, data: Readonly<Record<string, unknown>>): boolean {
  let found = false
  overPersonal(fields, data, value => {
    found = true
    return value
  })
  return found
}

/** Every sealed value with the field it stands in: what look-ups by a whole name go by. */
export function sealedIn(fields: Fields, facts: Readonly<Record<string, unknown>>): { field: string; token: string }[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const field: Field | undefined = fields[name]
    if (isSealed(value)) return [{ field: name, token: (value as Sealed).token }]
    if (field?.type !== 'rows' || !Array.isArray(value)) return []
    return value
      .flatMap(row => sealedIn((field as Rows).columns, row as Record<string, unknown>))
      .map(each => ({ field: `${name}.${each.field}`, token: each.token }))
  })
}
