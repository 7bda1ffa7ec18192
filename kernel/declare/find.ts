// SPDX-License-Identifier: MulanPSL-2.0
import type { Field, Rows } from './field.ts'
import { isCounted } from './figure.ts'
import type { Kind, Validity } from './kind.ts'
import type { Register } from './register.ts'

/** @throws Error when there is no such kind. */
export const getKind = (register: Register, id: string): Kind => {
  const found = register.kinds.get(id)
  if (!found) throw new Error(`没有“${id}”这个事类`)
  return found
}

/** The field of a path such as `officers.officer`, and the table it stands in. */
export const findField = (kind: Kind, path: string): { field: Field; table?: Rows } | undefined => {
  const [first = '', second] = path.split('.')
  const field: Field | undefined = kind.procedure.fields[first]
  if (!field || second === undefined) return field && { field }
  const column: Field | undefined = field.type === 'rows' ? (field as Rows).columns[second] : undefined
  return column && { field: column, table: field as Rows }
}

/** The validity that others rely on as `kind.name`. */
export const findValidity = (register: Register, name: string): { kind: Kind; validity: Validity } | undefined => {
  const [id = '', which = ''] = name.split('.')
  const kind = register.kinds.get(id)
  const validity = kind?.roster?.holds[which]
  return kind && validity && { kind, validity }
}

/** Codes whose zero needs a signed zero report. */
export const declarableCodes = (register: Register): string[] =>
  [...register.figures.values()].filter(({ figure }) => isCounted(figure) && figure.zero === 'declared').map(({ code }) => code)
