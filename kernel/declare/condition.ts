// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Field, Fields } from './field.ts'

export interface Given {
  given: boolean
}
/** What the roster said of the person on the day, as it was written into the entry: `{ relied: { post: ['secretary', 'mayor'] } }`. */
export interface MemberTest {
  relied: Readonly<Record<string, string | readonly string[]>>
}
export type NumberTest = number | { atLeast?: number; under?: number } | Given
/** `before`: it lies before that day of the matter (of a step, a day field, `due:` a clock); asked of a column too. Without that day it does not. */
export type DayTest = { from?: Day; to?: Day; before?: string } | Given

export type Test<X> =
  X extends Field<infer V, infer T>
    ? T extends 'rows'
      ? { some: X extends { columns: infer C extends Fields } ? RowTest<C> : never } | { count: { atLeast?: number; under?: number } } | Given
      : T extends 'choices' | 'figures'
        ? (V extends readonly (infer E)[] ? E | readonly E[] : never) | Given
        : T extends 'member'
          ? Given | MemberTest
          : T extends 'person' | 'papers' | 'link' | 'note'
            ? Given
            : T extends 'number' | 'money'
              ? NumberTest
              : T extends 'day'
                ? DayTest
                : V | readonly V[] | Given
    : never

export type RowTest<C extends Fields> = { [K in keyof C]?: Test<C[K]> }

/**
 * One language of data for guards, figures, access and list filters: tested on a matter, compiled to SQL, read aloud.
 * Keys are joined by *and*; several values of one key by *or*. Written, it is checked by the names of its own kind; read, by code that
 * knows no kind: what the names are then is `any`, since a condition of one kind is none of another's.
 */
export type Condition<F extends Fields = any, S extends string = any, P extends string = any, C extends string = any> = {
  [K in keyof F]?: Test<F[K]>
} & {
  state?: S | readonly S[]
  /** Any of these steps has been taken. */
  taken?: P | readonly P[]
  /** The clock ran out before its end came, or it was met in time. */
  late?: C
  inTime?: C
  /** Two days of the matter lie in one calendar year. */
  sameYear?: readonly [string, string]
  /** Two days of the matter lie in different calendar years. */
  otherYear?: readonly [string, string]
  /** The first day is not after the second; a day not given does not offend. */
  inOrder?: readonly [string, string]
  /** The first number is not more than the second; one not given does not offend. */
  notMore?: readonly [string, string]
  village?: number | 'mine'
  either?: readonly Condition<F, S, P, C>[]
  not?: Condition<F, S, P, C>
}

/** Words of the condition language: no field may have such a name. */
export const conditionWords = ['state', 'taken', 'late', 'inTime', 'sameYear', 'otherYear', 'inOrder', 'notMore', 'village', 'either', 'not'] as const
