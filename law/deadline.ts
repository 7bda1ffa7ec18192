// SPDX-License-Identifier: MulanPSL-2.0
import type { Calendar } from './calendar.ts'
import type { Citation } from './citation.ts'
import { addDays, addMonths, daysBetween, isDay, yearOf } from './day.ts'
import type { Day } from './day.ts'
import { amount } from './limit.ts'
import type { FixedLimit, Limit } from './limit.ts'

/** A time the clock stood still: the days after `from` up to and including `until` are not counted. */
export interface Pause { from: Day; until: Day; why?: string; cites?: Citation }

/**
 * What lengthens a limit. `days` is the extension, in the unit of the limit (working days where it counts working days).
 * `paused` is a number of days in the same unit, or the pauses themselves. The rest is kept for the explanation.
 */
export interface Longer {
  days?: number
  paused?: number | readonly Pause[]
  grantedBy?: string
  grantedOn?: Day
  reason?: string
  cites?: Citation
}

/** A day that was not counted or on which the limit could not end. */
export interface Skipped { day: Day; why: string }

/**
 * `last` is the legal last day, moved off a holiday where the act moves it; lateness is judged by it. `alarm` is the day the
 * office is shown, never moved. Provisional where a year's calendar is not in: that year's weekdays count as working days and
 * nothing is moved. `worked` are weekend days counted because the notice made them working days; `missing` the years not in.
 */
export interface Deadline {
  start: Day
  limit: FixedLimit
  last: Day
  alarm: Day
  provisional: boolean
  skipped: readonly Skipped[]
  worked: readonly Day[]
  missing: readonly number[]
  longer?: Longer
}

type Traces = Pick<Deadline, 'skipped' | 'worked' | 'missing'>
interface Trace { skipped: Skipped[]; worked: Day[]; missing: Set<number> }

/**
 * The deadline of a limit that began on a day; that day itself is not counted (民法典第二百零一条). Hours are judged by day
 * here: the last day is the one on which they run out however late on the first day they began; see `hourAfter`.
 * Throws where the limit has no length, or a day or number is not one.
 */
export function deadline(start: Day, limit: Limit, calendar: Calendar, longer?: Longer): Deadline {
  const fixed = checked(start, limit, longer)
  const pauses = typeof longer?.paused === 'object' ? merged(longer.paused, start) : []
  const standing = typeof longer?.paused === 'number' ? longer.paused : 0
  const extra = (longer?.days ?? 0) + standing
  const trace: Trace = { skipped: [], worked: [], missing: new Set() }
  const alarm = isWorking(fixed)
    ? afterWorkingDays(start, amount(fixed.length) + extra, calendar, pauses, trace)
    : pausedBy(addDays(unpaused(start, fixed), extra), pauses)
  const moves = fixed.lastDayOnHoliday === 'moves' && !isWorking(fixed) && !('hours' in fixed.length)
  const last = moves ? offHoliday(alarm, calendar, trace) : alarm
  const found = { start, limit: fixed, last, alarm, provisional: trace.missing.size > 0, ...frozen(trace) }
  return longer === undefined ? found : { ...found, longer }
}

/**
 * The first day on which a waiting time is wholly over ("…满十日后"): the day after its last day, so the alarm too stands
 * after it. For duties that may not be done before a day.
 */
export function earliestAfter(start: Day, limit: Limit, calendar: Calendar): Day {
  return addDays(deadline(start, limit, calendar).last, 1)
}

/**
 * The latest day for something due a time before an event ("举行听证的七日前"): counted backwards without the event day.
 * `last` is the day counted to; `alarm` leaves the whole time between the two days and is the safe one. Neither moves off a
 * holiday, which would shorten the time. `start` is the event day.
 */
export function daysBefore(event: Day, limit: Limit, calendar: Calendar): Deadline {
  const fixed = checked(event, limit)
  if ('hours' in fixed.length) throw new RangeError('“若干小时前”不能按日倒推，应以日或月规定。')
  const trace: Trace = { skipped: [], worked: [], missing: new Set() }
  const n = amount(fixed.length)
  const working = isWorking(fixed)
  const last = working ? beforeWorkingDays(event, n, calendar, trace) : 'months' in fixed.length ? addMonths(event, -n) : addDays(event, -n)
  const alarm = working ? beforeWorkingDays(last, 1, calendar, { skipped: [], worked: [], missing: trace.missing }) : addDays(last, -1)
  return { start: event, limit: fixed, last, alarm, provisional: trace.missing.size > 0, ...frozen(trace) }
}

/** The n-th working day after a day; negative counts back. Undefined where a year's calendar is not in. */
export function workdayAfter(day: Day, n: number, calendar: Calendar): Day | undefined {
  const trace: Trace = { skipped: [], worked: [], missing: new Set() }
  const found = n < 0 ? beforeWorkingDays(day, -n, calendar, trace) : afterWorkingDays(day, n, calendar, [], trace)
  return trace.missing.size > 0 ? undefined : found
}

/** A moment of a day, 'HH:MM' by the clock in China. */
export interface Moment { day: Day; time: string }

/**
 * When a number of hours runs out: they run from the next full hour and through nights and holidays alike (by analogy with
 * 民诉法解释第一百二十五条, which counts hours from the next one). Throws where the time is not one.
 */
export function hourAfter(from: Moment, hours: number): Moment {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(from.time)
  if (!found) throw new RangeError(`“${from.time}”不是时刻，应写成 09:30 这样的时:分。`)
  const whole = Number(found[1]) + (found[2] === '00' ? 0 : 1) + amount({ hours })
  return { day: addDays(from.day, Math.floor(whole / 24)), time: `${String(whole % 24).padStart(2, '0')}:00` }
}

const isWorking = (limit: FixedLimit): boolean => limit.counted === 'working' && 'days' in limit.length

function checked(start: Day, limit: Limit, longer?: Longer): FixedLimit {
  if (!isDay(start)) throw new RangeError(`期限的起算日“${String(start)}”不是日期，应写成 2024-03-05 这样的年-月-日。`)
  if (limit.length === undefined) throw new Error(`期限“${limit.local ?? ''}”由本地规定而尚未设置，设置后才能计算到期日。`)
  amount(limit.length)
  const counts = [longer?.days, typeof longer?.paused === 'number' ? longer.paused : undefined]
  for (const n of counts) {
    if (n !== undefined && (!Number.isSafeInteger(n) || n < 0)) throw new RangeError(`延长或者暂停的天数应为不小于零的整数，现为“${String(n)}”。`)
  }
  if (longer?.days && 'hours' in limit.length) throw new RangeError('以小时计算的期限不能按日延长。')
  return { ...limit, length: limit.length }
}

function unpaused(start: Day, { length }: FixedLimit): Day {
  if ('days' in length) return addDays(start, length.days)
  if ('months' in length) return addMonths(start, length.months)
  return addDays(start, Math.ceil(length.hours / 24))
}

/** Pauses in order, cut at the start and without overlap, so that no day is left out twice. */
function merged(pauses: readonly Pause[], start: Day): Pause[] {
  const result: Pause[] = []
  for (const one of [...pauses].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (!isDay(one.from) || !isDay(one.until) || one.until < one.from) {
      throw new RangeError(`暂停期间“${one.from}至${one.until}”不对，应从先到后且都是日期。`)
    }
    const before = result.at(-1)?.until ?? start
    const from = one.from < before ? before : one.from
    if (one.until > from) result.push({ ...one, from })
  }
  return result
}

function pausedBy(end: Day, pauses: readonly Pause[]): Day {
  return pauses.reduce((last, one) => (one.from < last ? addDays(last, daysBetween(one.from, one.until)) : last), end)
}

function afterWorkingDays(start: Day, n: number, calendar: Calendar, pauses: readonly Pause[], trace: Trace): Day {
  let day = start
  for (let counted = 0; counted < n;) {
    day = addDays(day, 1)
    const paused = pauses.find(one => one.from < day && day <= one.until)
    if (paused) trace.skipped.push({ day, why: paused.why ?? '暂停计算' })
    else if (works(day, calendar, trace)) counted += 1
  }
  return day
}

function beforeWorkingDays(event: Day, n: number, calendar: Calendar, trace: Trace): Day {
  let day = event
  for (let counted = 0; counted < n;) {
    day = addDays(day, -1)
    if (works(day, calendar, trace)) counted += 1
  }
  return day
}

function works(day: Day, calendar: Calendar, trace: Trace): boolean {
  const known = calendar.isWorkday(day)
  if (known === undefined) trace.missing.add(yearOf(day))
  const weekend = calendar.isWeekend(day)
  const counts = known ?? !weekend
  if (!counts) trace.skipped.push({ day, why: whyOff(day, calendar) })
  else if (weekend) trace.worked.push(day)
  return counts
}

function offHoliday(unmoved: Day, calendar: Calendar, trace: Trace): Day {
  const passed: Skipped[] = []
  for (let day = unmoved; ; day = addDays(day, 1)) {
    const known = calendar.isWorkday(day)
    if (known === undefined) {
      trace.missing.add(yearOf(day))
      return unmoved
    }
    if (known) {
      trace.skipped.push(...passed)
      return day
    }
    passed.push({ day, why: whyOff(day, calendar) })
  }
}

function whyOff(day: Day, calendar: Calendar): string {
  const name = calendar.nameOf(day)
  return name === undefined ? '周末' : `${name}假期`
}

const frozen = (trace: Trace): Traces => ({
  skipped: trace.skipped, worked: trace.worked, missing: [...trace.missing].sort((a, b) => a - b),
})
