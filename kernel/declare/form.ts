// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation } from '../../law/law.ts'
import type { Condition } from './condition.ts'

/**
 * A part of a paper form. Slots in a text: `{field}`, `{number}`, `{title}`, `{village}`, `{town}`, `{county}`, `{office}` (the town's government by its full
 * name, unless the kind has a field so called), `{state}`, `{day:step}` or
 * `{day:field}` (2025年3月1日), `{due:clock}` (the legal last day). What is not given is left as a blank to be written on.
 */
export type FormPart =
  | { text: string; at?: 'left' | 'centre' | 'right' }
  | { heading: string }
  /** Label and value of these fields, as on the paper form. */
  | { facts: readonly string[] }
  /** A table field, row by row; all its columns unless named. */
  | { rows: string; columns?: readonly string[] }
  /** Places to sign, each with its day. */
  | { signatures: readonly string[] }
  /** One line a step taken so far: day, step, who recorded it. */
  | { life: true }

/** A statutory or customary paper, filled from the matter. */
export interface Form {
  label: string
  /** It can be printed once one of these steps has been taken. */
  after: string | readonly string[]
  when?: Condition
  cites?: Citation
  /** Reader of a notice, named over its text: 某某： */
  to?: string
  parts: readonly FormPart[]
}
