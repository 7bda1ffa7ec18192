// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, isWeekend, lastDayOf, stateCouncilCalendar } from '../../law/law.ts'
import type { Seeded } from './seeded.ts'

/** The last day the specimen knows; it is fixed so that the same data are loaded whenever somebody starts it. */
export const specimenEnd: Day = '2026-11-20'

/** Where a year's notice is not in yet, a weekday is taken for a working day: nothing of it is loaded. */
export const isWorkday = (day: Day): boolean => stateCouncilCalendar.isWorkday(day) ?? !isWeekend(day)

/** The day itself, or the next on which the office is open. */
export function workdayFrom(day: Day): Day {
  let next = day
  while (!isWorkday(next)) next = addDays(next, 1)
  return next
}

/** The day itself, or the last before it on which the office was open. */
export function workdayUntil(day: Day): Day {
  let last = day
  while (!isWorkday(last)) last = addDays(last, -1)
  return last
}

/** The day a town's ledger is opened in a year: villages, offices and grids are written down. */
export const opening = (year: number): Day => workdayFrom(`${year}-01-02`)
/** The next: whoever is in post is written down. */
export const peopleWritten = (year: number): Day => workdayFrom(addDays(opening(year), 1))
/** The first day on which anything else is. */
export const firstMatters = (year: number): Day => workdayFrom(addDays(peopleWritten(year), 3))

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** A working day some days after another, and not after `latest` where one is given. */
export function soonAfter(seeded: Seeded, day: Day, [least, most]: readonly [number, number], latest?: Day): Day {
  const after = workdayFrom(addDays(day, seeded.between(least, most)))
  return latest === undefined ? after : later(day, workdayUntil(earlier(after, latest)))
}

/** Spring brings quarrels over water and boundaries, the months before the new year those over wages. */
export const usualMonths = [5, 4, 8, 9, 10, 9, 8, 9, 9, 7, 8, 6]

/** Working days of a year in order, as many as asked for, spread over its months by their weight and kept between two days. */
export function spread(
  seeded: Seeded, count: number,
  { year, from, to, months = usualMonths }: { year: number; from?: Day; to?: Day; months?: readonly number[] },
): Day[] {
  const [first, last] = [from ?? `${year}-01-01`, to ?? `${year}-12-31`]
  const open = workdaysBetween(first, last)
  const weights = Object.fromEntries(months.map((weight, at) => [`${year}-${String(at + 1).padStart(2, '0')}`, weight]))
  const usable = Object.fromEntries(Object.entries(weights).filter(([month]) => open.some(day => day.startsWith(month))))
  return Array.from({ length: count }, () => {
    const month = seeded.weighted(usable)
    return seeded.pick(open.filter(day => day.startsWith(month)))
  }).sort()
}

function workdaysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkday(day)) days.push(day)
  return days
}

/** The two halves of every month, as rounds go. */
export const halvesOf = (month: string): { from: Day; to: Day }[] => [
  { from: `${month}-01`, to: `${month}-15` },
  { from: `${month}-16`, to: lastDayOf(month) },
]

export const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
