// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, isGiven, type Kind, type Rows } from '../../kernel/kernel.ts'
import { hasPersonal, overPersonal } from '../../store/seal/sealed-data.ts'
import type { Line } from '../../store/store.ts'

type Data = Readonly<Record<string, unknown>>

/** What stands in the place of a value the reader does not see. */
export const mask = '***'

/**
 * Data as somebody may see them who has not asked for the personal values: those and every withheld field read ***. No sealed
 * text and no token leaves the server.
 */
export function shown(kind: Kind, data: Data, withheld: ReadonlySet<string>): Record<string, unknown> {
  return covered(kind, overPersonal(kind.procedure.fields, data, () => mask), withheld)
}

/** Personal values already in clear; withheld fields still read ***. */
export const covered = (kind: Kind, data: Data, withheld: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withheld.has(name) && isGiven(value) ? mask : withoutToken(value)]))

/** What a list shows: neither personal nor withheld. */
export function listed(kind: Kind, data: Data, withheld: ReadonlySet<string>): Record<string, unknown> {
  const visible = Object.entries(data).filter(([name]) => !withheld.has(name) && !kind.procedure.fields[name]?.personal)
  return shown(kind, Object.fromEntries(visible), withheld)
}

/** Fields with a personal value that the reader may ask for. */
export const hiddenFields = (kind: Kind, facts: Data, withheld: ReadonlySet<string>): string[] =>
  Object.keys(facts).filter(name => !withheld.has(name) && hasPersonal(kind.procedure.fields, { [name]: facts[name] }))

/** Data of a line of the timeline: a correction and a merge carry values one level down. */
export function shownLine(
  kind: Kind,
  { step, data, form }: Pick<Line, 'step' | 'data' | 'form'>,
  withheld: ReadonlySet<string>,
): Record<string, unknown> {
  const within = step === 'correct' ? 'values' : step === 'absorb' ? 'facts' : undefined
  if (within === undefined) return shown(kind, lifted(kind, form, data), withheld)
  return data[within] === undefined ? { ...data } : { ...data, [within]: shown(kind, lifted(kind, form, data[within] as Data), withheld) }
}

/** Data in the kind's form of today: what was personal when it was written lies under the field that is personal now. */
function lifted(kind: Kind, written: number, data: Data): Data {
  let now = data
  for (let form = written; form < kind.form; form++) now = kind.history?.[form]?.(now) ?? now
  return now
}

/** A reference to a roster line tells who; the token beside it is for counting people, not for reading. */
function withoutToken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutToken)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'token').map(([name, part]) => [name, withoutToken(part)]))
}

/** Ids of roster lines in data that may be shown. */
export function memberIds(kind: Kind, data: Data): string[] {
  return Object.entries(data).flatMap(([name, value]) => membersIn(kind.procedure.fields[name], value))
}

function membersIn(field: Field | undefined, value: unknown): string[] {
  if (field?.type === 'member') return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : []
  if (field?.type !== 'rows' || !Array.isArray(value)) return []
  return value.flatMap((row: Data) => Object.entries(row).flatMap(([column, each]) => membersIn((field as Rows).columns[column], each)))
}

/** Ids of attachments in the data of a step. */
export function paperIds(kind: Kind, data: Data): string[] {
  return Object.entries(data).flatMap(([name, value]) => papersIn(kind.procedure.fields[name], value))
}

function papersIn(field: Field | undefined, value: unknown): string[] {
  if (!Array.isArray(value)) return []
  if (field?.type === 'papers') return value.map(String)
  if (field?.type !== 'rows') return []
  return value.flatMap((row: Data) => Object.entries(row).flatMap(([column, each]) => papersIn((field as Rows).columns[column], each)))
}
