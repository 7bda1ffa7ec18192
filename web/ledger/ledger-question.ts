// SPDX-License-Identifier: MulanPSL-2.0
import type { Field, Kind, Step } from '../../kernel/declare/declare.ts'
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

/** Choice fields shown as columns: the first two that every matter has from its opening and that the title does not already say. */
export function columnFields(kind: Kind): [string, Field][] {
  const openings = Object.values<Step>(kind.procedure.steps).filter(step => step.from === 'nothing')
  const always = (name: string) => openings.every(step => step.needs?.includes(name))
  return (Object.entries(kind.procedure.fields) as [string, Field][])
    .filter(([name, field]) => field.type === 'choice' && !field.personal && always(name) && !kind.title.includes(`{${name}}`)).slice(0, 2)
}

/** Whether matters of the kind are given a number. */
export const isNumbered = (kind: Kind): boolean => Object.values<Step>(kind.procedure.steps).some(step => step.number !== undefined)

/** `source:screening` taken apart; neither half where it is not one. */
export function whereParts(where: string | undefined): { field?: string; code?: string } {
  const at = where?.indexOf(':') ?? -1
  return where === undefined || at < 1 ? {} : { field: where.slice(0, at), code: where.slice(at + 1) }
}
