// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { dayOf, type Situation } from '../condition/condition.ts'
import type { Counted } from '../declare/declare.ts'

/** From its first day to the first day on which it no longer holds; undefined when it never began or never lasted a day. */
export function spanOf(figure: Pick<Counted, 'from' | 'until' | 'through'>, matter: Situation): { begins: Day; ends?: Day } | undefined {
  const begins = figure.from === undefined ? undefined : dayOf(matter, figure.from)
  if (begins === undefined) return undefined
  const through = figure.through === undefined ? undefined : dayOf(matter, figure.through)
  const ends = [figure.until === undefined ? undefined : dayOf(matter, figure.until), through === undefined ? undefined : addDays(through, 1)]
    .filter((day): day is Day => day !== undefined).sort()[0]
  if (ends !== undefined && ends <= begins) return undefined
  return ends === undefined ? { begins } : { begins, ends }
}
