// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, daysBetween, isDay, isWeekend, yearOf } from './day.ts'
import type { Day } from './day.ts'

/** One year's holiday notice (国务院办公厅关于……部分节假日安排的通知): days off with their names, weekends worked instead. */
export interface CalendarYear {
  readonly year: number
  readonly notice: string
  readonly holidays: readonly { readonly name: string; readonly from: Day; readonly to: Day }[]
  readonly workingWeekends: readonly Day[]
}

const LONGEST_HOLIDAY = 15

/**
 * Reads one year's arrangement from data a town imports: { year, notice, holidays: [{ name, from, to }], workingWeekends: [day] }.
 * Throws with what is missing or wrong.
 */
export function readCalendarYear(value: unknown): CalendarYear {
  const { year, notice, holidays, workingWeekends } = record(value, '放假安排')
  if (typeof year !== 'number') throw new Error('放假安排缺少年份 year，应为四位数字。')
  const where = `${year} 年放假安排`
  if (typeof notice !== 'string' || notice.trim() === '') throw new Error(`${where}缺少 notice，应写明国务院办公厅通知的名称。`)
  if (!Array.isArray(holidays)) throw new Error(`${where}缺少 holidays，应为节日列表。`)
  if (!Array.isArray(workingWeekends)) throw new Error(`${where}缺少 workingWeekends，应为调休上班日列表，没有的写空列表。`)
  const read: CalendarYear = {
    year,
    notice,
    holidays: holidays.map(one => {
      const { name, from, to } = record(one, `${where}的节日`)
      if (typeof name !== 'string' || name.trim() === '') throw new Error(`${where}有一个节日没有名称 name。`)
      return { name, from: String(from), to: String(to) }
    }),
    workingWeekends: workingWeekends.map(String),
  }
  checkYear(read)
  return read
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what}应为对象。`)
  return value as Record<string, unknown>
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
