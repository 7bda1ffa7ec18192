// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import { daysLeft } from '../words.ts'

export type Due = Answer<'desk'>['due'][number]

/** One leaf of the calendar: a day and what falls due on it; no day where a limit is not set or stands still. */
export interface Leaf {
  day: Day | null
  due: readonly Due[]
}

export interface Stretch {
  heading: string
  late: boolean
  /** Within a week, or over already. */
  atHand: boolean
  leaves: readonly Leaf[]
}

/** The day the office goes by is the alarm, never later than the legal last day; a party is told the legal last day itself. */
export const dayOfDue = (due: Due): Day | null => (due.whose === 'resident' ? due.last ?? due.alarm : due.alarm ?? due.last)

/** A window of a party's own that has closed: nobody is late, and nothing is left to do about it. */
export function hasLapsed(due: Due, today: Day): boolean {
  const last = due.last ?? due.alarm
  return due.whose === 'resident' && last !== null && last < today
}

/** What is due in stretches as an office speaks of them, each with its days in order; stretches without anything are left out. */
export function stretchesOf(due: readonly Due[], today: Day): Stretch[] {
  const week = addDays(today, 7)
  const stretches: [string, (due: Due, day: Day | null) => boolean][] = [
    ['已逾期', each => each.overdue],
    ['今天', (_, day) => day !== null && day <= today],
    ['七日内', (_, day) => day !== null && day <= week],
    ['七日以后', (_, day) => day !== null],
    ['没有到期日', () => true],
  ]
  let left = due.filter(each => !hasLapsed(each, today))
  return stretches.flatMap(([heading, takes], at) => {
    const taken = left.filter(each => takes(each, dayOfDue(each)))
    left = left.filter(each => !taken.includes(each))
    return taken.length > 0 ? [{ heading, late: at === 0, atHand: at < 3, leaves: leavesOf(taken) }] : []
  })
}

function leavesOf(due: readonly Due[]): Leaf[] {
  const days = [...new Set(due.map(dayOfDue))].sort((a, b) => ((a ?? '9') < (b ?? '9') ? -1 : 1))
  return days.map(day => ({ day, due: due.filter(each => dayOfDue(each) === day) }))
}

/** The first leaves that hold about so many; a day is not torn apart. */
export function firstOf(leaves: readonly Leaf[], about: number): readonly Leaf[] {
  let held = 0
  const enough = leaves.findIndex(leaf => (held += leaf.due.length) >= about)
  return enough < 0 ? leaves : leaves.slice(0, enough + 1)
}

/** How long there is; an alarm that has passed is no lateness while the legal last day has not. */
export function leftText(due: Due, today: Day): string {
  const day = dayOfDue(due)
  if (due.overdue && (due.last ?? day)) return daysLeft(due.last ?? day!, today)
  if (day === null) return '期限未定'
  if (day >= today) return daysLeft(day, today)
  return due.last && due.last >= today ? `提醒日已过，法定${daysLeft(due.last, today)}` : '提醒日已过'
}

/** Four weeks from the Monday of this one, with how many fall due on each day. */
export function weeksFrom(monday: Day, due: readonly Due[]): { day: Day; count: number }[][] {
  const counts = new Map<string | null, number>()
  for (const each of due) if (!each.overdue) counts.set(dayOfDue(each), (counts.get(dayOfDue(each)) ?? 0) + 1)
  const days = Array.from({ length: 28 }, (_, at) => addDays(monday, at)).map(day => ({ day, count: counts.get(day) ?? 0 }))
  return [0, 7, 14, 21].map(at => days.slice(at, at + 7))
}
