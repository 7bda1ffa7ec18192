// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../../law/law.ts'
import type { Field } from '../field.ts'

/** What a value is held against: the day of the step, for codes that are valid from one day to another. */
export interface Occasion {
  on: Day
  /** The codes a field of type `figures` may hold. */
  declarable?: ReadonlySet<string>
}

/** The faces every type of field has here; its Input, Display and Filter stand in web/field under the same name. */
export interface Face {
  /** One Chinese sentence without its full stop when the value is wrong, else nothing. */
  check(value: unknown, field: Field, occasion: Occasion): string | undefined
  /** The value as it is read aloud or printed. */
  plain(value: unknown, field: Field): string
  /** What a text typed into a box or an Excel cell means; the text itself where it means nothing, for `check` to complain of. */
  read(typed: string, field: Field, today: Day): unknown
}
