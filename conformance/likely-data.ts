// SPDX-License-Identifier: MulanPSL-2.0
import { addDays } from '../law/law.ts'
import type { Choice, Condition, Field, Fields, Kind, Step } from '../kernel/kernel.ts'
import { chance, type Draw, pick } from './draw.ts'
import { type Around, valueFor } from './value-for.ts'

type Data = Record<string, unknown>

/**
 * Data for a step that its guards will likely let through: what it needs, most of what it takes, then what the guards ask for.
 * Now and then a value is emptied the way a form empties it, or a guard is left unmet.
 */
export function likelyData(draw: Draw, kind: Kind, step: Step, around: Around): Data {
  const fields = kind.procedure.fields as Fields
  const asked = [...new Set<string>([...(step.needs ?? []), ...(step.takes ?? []).filter(() => chance(draw, 60))])]
  const data: Data = Object.fromEntries(asked.map(name => [name, valueFor(draw, fields[name]!, around)]))
  const own = new Set<string>([...(step.needs ?? []), ...(step.takes ?? [])])
  for (const { when } of step.onlyIf ?? []) if (chance(draw, 92)) satisfy(draw, fields, when, { data, own, around })
  for (const reliance of step.relies ?? [])
    if ('linked' in reliance && own.has(reliance.linked) && chance(draw, 80)) data[reliance.linked] = valueFor(draw, fields[reliance.linked]!, around)
  for (const name of step.takes ?? []) if (chance(draw, 3)) data[name] = pick(draw, ['', undefined, null])
  return data
}

interface Making {
  data: Data
  /** Fields the step may fill. */
  own: ReadonlySet<string>
  around: Around
}

/** Lays over the data what makes a condition hold, as far as the step may fill it. */
export function satisfy(draw: Draw, fields: Fields, condition: Condition, making: Making): void {
  for (const [key, test] of Object.entries(condition)) {
    if (key === 'either') satisfy(draw, fields, pick(draw, test as Condition[]), making)
    else if (key === 'inOrder') order(draw, test as readonly [string, string], making)
    else if (making.own.has(key)) fill(draw, key, fields[key]!, test, making)
  }
}

function order(draw: Draw, [first, second]: readonly [string, string], { data, own, around: { day } }: Making): void {
  if (own.has(first) && data[first] !== undefined)
    data[first] = addDays((own.has(second) ? (data[second] as string | undefined) : undefined) ?? day, -draw.int(0, 20))
  else if (own.has(second) && data[second] !== undefined) data[second] = addDays(day, draw.int(0, 40))
}

function fill(draw: Draw, name: string, field: Field, test: unknown, { data, around }: Making): void {
  const says = test as { given?: boolean; atLeast?: number; under?: number; count?: { atLeast?: number } }
  if (typeof test === 'boolean') data[name] = test
  else if (typeof test === 'string' || Array.isArray(test)) data[name] = coded(draw, field, [test].flat() as string[])
  else if (typeof test === 'number') data[name] = test
  else if (says.given === false) delete data[name]
  else if (says.given === true) data[name] ??= valueFor(draw, field, around)
  else if (says.atLeast !== undefined) data[name] = says.atLeast + draw.int(0, 2)
  else if (says.under !== undefined) data[name] = Math.max(0, says.under - draw.int(1, 3))
  else if (says.count) data[name] = rowsOf(draw, field, says.count.atLeast ?? 0, around)
}

const coded = (draw: Draw, field: Field, codes: readonly string[]): unknown => {
  const known = codes.filter(code => !('codes' in field) || code in (field as Choice).codes)
  return field.type === 'choices' ? [pick(draw, known)] : pick(draw, known)
}

function rowsOf(draw: Draw, field: Field, least: number, around: Around): unknown[] {
  let rows: unknown[] = []
  for (let tries = 0; rows.length < least && tries < 20; tries++) rows = [...rows, ...(valueFor(draw, field, around) as unknown[])]
  return rows
}
