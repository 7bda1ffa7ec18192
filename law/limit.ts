// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation } from './citation.ts'

/** How long: days, months or hours. Years are months by the dozen. */
export type Length = { days: number } | { months: number } | { hours: number }
export type Counted = 'calendar' | 'working'
export type LastDayOnHoliday = 'moves' | 'stays'

/**
 * A rule that gives a deadline. `length` is absent only in a local limit without a standard: until the town has set it
 * there is no clock. `cites` is absent where no act gives a number. `local` names the town's setting.
 */
export interface Limit {
  length?: Length
  counted: Counted
  lastDayOnHoliday: LastDayOnHoliday
  cites?: Citation
  local?: string
}

/** A limit whose length is known; only such a limit gives a deadline. */
export interface FixedLimit extends Limit { length: Length }
/** A limit an act itself gives. */
export interface StatutoryLimit extends FixedLimit { cites: Citation }

/** The number of a length, whatever its unit. Throws RangeError unless it is a whole number above zero. */
export function amount(length: Length): number {
  const n = 'days' in length ? length.days : 'months' in length ? length.months : length.hours
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`期限应为大于零的整数，现为“${String(n)}”。`)
  return n
}

/** A length as people say it: 60日, 5个工作日, 1个月, 3年, 24小时. */
export function lengthText(length: Length, counted: Counted = 'calendar'): string {
  const n = amount(length)
  if ('days' in length) return counted === 'working' ? `${n}个工作日` : `${n}日`
  if ('hours' in length) return `${n}小时`
  return n % 12 === 0 ? `${n / 12}年` : `${n}个月`
}

/**
 * A limit the town sets for itself, by a dated setting with its own document. Without a standard and without a setting
 * there is no clock: a number no text confirms (ministry rule, county practice, memory) is never a default.
 */
export function localLimit(setting: string, standard: FixedLimit): FixedLimit
export function localLimit(setting: string, standard?: Limit, counts?: { counted?: Counted }): Limit
export function localLimit(setting: string, standard?: Limit, counts?: { counted?: Counted }): Limit {
  if (setting.trim() === '') throw new Error('本地期限缺少设置项名称，应写明它在镇级设置中的名称。')
  if (!standard) return { counted: counts?.counted ?? 'calendar', lastDayOnHoliday: 'stays', local: setting }
  return { ...standard, counted: counts?.counted ?? standard.counted, local: setting }
}

/** The limit with the town's own length laid over it; undefined where neither the town nor an act gives a length. */
export function settled(limit: Limit, set?: Length): FixedLimit | undefined {
  const length = limit.local === undefined ? limit.length : (set ?? limit.length)
  return length === undefined ? undefined : { ...limit, length }
}
