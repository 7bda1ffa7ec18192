// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, RowTest } from './condition.ts'
import type { Fields, Named } from './field.ts'
import type { Procedure } from './procedure.ts'

/** A figure over the matters of one kind, or the rows of one of its tables. It never joins two matters. */
export interface Counted {
  what: 'count' | 'sum' | 'distinct' | 'stock'
  label: string
  unit: string
  where?: Condition
  /** Rows of this table instead of matters. */
  each?: string
  eachWhere?: RowTest<Fields>
  /** The field added up, or whose different values are counted. */
  of?: string
  /** Adds up the days between two days of the matter. */
  span?: readonly [string, string]
  /** The day that puts it in a period. */
  on?: string
  /** Stock: from this day; `until` a day that no longer counts, `through` one that still does; the earlier of the two ends it. */
  from?: string
  until?: string
  through?: string
  /** A zero is a claim and needs a signed zero report. */
  zero?: 'declared'
}

/** Two codes over one set. It stores nothing. */
export interface Rate {
  what: 'rate'
  label: string
  unit: string
  over: string
  under: string
  /** 100 for a percentage, 1 for a mean. */
  times: number
  /** Why the two halves may count different sets or days. */
  across?: string
}

/** The sum of other codes, so that parts always add up to it. */
export interface Total {
  what: 'total'
  label: string
  unit: string
  of: readonly string[]
  /** Codes taken away: what came in less what went out. */
  less?: readonly string[]
}

export type Figure = Counted | Rate | Total
export type Figures = Readonly<Record<string, Figure>>
export const isCounted = (figure: Figure): figure is Counted => figure.what !== 'rate' && figure.what !== 'total'

type FieldsOf<Pr> = Pr extends Procedure<infer F, string, string, string> ? F : never
/** A day of a matter: of a step, of a day field, a clock's legal last day, or the day after it. */
export type When<Pr> = Pr extends Procedure<infer F, string, infer P, infer C> ? P | Named<F, 'day'> | `due:${C}` | `after:${C}` : never
type Table<Pr> = Named<FieldsOf<Pr>, 'rows'>
type Columns<Pr, R> = R extends keyof FieldsOf<Pr> ? (FieldsOf<Pr>[R] extends { columns: infer C extends Fields } ? C : never) : never
type Of<Pr, R, T extends string> = [R] extends [never] ? Named<FieldsOf<Pr>, T> : Named<FieldsOf<Pr>, T> | Named<Columns<Pr, R>, T>
interface Scope<Pr, R> {
  where?: Pr extends Procedure<infer F, infer S, infer P, infer C> ? Condition<F, S, P, C> : never
  each?: R
  eachWhere?: RowTest<Columns<Pr, R>>
  zero?: 'declared'
}
type Ends<Pr> = { until?: When<Pr>; through?: When<Pr> }

/** The words a kind declares its figures in, fitted to its procedure. */
export interface Words<Pr> {
  count<R extends Table<Pr> = never>(label: string, unit: string, says: Scope<Pr, R> & { on: When<Pr> }): Counted
  sum<R extends Table<Pr> = never>(label: string, unit: string, says: Scope<Pr, R> & { of: Of<Pr, R, 'number' | 'money'>; on: When<Pr> }): Counted
  /** Days between two days of each matter, added up: the upper half of a mean. */
  days(label: string, says: Scope<Pr, never> & { span: readonly [When<Pr>, When<Pr>]; on: When<Pr> }): Counted
  distinct<R extends Table<Pr> = never>(
    label: string,
    unit: string,
    says: Scope<Pr, R> & { of: Of<Pr, R, 'person' | 'member' | 'choice' | 'text' | 'entity'>; on: When<Pr> },
  ): Counted
  stock<R extends Table<Pr> = never>(
    label: string,
    unit: string,
    says: Scope<Pr, R> & { from: When<Pr>; of?: Of<Pr, R, 'number' | 'money' | 'person' | 'member'> } & Ends<Pr>,
  ): Counted
}

export function counting<Pr extends Procedure>(_procedure: Pr): Words<Pr> {
  const counted = (what: Counted['what'], label: string, unit: string, says: object) => ({ what, label, unit, ...says }) as Counted
  return {
    count: (label, unit, says) => counted('count', label, unit, says),
    sum: (label, unit, says) => counted('sum', label, unit, says),
    days: (label, says) => counted('sum', label, '日', says),
    distinct: (label, unit, says) => counted('distinct', label, unit, says),
    stock: (label, unit, says) => counted('stock', label, unit, says),
  }
}

/** A percentage, or with `times: 1` a mean. */
export const rate = (label: string, over: string, under: string, says: { unit?: string; times?: number; across?: string } = {}): Rate =>
  ({ what: 'rate', label, unit: says.unit ?? '%', over, under, times: says.times ?? 100, ...(says.across ? { across: says.across } : {}) })

export const total = (label: string, unit: string, of: readonly string[], less?: readonly string[]): Total =>
  ({ what: 'total', label, unit, of, ...(less ? { less } : {}) })
