// SPDX-License-Identifier: MulanPSL-2.0

/** A calendar day 'YYYY-MM-DD' as the office in China reads it (Asia/Shanghai). */
export type Day = string
/** A calendar month 'YYYY-MM'. */
export type Month = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000
// China has kept one zone without summer time since 1992, so the offset is a constant for every day the ledger can hold.
const SHANGHAI_OFFSET = 8 * 3_600_000

interface Parts { year: number; month: number; day: number }

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days of a month; months run from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function split(written: string): Parts | undefined {
  const found = SHAPE.exec(written)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? { year, month, day } : undefined
}

function parts(day: Day): Parts {
  const found = typeof day === 'string' ? split(day) : undefined
  if (!found) throw new RangeError(`“${String(day)}”不是日期，应写成 2024-03-05 这样的年-月-日，并且当月确有这一天。`)
  return found
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const join = (p: Parts): Day => `${pad(p.year, 4)}-${pad(p.month, 2)}-${pad(p.day, 2)}`

/** Whole number by which it is counted; throws unless it is one. */
function whole(n: number, what: string): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${what}应为整数，现为“${String(n)}”。`)
  return n
}

// Days since 1970-01-01 in the proleptic Gregorian calendar; years begin in March so that the leap day comes last.
function serial({ year, month, day }: Parts): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromSerial(days: number): Day {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (year < 1 || year > 9999) throw new RangeError(`日期超出公元 1 年至 9999 年。`)
  return join({ year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 })
}

/** Whether a value is a real day written 'YYYY-MM-DD'. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && split(value) !== undefined
}

/** The day n days later (earlier when negative). Throws RangeError when the day is not one or n is not whole. */
export function addDays(day: Day, n: number): Day {
  return fromSerial(serial(parts(day)) + whole(n, '天数'))
}

/**
 * The corresponding day n months later; where that month has no such day, its last day (民法典第二百零二条).
 * Throws RangeError when the day is not one or n is not whole.
 */
export function addMonths(day: Day, n: number): Day {
  const from = parts(day)
  const months = from.year * 12 + from.month - 1 + whole(n, '月数')
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  if (year < 1 || year > 9999) throw new RangeError(`日期超出公元 1 年至 9999 年。`)
  return join({ year, month, day: Math.min(from.day, daysInMonth(year, month)) })
}

/** Days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serial(parts(to)) - serial(parts(from))
}

/** The month a day lies in, 'YYYY-MM'. */
export function monthOf(day: Day): Month {
  parts(day)
  return day.slice(0, 7)
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return parts(day).year
}

/** The first day of a month 'YYYY-MM'. */
export function firstDayOf(month: Month): Day {
  const day = `${month}-01`
  if (!isDay(day)) throw new RangeError(`“${String(month)}”不是月份，应写成 2024-03 这样的年-月。`)
  return day
}

/** The last day of a month 'YYYY-MM'. */
export function lastDayOf(month: Month): Day {
  const { year, month: m } = parts(firstDayOf(month))
  return join({ year, month: m, day: daysInMonth(year, m) })
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((serial(parts(day)) + 3) % 7) + 7) % 7) + 1
}

/** Whether a day is a Saturday or Sunday, worked or not. */
export const isWeekend = (day: Day): boolean => weekday(day) >= 6

/** The day it is in China at an instant (milliseconds since 1970-01-01T00:00Z). */
export function todayIn(instant: number): Day {
  if (!Number.isFinite(instant)) throw new RangeError(`时刻应为毫秒数，现为“${String(instant)}”。`)
  return fromSerial(Math.floor((instant + SHANGHAI_OFFSET) / MILLISECONDS_A_DAY))
}

/** A day as a document writes it: 2024年3月5日 (GB/T 9704-2012: Arabic numerals, no leading zero). */
export function dayText(day: Day): string {
  const { year, month, day: d } = parts(day)
  return `${year}年${month}月${d}日`
}
