// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, daysInMonth } from '../law/law.ts'
import { chance, type Draw, pick } from './draw.ts'

/** Lengths of common limits: a day so long before the edge of a month puts a deadline on the edge. */
const lengths = [3, 5, 7, 10, 15, 20, 30, 60]

const pad = (n: number): string => String(n).padStart(2, '0')

/**
 * A day of the years given. Half of them stand on the edge of a month, where a stock that ends a day late or a last day that is
 * read as the day after shows.
 */
export function edgeDay(draw: Draw, years: readonly [number, number] = [2023, 2025]): Day {
  const year = draw.int(...years)
  const month = draw.int(1, 12)
  const last = daysInMonth(year, month)
  if (chance(draw, 20)) return addDays(`${year}-${pad(month)}-${pad(last)}`, -pick(draw, lengths))
  return `${year}-${pad(month)}-${pad(chance(draw, 50) ? pick(draw, [1, last]) : draw.int(1, last))}`
}

/** A day not before another: the same, a few days on, or an edge of the same or the next month. */
export function laterDay(draw: Draw, day: Day): Day {
  if (chance(draw, 40)) return addDays(day, draw.int(0, 40))
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`
  const before = addDays(next, -1 - pick(draw, lengths))
  if (before >= day && chance(draw, 30)) return before
  return pick(draw, [`${day.slice(0, 7)}-${pad(daysInMonth(year, month))}`, next])
}
