// SPDX-License-Identifier: MulanPSL-2.0
import { type Counted, type Figure, isCounted, type Kind, type Register } from '../declare/declare.ts'
import { fieldOf } from './units.ts'

/** What an answer rests on: the counted numbers of one town and period, which kinds are in use, which zeros are signed. */
export interface Asked {
  /** The counted number of a code; 分 where money is added up. */
  counted(code: string): number
  /** Whether the kind is in use in the town and period, so that nothing found means none. */
  inUse(kind: string): boolean
  /** The number of the signed zero report that covers the code and the period. */
  declared(code: string): string | undefined
}

/**
 * A figure answered: a value, a zero and why it may be said, or that it was not reported.
 * Money in 元; a rate in percent (or its own unit) with its two halves; `no-base` where the denominator is zero.
 */
export interface Answer {
  code: string
  label: string
  unit: string
  value: number | null
  numerator: number | null
  denominator: number | null
  zero: 'counted' | 'declared' | 'not-reported' | 'no-base' | null
  declaredBy?: string
}

/** @throws Error when no kind declares the code. */
export function answer(register: Register, code: string, asked: Asked): Answer {
  const found = register.figures.get(code)
  if (!found) throw new Error(`没有“${code}”这个指标`)
  const { figure, kind } = found
  if (isCounted(figure)) return countedAnswer(code, figure, kind, asked)
  return figure.what === 'rate' ? rateAnswer(register, code, figure, asked) : totalAnswer(register, code, figure, asked)
}

const blank = (code: string, { label, unit }: Figure) => ({ code, label, unit, numerator: null, denominator: null })

function countedAnswer(code: string, figure: Counted, kind: Kind, asked: Asked): Answer {
  const n = asked.counted(code)
  const value = fieldOf(kind, figure)?.type === 'money' ? n / 100 : n
  if (n !== 0) return { ...blank(code, figure), value, zero: null }
  if (figure.zero === 'declared') {
    const declaredBy = asked.declared(code)
    return declaredBy === undefined
      ? { ...blank(code, figure), value: null, zero: 'not-reported' }
      : { ...blank(code, figure), value: 0, zero: 'declared', declaredBy }
  }
  return asked.inUse(kind.id) ? { ...blank(code, figure), value: 0, zero: 'counted' } : { ...blank(code, figure), value: null, zero: 'not-reported' }
}

function rateAnswer(register: Register, code: string, figure: Figure & { what: 'rate' }, asked: Asked): Answer {
  const [over, under] = [answer(register, figure.over, asked), answer(register, figure.under, asked)]
  const halves = { numerator: over.value, denominator: under.value }
  if (over.value === null || under.value === null) return { ...blank(code, figure), ...halves, value: null, zero: 'not-reported' }
  if (under.value === 0) return { ...blank(code, figure), ...halves, value: null, zero: 'no-base' }
  const value = (over.value / under.value) * figure.times
  return { ...blank(code, figure), ...halves, value, zero: value === 0 ? 'counted' : null }
}

function totalAnswer(register: Register, code: string, figure: Figure & { what: 'total' }, asked: Asked): Answer {
  const values = (codes: readonly string[]) => codes.map(part => answer(register, part, asked).value)
  const [added, taken] = [values(figure.of), values(figure.less ?? [])]
  if ([...added, ...taken].includes(null)) return { ...blank(code, figure), value: null, zero: 'not-reported' }
  const sum = (all: readonly (number | null)[]) => all.reduce<number>((n, each) => n + (each ?? 0), 0)
  const value = sum(added) - sum(taken)
  return { ...blank(code, figure), value, zero: value === 0 ? 'counted' : null }
}
