// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, yearOf } from '../../law/law.ts'
import { type Condition, isGiven, isSealed, type MemberRef } from '../declare/declare.ts'
import type { Running } from '../entry/matter.ts'

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
export function meets(condition: Condition | undefined, it: Situation, mine?: number): boolean {
  if (!condition) return true
  return Object.entries(condition).every(([key, test]) => test === undefined || holds(key, test, it, mine))
}

const oneOf = (test: unknown, value: unknown): boolean => (Array.isArray(test) ? test.includes(value) : test === value)

function holds(key: string, test: any, it: Situation, mine?: number): boolean {
  switch (key) {
    case 'state': return oneOf(test, it.state)
    case 'taken': return [test].flat().some(step => it.on[step] !== undefined)
    case 'late': return it.clocks[test]?.late === true
    case 'inTime': return it.clocks[test]?.late === false
    case 'sameYear': return years(it, test, (a, b) => a === b)
    case 'otherYear': return years(it, test, (a, b) => a !== b)
    case 'inOrder': return inOrder(dayOf(it, test[0]), dayOf(it, test[1]))
    case 'notMore': return notMore(it.facts[test[0]], it.facts[test[1]])
    case 'village': return it.village === (test === 'mine' ? mine : test)
    case 'either': return test.some((each: Condition) => meets(each, it, mine))
    case 'not': return !meets(test, it, mine)
    default: return passes(test, it.facts[key], it)
  }
}

function years(it: Situation, [first, second]: readonly [string, string], compare: (a: number, b: number) => boolean): boolean {
  const [a, b] = [dayOf(it, first), dayOf(it, second)]
  return a !== undefined && b !== undefined && compare(yearOf(a), yearOf(b))
}

const inOrder = (first?: Day, second?: Day): boolean => first === undefined || second === undefined || first <= second

const notMore = (first: unknown, second: unknown): boolean => typeof first !== 'number' || typeof second !== 'number' || first <= second

/** One field's test on its value. */
function passes(test: any, value: unknown, it: Situation): boolean {
  if (isPlainTest(test)) {
    if ('given' in test) return isGiven(value) === test.given
    if ('relied' in test) return Object.entries(test.relied).every(([name, wanted]) => oneOf(wanted, (value as MemberRef | undefined)?.relied?.[name]))
    if ('some' in test) return Array.isArray(value) && value.some(row => rowPasses(test.some, row, it))
    if ('count' in test) return between(Array.isArray(value) ? value.length : 0, test.count)
    if ('atLeast' in test || 'under' in test) return typeof value === 'number' && between(value, test)
    return typeof value === 'string' && (test.from === undefined || value >= test.from) && (test.to === undefined || value <= test.to) && isBefore(value, test.before, it)
  }
  if (isSealed(value)) return false
  return Array.isArray(value) ? [test].flat().some(each => value.includes(each)) : oneOf(test, value)
}

function isBefore(value: Day, named: string | undefined, it: Situation): boolean {
  const day = named === undefined ? undefined : dayOf(it, named)
  return named === undefined || (day !== undefined && value < day)
}

const isPlainTest = (test: unknown): test is any => typeof test === 'object' && test !== null && !Array.isArray(test)
const between = (n: number, { atLeast, under }: { atLeast?: number; under?: number }): boolean =>
  (atLeast === undefined || n >= atLeast) && (under === undefined || n < under)

/** Whether one row of a table of the matter meets the tests on its columns. */
export const rowPasses = (tests: Readonly<Record<string, unknown>> | undefined, row: Readonly<Record<string, unknown>>, it: Situation): boolean =>
  Object.entries(tests ?? {}).every(([column, test]) => test === undefined || passes(test, row[column], it))
