// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, type Kind } from '../../kernel/declare/declare.ts'
import type { Asks } from '../api.ts'
import type { LedgerSearch } from '../search.ts'

export const pageSize = 20

/** What the list asks of the server for an address. */
export function questionOf(town: number, kind: string, { overdue, ...search }: LedgerSearch): Asks<'listMatters'> {
  return { town, kind, size: pageSize, ...search, ...(overdue ? { overdue: true } : {}) }
}

/** Whether anything is left out but by the 分册. */
export const isFiltered = (search: LedgerSearch): boolean => filters.some(name => search[name] !== undefined)

const filters = ['state', 'village', 'q', 'from', 'to', 'where', 'overdue'] as const

/** The change of an address that takes every filter away. */
export const unfiltered: Partial<LedgerSearch> = Object.fromEntries(filters.map(name => [name, undefined]))

/** Choice fields shown as columns: the first two that are nobody's personal matter and that the title does not already say. */
export const columnFields = (kind: Kind): [string, Field][] =>
  (Object.entries(kind.procedure.fields) as [string, Field][])
    .filter(([name, field]) => field.type === 'choice' && !field.personal && !kind.title.includes(`{${name}}`)).slice(0, 2)

/** `source:screening` taken apart; neither half where it is not one. */
export function whereParts(where: string | undefined): { field?: string; code?: string } {
  const at = where?.indexOf(':') ?? -1
  return where === undefined || at < 1 ? {} : { field: where.slice(0, at), code: where.slice(at + 1) }
}
