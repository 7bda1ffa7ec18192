// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { dayOf, meets } from '../condition/condition.ts'
import { type Counted, type Kind } from '../declare/declare.ts'
import { isOut, type Matter } from '../entry/matter.ts'
import { finalDay, type Period, within } from './period.ts'
import { spanOf } from './span.ts'
import { isKeyed, unitsOf } from './units.ts'

/** A matter behind a figure, and what it gives to it. */
export interface Behind {
  matter: string
  n: number
  keys: readonly string[]
}

/** The matters behind a figure in a period: found by the days themselves, not by the cells. */
export function behind(kind: Kind, figure: Counted, matters: Iterable<Matter>, period: Period): Behind[] {
  const found: Behind[] = []
  for (const matter of matters) {
    if (matter.kind !== kind.id || isOut(matter) || !meets(figure.where, matter)) continue
    if (period.village !== undefined && matter.village !== period.village) continue
    if (!counts(figure, matter, period)) continue
    const units = unitsOf(figure, matter)
    if (units.length > 0) found.push({ matter: matter.id, n: units.reduce((sum, unit) => sum + unit.n, 0), keys: units.map(unit => unit.key) })
  }
  return found
}

function counts(figure: Counted, matter: Matter, period: Period): boolean {
  if (figure.what === 'stock') return holdsOn(figure, matter, finalDay(period))
  const day = dayOf(matter, figure.on ?? '')
  return day !== undefined && within(period, day)
}

function holdsOn(figure: Counted, matter: Matter, day: Day): boolean {
  const span = spanOf(figure, matter)
  return span !== undefined && span.begins <= day && (span.ends === undefined || day < span.ends)
}

/** The number those matters make: a sum, or how many different keys. */
export const valueOf = (kind: Kind, figure: Counted, matters: readonly Behind[]): number =>
  isKeyed(kind, figure) ? new Set(matters.flatMap(each => each.keys)).size : matters.reduce((sum, each) => sum + each.n, 0)
