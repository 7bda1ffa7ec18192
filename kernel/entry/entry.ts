// SPDX-License-Identifier: MulanPSL-2.0
import type { Calendar, Day, Length } from '../../law/law.ts'

export { fold, effective, type Effective, struckIn } from './fold.ts'
export { Refusal } from './refusal.ts'
export { isOut, type Matter, type Running } from './matter.ts'

/** One line of a town's ledger: who took which step when, with what. Never changed. */
export interface Entry {
  town: number
  /** Place in the town's chain, from 1 without gaps. */
  position: number
  matter: string
  kind: string
  form: number
  command: string
  step: string
  /** The day it happened; `recorded` is the instant it reached the ledger (ISO 8601, UTC). */
  day: Day
  recorded: string
  village: number
  by: string
  post: string
  data: Readonly<Record<string, unknown>>
  /** The entry a correction or strike names. */
  of?: number
  /** The matter in whose step this one was opened. */
  partOf?: string
}

/** What a correction says: the new values (null takes a value away) and, where the day was wrong, the day. */
export interface Correction {
  values?: Readonly<Record<string, unknown>>
  day?: Day
  reason: string
}

/** The dated world beside the entries: nothing in a fold comes from anywhere else. */
export interface World {
  calendar: Calendar
  /** A length the town has set for a local limit, as of a day. */
  setting(name: string, on: Day): Length | undefined
}
