// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition } from '../declare/declare.ts'

type Scalar = string | number | boolean
/** How many, or how much. */
export interface Bounds { atLeast?: number; under?: number }
/** Tests on the columns of one row, by the column's name. */
export type RowTests = Readonly<Record<string, unknown>>

/** What a condition asks of one field, once the kind's own types are left behind. */
export type FieldTest =
  | { asks: 'given'; given: boolean }
  | { asks: 'relied'; relied: readonly (readonly [string, readonly string[]])[] }
  | { asks: 'some'; row: RowTests }
  | { asks: 'rows'; span: Bounds }
  | { asks: 'amount'; span: Bounds }
  | { asks: 'day'; from?: string; to?: string; before?: string }
  | { asks: 'among'; values: readonly Scalar[] }

/** One key of a condition; they are joined by *and*. */
export type Part =
  | { word: 'state' | 'taken'; among: readonly string[] }
  | { word: 'late' | 'inTime'; clock: string }
  | { word: 'sameYear' | 'otherYear' | 'inOrder' | 'notMore'; first: string; second: string }
  | { word: 'village'; village: number | 'mine' }
  | { word: 'either'; each: readonly Condition[] }
  | { word: 'not'; condition: Condition }
  | { word: 'field'; name: string; test: FieldTest }

const listOf = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one as T])

function partOf(key: string, test: unknown): Part {
  switch (key) {
    case 'state': case 'taken': return { word: key, among: listOf(test as string | readonly string[]) }
    case 'late': case 'inTime': return { word: key, clock: test as string }
    case 'sameYear': case 'otherYear': case 'inOrder': case 'notMore': {
      const [first, second] = test as readonly [string, string]
      return { word: key, first, second }
    }
    case 'village': return { word: key, village: test as number | 'mine' }
    case 'either': return { word: key, each: test as readonly Condition[] }
    case 'not': return { word: key, condition: test as Condition }
    default: return { word: 'field', name: key, test: fieldTest(test) }
  }
}

function fieldTest(test: unknown): FieldTest {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) return { asks: 'among', values: listOf(test as Scalar | readonly Scalar[]) }
  const words = test as { given: boolean; relied: Record<string, string | readonly string[]>; some: RowTests; count: Bounds } & Bounds
  if ('given' in test) return { asks: 'given', given: words.given }
  if ('relied' in test) return { asks: 'relied', relied: Object.entries(words.relied).map(([name, wanted]) => [name, listOf(wanted)]) }
  if ('some' in test) return { asks: 'some', row: words.some }
  if ('count' in test) return { asks: 'rows', span: words.count }
  if ('atLeast' in test || 'under' in test) return { asks: 'amount', span: words }
  return { asks: 'day', ...test }
}

/** Conditions are declared once and asked of every matter of a town: what was read of one is kept as long as it is. */
function reading<Declared extends object, Read>(read: (key: string, test: unknown) => Read): (declared: Declared | undefined) => readonly Read[] {
  const known = new WeakMap<Declared, readonly Read[]>()
  return declared => {
    if (!declared) return []
    const kept = known.get(declared) ?? Object.entries(declared).filter(([, test]) => test !== undefined).map(([key, test]) => read(key, test))
    known.set(declared, kept)
    return kept
  }
}

/** What a condition asks, key by key; nothing for no condition. The one place that reads a condition's shape. */
export const partsOf = reading<Condition, Part>(partOf)

/** What is asked of a row, column by column; nothing for no tests. */
export const columnTests = reading<RowTests, readonly [column: string, test: FieldTest]>((column, test) => [column, fieldTest(test)])
