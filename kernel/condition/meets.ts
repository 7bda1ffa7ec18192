// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, yearOf } from '../../law/law.ts'
import { type Condition, isGiven, isSealed, type MemberRef } from '../declare/declare.ts'
import type { Running } from '../entry/matter.ts'
import { columnTests, type FieldTest, type Part, partsOf, type RowTests, type Bounds } from './parts.ts'

/** What a condition is tested on: a matter, or a matter in the making. */
export interface Situation {
  village: number
  state: string
  facts: Readonly<Record<string, unknown>>
  on: Readonly<Record<string, Day>>
  clocks: Readonly<Record<string, Running>>
}

/** The day a name stands for: a step's, a day field's, `due:` a clock's legal last day, `after:` the day following it. */
export function dayOf({ on, facts, clocks }: Situation, name: string): Day | undefined {
  const [which = '', clock] = name.split(':')
  if (clock === undefined) return on[name] ?? (facts[name] as Day | undefined)
  const last = clocks[clock]?.last
  return which === 'after' && last !== undefined ? addDays(last, 1) : last
}

/** Whether every key of the condition holds; no condition holds always. `mine` is the village of who asks. */
export const meets = (condition: Condition | undefined, it: Situation, mine?: number): boolean =>
  partsOf(condition).every(part => holds(part, it, mine))

function holds(part: Part, it: Situation, mine?: number): boolean {
  switch (part.word) {
    case 'state': return part.among.includes(it.state)
    case 'taken': return part.among.some(step => it.on[step] !== undefined)
    case 'late': return it.clocks[part.clock]?.late === true
    case 'inTime': return it.clocks[part.clock]?.late === false
    case 'sameYear': return years(it, part, (a, b) => a === b)
    case 'otherYear': return years(it, part, (a, b) => a !== b)
    case 'inOrder': return inOrder(dayOf(it, part.first), dayOf(it, part.second))
    case 'notMore': return notMore(it.facts[part.first], it.facts[part.second])
    case 'village': return it.village === (part.village === 'mine' ? mine : part.village)
    case 'either': return part.each.some(each => meets(each, it, mine))
    case 'not': return !meets(part.condition, it, mine)
    case 'field': return passes(part.test, it.facts[part.name], it)
  }
}

function years(it: Situation, { first, second }: { first: string; second: string }, compare: (a: number, b: number) => boolean): boolean {
  const [a, b] = [dayOf(it, first), dayOf(it, second)]
  return a !== undefined && b !== undefined && compare(yearOf(a), yearOf(b))
}

const inOrder = (first?: Day, second?: Day): boolean => first === undefined || second === undefined || first <= second

const notMore = (first: unknown, second: unknown): boolean => typeof first !== 'number' || typeof second !== 'number' || first <= second

/** One field's test on its value. */
function passes(test: FieldTest, value: unknown, it: Situation): boolean {
  switch (test.asks) {
    case 'given':
      return isGiven(value) === test.given
    case 'relied':
      return test.relied.every(([name, wanted]) => wanted.includes((value as MemberRef | undefined)?.relied?.[name] ?? ''))
    case 'some':
      return Array.isArray(value) && value.some(row => rowPasses(test.row, row, it))
    case 'rows':
      return between(Array.isArray(value) ? value.length : 0, test.span)
    case 'amount':
      return typeof value === 'number' && between(value, test.span)
    case 'day':
      return (
        typeof value === 'string' &&
        (test.from === undefined || value >= test.from) &&
        (test.to === undefined || value <= test.to) &&
        isBefore(value, test.before, it)
      )
    case 'among':
      return !isSealed(value) && (Array.isArray(value) ? value : [value]).some(each => test.values.includes(each))
  }
}

function isBefore(value: Day, named: string | undefined, it: Situation): boolean {
  const day = named === undefined ? undefined : dayOf(it, named)
  return named === undefined || (day !== undefined && value < day)
}

const between = (n: number, { atLeast, under }: Bounds): boolean => (atLeast === undefined || n >= atLeast) && (under === undefined || n < under)

/** Whether one row of a table of the matter meets the tests on its columns. */
export const rowPasses = (tests: RowTests | undefined, row: Readonly<Record<string, unknown>>, it: Situation): boolean =>
  columnTests(tests).every(([column, test]) => passes(test, row[column], it))
