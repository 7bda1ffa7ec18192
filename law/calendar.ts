// SPDX-License-Identifier: MulanPSL-2.0
import { checkYear } from './calendar-year.ts'
import type { CalendarYear } from './calendar-year.ts'
import { addDays, isWeekend, yearOf } from './day.ts'
import type { Day } from './day.ts'

export interface Calendar {
  /** The years whose notice is in. */
  readonly years: readonly number[]
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
    isWorkday: day => (known.has(yearOf(day)) ? worked.has(day) || !(off.has(day) || isWeekend(day)) : undefined),
    isWeekend,
    nameOf: day => off.get(day),
  }
}
