// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, isDay, yearOf } from '../../law/law.ts'

const separated = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/
const near: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 明天: 1 }

/** Full-width digits and signs as a Chinese keyboard gives them, made half-width; blanks go. */
export const halfWidth = (typed: string): string =>
  typed
    .replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/\s/g, '')

/**
 * The day somebody means by 2025-3-1, 20250301, 2025.3.1, 2025年3月1日, 3-1 (of this year) or 昨天; undefined when it is none.
 * `today` gives the year that was left out.
 */
export function readDay(typed: string, today: Day): Day | undefined {
  const clean = halfWidth(typed)
  const ago = near[clean]
  if (ago !== undefined) return addDays(today, ago)
  if (/^\d{8}$/.test(clean)) return real(clean.slice(0, 4), clean.slice(4, 6), clean.slice(6))
  const found = separated.exec(clean)
  return found ? real(found[1] ?? String(yearOf(today)), found[2] ?? '', found[3] ?? '') : undefined
}

function real(year: string, month: string, date: string): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
