// SPDX-License-Identifier: MulanPSL-2.0
import { checkYear } from './calendar-year.ts'
import type { CalendarYear } from './calendar-year.ts'
import { addDays, isWeekend, yearOf } from './day.ts'
import type { Day } from './day.ts'

export interface Calendar {
  /** The years whose notice is in. */
  readonly years: readonly number[]
  /** The notices it was made of, the earliest year first. */
  readonly notices: readonly CalendarYear[]
  /** Undefined where that year's notice is not in: nobody knows yet. */
  isWorkday(day: Day): boolean | undefined
  isWeekend(day: Day): boolean
  /** The holiday a day off belongs to, such as 国庆节; undefined on all other days. */
  nameOf(day: Day): string | undefined
}

/** A calendar of the years given. Throws where a year contradicts itself or stands twice. */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const known = new Set<number>()
  const off = new Map<Day, string>()
  const worked = new Set<Day>()
  for (const one of years) {
    checkYear(one)
    if (known.has(one.year)) throw new Error(`工作日历中 ${one.year} 年出现两次，每年只应有一份放假安排。`)
    known.add(one.year)
    for (const day of one.workingWeekends) worked.add(day)
    for (const { name, from, to } of one.holidays) for (let day = from; day <= to; day = addDays(day, 1)) off.set(day, name)
  }
  return {
    years: [...known].sort((a, b) => a - b),
    notices: [...years].sort((a, b) => a.year - b.year),
    isWorkday: day => (known.has(yearOf(day)) ? worked.has(day) || !(off.has(day) || isWeekend(day)) : undefined),
    isWeekend,
    nameOf: day => off.get(day),
  }
}

/** The calendar with other notices in it: each takes the place of the notice of its year, or adds a year. */
export const calendarWith = (calendar: Calendar, others: readonly CalendarYear[]): Calendar =>
  others.length === 0 ? calendar : calendarOf([...calendar.notices.filter(({ year }) => !others.some(each => each.year === year)), ...others])

/**
 * The first day that works in one calendar and not, or not yet known, in the other; undefined where they agree on every day.
 * A deadline that ends before it stands as it stood, since days are counted forward.
 */
export function firstDifference(before: Calendar, after: Calendar): Day | undefined {
  const years = [...new Set([...before.years, ...after.years])].sort((a, b) => a - b)
  for (const year of years) {
    // A notice may reach into the last days of the December before, also where that year's own notice is not in.
    for (let day = `${year - 1}-12-25`; day <= `${year}-12-31`; day = addDays(day, 1)) if (before.isWorkday(day) !== after.isWorkday(day)) return day
  }
  return undefined
}
