// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, daysBetween, isDay, weekday, yearOf } from './day.ts'
import type { Day } from './day.ts'

/** One year's holiday notice (国务院办公厅关于……部分节假日安排的通知): days off with their names, weekends worked instead. */
export interface CalendarYear {
  readonly year: number
  readonly notice: string
  readonly holidays: readonly { readonly name: string; readonly from: Day; readonly to: Day }[]
  readonly workingWeekends: readonly Day[]
}

export interface Calendar {
  /** The years whose notice is in. */
  readonly years: readonly number[]
  /** Undefined where that year's notice is not in: nobody knows yet. */
  isWorkday(day: Day): boolean | undefined
  isWeekend(day: Day): boolean
  /** The holiday a day off belongs to, such as 国庆节; undefined on all other days. */
  nameOf(day: Day): string | undefined
}

const LONGEST_HOLIDAY = 15

/** Whether a day is a Saturday or Sunday, worked or not. */
export const isWeekend = (day: Day): boolean => weekday(day) >= 6

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

/**
 * Checks one year's arrangement, for the calendar that is built in as for one a town imports. A holiday may begin in the
 * last days of December before. Throws with the day that is wrong.
 */
export function checkYear(one: CalendarYear): void {
  const where = `${one.year} 年放假安排`
  if (!Number.isInteger(one.year) || one.year < 1949) throw new Error(`放假安排的年份“${String(one.year)}”不对，应为四位年份。`)
  if (one.holidays.length === 0) throw new Error(`${where}没有一个节日，应至少列出元旦至国庆节的放假日期。`)
  const off = new Set<Day>()
  for (const { name, from, to } of one.holidays) {
    if (!isDay(from) || !isDay(to)) throw new Error(`${where}中${name}的起止日期“${from}至${to}”不是日期。`)
    if (to < from || daysBetween(from, to) >= LONGEST_HOLIDAY) {
      throw new Error(`${where}中${name}“${from}至${to}”不合理，应从先到后且不超过${LONGEST_HOLIDAY}天。`)
    }
    if (yearOf(to) !== one.year || from < `${one.year - 1}-12-25`) throw new Error(`${where}中${name}“${from}至${to}”不在这一年。`)
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (off.has(day)) throw new Error(`${where}中 ${day} 列了两次。`)
      off.add(day)
    }
  }
  for (const day of one.workingWeekends) {
    if (!isDay(day) || !isWeekend(day)) throw new Error(`${where}中调休上班日“${day}”不是周六或周日。`)
    if (yearOf(day) !== one.year && yearOf(day) !== one.year - 1) throw new Error(`${where}中调休上班日“${day}”不在这一年。`)
    if (off.has(day)) throw new Error(`${where}中 ${day} 既放假又上班。`)
  }
}
