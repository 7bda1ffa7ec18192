// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, type Day, firstDayOf, lastDayOf, type Length, monthOf } from '../../law/law.ts'
import { finalDay, firstDay, type Period } from '../figure/figure.ts'

/** A span of days, both counted, and what it is called. */
export interface Span {
  from: Day
  to: Day
  label: string
}

/**
 * The spans of an interval that end within a period: whole months in blocks counted from January, or as many days one after
 * another from the period's first day.
 */
export function spansIn(interval: Length, period: Period): Span[] {
  return 'months' in interval
    ? blocksIn(interval.months, period)
    : daysIn('days' in interval ? interval.days : Math.ceil(interval.hours / 24), period)
}

function blocksIn(months: number, { from, to }: Period): Span[] {
  const spans: Span[] = []
  for (let first = `${from.slice(0, 4)}-01`; first <= to; first = monthOf(addMonths(firstDayOf(first), months))) {
    const last = monthOf(addMonths(firstDayOf(first), months - 1))
    if (last >= from && last <= to) spans.push({ from: firstDayOf(first), to: lastDayOf(last), label: first === last ? first : `${first} 至 ${last}` })
  }
  return spans
}

function daysIn(days: number, period: Period): Span[] {
  const spans: Span[] = []
  for (let from = firstDay(period); addDays(from, days - 1) <= finalDay(period); from = addDays(from, days)) {
    const to = addDays(from, days - 1)
    spans.push({ from, to, label: `${from} 至 ${to}` })
  }
  return spans
}
