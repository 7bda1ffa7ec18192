// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'

/** One clock of a matter as it stands. Lateness is judged by `last`; an office's desk shows `alarm`. */
export interface Running {
  started: Day
  last?: Day
  alarm?: Day
  done?: Day
  /** The clock, by its label, that took its place: nothing was done yet, another day holds. */
  replacedBy?: string
  /** Known once the clock is done. */
  late?: boolean
  /** It stands still since this day. */
  paused?: Day
  /** A year of the calendar is not in: the date may move. */
  provisional?: boolean
  /** The town has not set the length of a local limit: there is no date. */
  unset?: string
}

/** A matter: the fold of its entries. */
export interface Matter {
  id: string
  kind: string
  village: number
  state: string
  voided: boolean
  mergedInto?: string
  /** Day of the opening step and of the latest entry. */
  opened: Day
  lastDay: Day
  facts: Readonly<Record<string, unknown>>
  /** Step → the day it was first taken: what figures count by, so that a later repeat does not move a past year. */
  on: Readonly<Record<string, Day>>
  /** Step → the day it was last taken: what guards and papers go by. */
  lately: Readonly<Record<string, Day>>
  /** Step → who took it last. */
  by: Readonly<Record<string, string>>
  clocks: Readonly<Record<string, Running>>
  links: readonly string[]
}

/** Counts nothing and takes no further step. */
export const isOut = (matter: Pick<Matter, 'voided' | 'mergedInto'>): boolean => matter.voided || matter.mergedInto !== undefined
