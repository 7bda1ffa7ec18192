// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, firstDayOf, isDay, lastDayOf, monthOf } from '../../law/law.ts'

/** Whole months from one to another, both counted; the village, where only one is asked for. */
export interface Period {
  from: string
  to: string
  village?: number
}

/**
 * The months of '2025', '2025-03' or '2025-Q1'.
 * @throws Error in one Chinese sentence when it is none of them.
 */
export function periodOf(text: string): Period {
  const [, year, rest] = /^(\d{4})(?:-(Q[1-4]|0[1-9]|1[0-2]))?$/.exec(text) ?? []
  if (!year) throw new Error(`“${text}”不是期间，应写成 2025、2025-Q1 或 2025-03`)
  if (!rest) return { from: `${year}-01`, to: `${year}-12` }
  if (!rest.startsWith('Q')) return { from: text, to: text }
  const last = Number(rest[1]) * 3
  return { from: `${year}-${String(last - 2).padStart(2, '0')}`, to: `${year}-${String(last).padStart(2, '0')}` }
}

export const yearPeriod = (year: number): Period => ({ from: `${year}-01`, to: `${year}-12` })
export const firstDay = ({ from }: Period): Day => firstDayOf(from)
export const finalDay = ({ to }: Period): Day => lastDayOf(to)
export const within = ({ from, to }: Period, day: Day): boolean => isDay(day) && from <= monthOf(day) && monthOf(day) <= to
