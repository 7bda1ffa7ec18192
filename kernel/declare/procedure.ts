// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation, Day, Limit } from '../../law/law.ts'
import type { Condition } from './condition.ts'
import type { Fields, Named } from './field.ts'

/** A guard over the matter's own facts, held at every fold. `otherwise` is the refusal, one Chinese sentence. */
export interface Guard<F extends Fields = any, S extends string = any, P extends string = any> {
  when: Condition<F, S, P>
  otherwise: string
  cites?: Citation
  /** Steps taken before this day are not held to it: the rule is younger. */
  since?: Day
}

/** A guard that looks at other matters: checked once, when the step is taken; what it found is written into the entry. */
export type Reliance =
  /** The roster line in `of` (a member field, or `rows.column`) has that validity, `kind.name`, on the day of the step, or on the day of the matter that `on` names. */
  | { holds: string; of: string; on?: string }
  /** The matters in the link field, or in a link column `rows.column`, meet the condition. */
  | { linked: string; meets: Condition }
  | Tally
  /** The figures named in the field are zero from one day of the matter to another. */
  | { zero: string; from: string; to: string }
  | Priced

/**
 * Of each value of the field, or of a column of a table (`rows.column`), fewer than `under` other matters of this kind have it, in
 * the year of the step or ever. A link field or column shares when one id is the same.
 */
export interface Tally {
  tally: string
  /** In the year of the step, ever, or others whose span of days holds the first day of this one's; without a last day it goes on. */
  within: 'year' | 'ever' | { from: string; through: string }
  /** A number, or the name of the town's setting; a town that has not set it asks for nothing. */
  under: number | { setting: string }
  /** Only other matters that meet it. */
  among?: Condition
  /** The day of the other matter that puts it in the year; without it the day it was opened. */
  dated?: string
}

/**
 * What a finished matter is worth by a table that another matter holds: worked out, written into the row, and never typed. Of the
 * roster `by` (`kind.name`) it is the one line in force on the day of the linked matter; of its table the first row that fits.
 */
export interface Priced {
  /** The link column that names the finished matter: `lines.dispute`. */
  priced: string
  by: string
  table: string
  /** Days of the linked matter, the first that is known. */
  on: readonly string[]
  /** Column of the table → field of the linked matter. A blank column fits everything, the code `none` what is not given. */
  fits: Readonly<Record<string, string>>
  /** Column of the table → number of the linked matter that must reach it. */
  reaches?: Readonly<Record<string, string>>
  /** Column of the table with the parts of the linked matter's file that must be there. */
  file?: string
  /** Column of the row ← column of the table. */
  gives: Readonly<Record<string, string>>
  /** Columns of the row that name the line of the roster: a link, and its title in words. */
  rule: { link: string; words: string }
  /** Column of the row that names somebody of a roster who stands in this `rows.column` of the linked matter. */
  among?: readonly [string, string]
}

export type Relied = Reliance & { otherwise: string; cites?: Citation; since?: Day; when?: Condition }

/** Opens a matter of another kind, or one a row, in the same transaction, linked as part of this one. */
export interface Opens<F extends Fields = any> {
  kind: string
  step: string
  /** Only where the matter meets it: a request is routed to one kind or another. */
  when?: Condition<F>
  /** One matter a row of this table; without it one matter. */
  each?: Named<F, 'rows'>
  /** The opened matter begins on this day of the matter, not on that of the step: a routed request keeps its receipt day. */
  on?: string
  /** Field of the opened matter ← column of the row, or field of this matter. */
  as: Readonly<Record<string, string>>
  /** Field of the opened matter ← fixed value. */
  with?: Readonly<Record<string, unknown>>
  /** Field of the opened matter that takes the day of the step. */
  dayAs?: string
}

/**
 * A time that must have passed since another step. `ahead`: the step is the event that the time must precede
 * (counted backwards without the event day); else the time runs out first and the step is open the day after.
 */
export interface Waits<P extends string = any> {
  since: P
  limit: Limit | readonly Limit[]
  ahead?: true
  /** The day field that is held against it instead of the day of the step: a date the step fixes. */
  day?: string
  otherwise: string
}

export interface Step<F extends Fields = any, S extends string = any, P extends string = any> {
  label: string
  from: 'nothing' | readonly S[]
  /** Without it the state stays. */
  to?: S
  /** Posts, never persons. */
  by: readonly string[]
  /** Somebody outside the town does it; the post records it. */
  outside?: true
  /** Another person than took that step, or any of those. */
  apartFrom?: P | readonly P[]
  needs?: readonly (keyof F & string)[]
  takes?: readonly (keyof F & string)[]
  onlyIf?: readonly Guard<F, S, P>[]
  relies?: readonly Relied[]
  waits?: readonly Waits<P>[]
  opens?: Opens<F> | readonly Opens<F>[]
  cites?: Citation
  /** Somebody waits for it though no clock runs: it stands on the desk of who may take it. */
  awaited?: true
  /** Gives the matter its number from this series of the town and year. */
  number?: { series: string }
}

/** The day a paper itself names. */
export interface OnDay<F extends Fields = any> {
  on: Named<F, 'day'>
  cites?: Citation
}

export type HowLong<F extends Fields = any> =
  | Limit
  /** Versions of one limit; the one in force on the day the clock starts. */
  | readonly Limit[]
  /** The first whose condition the matter meets; none: no clock. */
  | readonly { when: Condition<F>; limit: Limit | OnDay<F> }[]
  | OnDay<F>

export interface Clock<F extends Fields = any, P extends string = any> {
  label: string
  /** The first of these steps that was taken. */
  from: P | readonly P[]
  until: P | readonly P[]
  /** The one of `until` that does not do what is waited for: another clock that starts from it takes this one's place. */
  replaced?: P
  /** Steps that start it anew. */
  restarts?: P
  limit: HowLong<F>
  whose: 'office' | 'resident'
  /** A step whose field says by how many days it is longer, up to `atMost`. */
  extend?: { by: P; days: Named<F, 'number'>; atMost: Limit }
  pause?: { from: P; until: P; cites: Citation }
  /** What follows if nothing is done. */
  then: string
  /** Advice of a rule without force of limit: shown, never late. */
  advice?: true
  /** What silence means: the step the system takes, as an entry, on the day after the last day. */
  deemed?: P
}

export interface Procedure<F extends Fields = any, S extends string = any, P extends string = any, C extends string = any> {
  fields: F
  states: Readonly<Record<S, string>>
  steps: Readonly<Record<P, Step<F, S, P>>>
  clocks: Readonly<Record<C, Clock<F, P>>>
}

/** States, steps and clocks of a kind. A wrong field, state or step is a compile error on its own line. */
export function procedure<const F extends Fields, const S extends string, const P extends string, const C extends string = never>(
  fields: F,
  says: {
    states: Record<S, string>
    steps: Record<P, Step<F, NoInfer<S>, NoInfer<P>>>
    clocks?: Record<C, Clock<F, NoInfer<P>>>
  },
): Procedure<F, S, P, C> {
  return { fields, states: says.states, steps: says.steps, clocks: says.clocks ?? ({} as Record<C, Clock<F, P>>) }
}

/** A procedure of one step: an activity that happened on a day. */
export function recordOnly<const F extends Fields>(
  fields: F,
  step: Omit<Step<F, 'recorded', 'record'>, 'from' | 'to'>,
): Procedure<F, 'recorded', 'record', never> {
  return { fields, states: { recorded: '已登记' }, steps: { record: { ...step, from: 'nothing', to: 'recorded' } }, clocks: {} as Record<never, Clock> }
}

/** Steps every kind has; the kernel takes them, a kind may not name one of its own so. */
export const kernelSteps = {
  correct: '更正',
  strike: '撤销记录',
  void: '作废',
  merge: '并入他件',
  absorb: '并入本件',
  move: '移交',
  link: '关联',
} as const
export type KernelStep = keyof typeof kernelSteps
export const isKernelStep = (step: string): step is KernelStep => Object.hasOwn(kernelSteps, step)
