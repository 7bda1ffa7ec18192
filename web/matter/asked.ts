// SPDX-License-Identifier: MulanPSL-2.0
import { checkData, demandedBy, faceOf, type Field, getKind, isAsked, isGiven, type Kind, type Occasion, type Step } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { citationText, type Day } from '../../law/law.ts'
import { webFaceOf } from '../field/faces.ts'
import { mask } from '../field/plain.tsx'
import { quartersOf } from '../field/web-face.ts'

export type Facts = Readonly<Record<string, unknown>>

/** A field as a step asks for it. */
export interface Asked {
  name: string
  field: Field
  required: boolean
  /** Empty, with what the step said the last time, or not asked at all since the ledger holds it. */
  begins: 'blank' | 'last' | 'known'
  /** In the ledger already: shown, and asked again only when somebody wants to change it. */
  known: boolean
  /** What is said when it is left blank and a guard, as things stand, would not let it be. */
  why?: string
}

/** A heading of the paper form and the fields under it. */
export interface Group<T> {
  heading: string
  fields: T[]
}

/** @throws Error when the kind has no such step. */
export function stepOf(kind: Kind, name: string): Step {
  const step = kind.procedure.steps[name]
  if (!step) throw new Error(`${kind.label}没有“${name}”这一步`)
  return step
}

export const kindOf = (id: string): Kind => getKind(kinds, id)
export const fieldsOf = (kind: Kind): [string, Field][] => Object.entries(kind.procedure.fields as Readonly<Record<string, Field>>)

/** Whether any part of the value is kept from the reader. */
export const isMasked = (value: unknown): boolean => JSON.stringify(value ?? null).includes(`"${mask}"`)

/**
 * Fields of the step in the order of the paper form. What the ledger holds is not asked again, except what tells of this time; a
 * step whose needs are all in the ledger is there to change them and asks for them anew.
 */
export function askedBy(kind: Kind, stepName: string, facts: Facts = {}, taken: readonly string[] = []): Asked[] {
  const { needs = [], takes = [] } = stepOf(kind, stepName)
  const again = taken.includes(stepName)
  const changes = needs.length > 0 && needs.every(name => isGiven(facts[name]))
  const beginning = (name: string, field: Field, required: boolean): Asked['begins'] => {
    const anew = webFaceOf(field).anew && (required || again)
    if (!isGiven(facts[name]) || anew || (required && changes)) return 'blank'
    return again && !isMasked(facts[name]) ? 'last' : 'known'
  }
  const asks = new Set<string>([...needs, ...takes])
  return fieldsOf(kind)
    .filter(([name, field]) => asks.has(name) && !field.worked)
    .map(([name, field]) => {
      const required = needs.includes(name)
      const begins = beginning(name, field, required)
      return { name, field, required, begins, known: begins === 'known' }
    })
}

/** What a form begins with: of a step taken once more what it said last, else what its fields begin with. */
export const begunWith = (asked: readonly Asked[], facts: Facts, today: Day): Record<string, unknown> =>
  Object.fromEntries(
    asked.flatMap(({ name, field, begins }) => {
      if (begins === 'last') return [[name, facts[name]]]
      return begins === 'blank' && field.begins !== undefined ? [[name, field.type === 'day' ? today : field.begins]] : []
    }),
  )

/**
 * The boxes to draw as the form is filled in so far: without those that do not apply, and with those marked as required that a
 * guard would refuse to have blank. What was typed into a box that is no longer drawn is kept and not sent.
 */
export function drawnOf(kind: Kind, stepName: string, asked: readonly Asked[], facts: Facts, data: Facts, taken: readonly string[] = []): Asked[] {
  const filled: Facts = { ...facts, ...tidied(asked, data) }
  const situation = (given: Facts) => ({
    village: 0,
    state: '',
    facts: given,
    on: Object.fromEntries(taken.map(step => [step, '1949-10-01'])),
    clocks: {},
  })
  const guardOf = (name: string) => {
    const { [name]: _, ...others } = filled
    return demandedBy(kind, stepOf(kind, stepName), situation(others)).get(name)
  }
  return asked
    .filter(({ field }) => isAsked(field, situation(filled)))
    .map(each => {
      const guard = each.required || each.known ? undefined : guardOf(each.name)
      return guard ? { ...each, required: true, why: guard.cites ? `${guard.otherwise}（${citationText(guard.cites)}）` : guard.otherwise } : each
    })
}

/** Fields under the headings of the paper form, each heading once. */
export function grouped<T extends { field: Field }>(fields: readonly T[]): Group<T>[] {
  const groups = new Map<string, T[]>()
  for (const each of fields) {
    const heading = each.field.group ?? ''
    groups.set(heading, [...(groups.get(heading) ?? []), each])
  }
  return [...groups].map(([heading, members]) => ({ heading, fields: members }))
}

/** How many of the sheet's columns each cell takes: as many as it needs, and the last of a line the rest of it, so that no hole is left. */
export function columnsTaken(needed: readonly number[], columns: number): number[] {
  const taken = [...needed]
  let left = columns
  needed.forEach((need, at) => {
    if (need > left && at > 0) {
      taken[at - 1]! += left
      left = columns
    }
    left = left - need === 0 ? columns : left - need
  })
  if (left < columns) taken[taken.length - 1]! += left
  return taken
}

/** Columns of a sheet of two that each field needs. */
export const halves = (fields: readonly Field[]): number[] =>
  columnsTaken(
    fields.map(field => (webFaceOf(field).wide ? 2 : 1)),
    2,
  )

/** Columns of a sheet of four that each field needs, so that a whole form stands on one screen. */
export const quarters = (fields: readonly Field[]): number[] =>
  columnsTaken(
    fields.map(field => quartersOf(webFaceOf(field), field)),
    4,
  )

/** The data as they are sent: tidied, and without what was left blank. */
export function tidied(asked: readonly Asked[], data: Facts): Record<string, unknown> {
  const values = asked
    .filter(({ name }) => name in data)
    .map(({ name, field }) => [name, webFaceOf(field).tidy?.(data[name], field) ?? data[name]] as const)
  return Object.fromEntries(values.filter(([, value]) => isGiven(value)))
}

/** What is wrong with one value on that day; nothing when it is blank. */
export const valueComplaint = (field: Field, value: unknown, occasion: Occasion): string | undefined =>
  isGiven(value) ? faceOf(field).check(value, field, occasion) : undefined

const picked: readonly string[] = ['choice', 'choices', 'yes-no', 'member', 'link'] satisfies Field['type'][]
const isPicked = ({ type }: Field): boolean => picked.includes(type)

/** What is wrong or missing, field by field in the order of the form. `data` as they are sent. */
export function complaintsOf(kind: Kind, stepName: string, asked: readonly Asked[], data: Facts, on: Day): Record<string, string> {
  const wrong = checkData(kind, stepOf(kind, stepName), data, { on })
  const missing = asked.filter(({ name, required, known }) => required && !known && !(name in data))
  const said = new Map([
    ...missing.map(({ name, field, why }) => [name, why ?? `请${isPicked(field) ? '选择' : '填写'}“${field.label}”`] as const),
    ...wrong.map(({ field, message }) => [field, message] as const),
  ])
  return Object.fromEntries(asked.flatMap(({ name }) => (said.has(name) ? [[name, said.get(name)!] as const] : [])))
}
