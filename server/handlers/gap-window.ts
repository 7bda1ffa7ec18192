// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, type Day, firstDayOf, lastDayOf, type Length, monthOf } from '../../law/law.ts'

/** The days within which something was expected, both counted, and what the span is called. */
export interface Window {
  from: Day
  to: Day
  label: string
}

/**
 * The latest span of the interval that is over: whole months in blocks counted from January, or as many days as end yesterday.
 * What may still come in the running span is no gap yet.
 */
export function lastWindow(interval: Length, today: Day): Window {
  if ('months' in interval) return lastMonths(interval.months, today)
  const days = 'days' in interval ? interval.days : Math.ceil(interval.hours / 24)
  const [from, to] = [addDays(today, -days), addDays(today, -1)]
  return { from, to, label: `${from} 至 ${to}` }
}

function lastMonths(months: number, today: Day): Window {
  const into = (Number(monthOf(today).slice(5)) - 1) % months
  const last = monthOf(addMonths(firstDayOf(monthOf(today)), -into - 1))
  const first = monthOf(addMonths(firstDayOf(last), 1 - months))
  return { from: firstDayOf(first), to: lastDayOf(last), label: first === last ? first : `${first} 至 ${last}` }
}
