// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../kernel/kernel.ts'
import { compared, type Measured } from './comparison.ts'
import { periodBefore } from './period-before.ts'

const answer = (code: string, value: number | null, halves?: [number, number]): Answer => ({
  code, label: code, unit: halves ? '%' : '件', value, numerator: halves?.[0] ?? null, denominator: halves?.[1] ?? null, zero: value === null ? 'not-reported' : null,
})
const measured = (answers: Answer[], hash = 'same'): Measured => ({
  answers: new Map(answers.map(each => [each.code, each])), definitions: new Map(answers.map(each => [each.code, hash])),
})

describe('a figure beside that of the period before', () => {
  const one = (now: Answer, before: Answer, hash = 'same') => compared([now.code], measured([now]), measured([before], hash))

  it('tells the difference of what was reported in both, and nothing where it stayed', () => {
    expect(one(answer('a', 149), answer('a', 120))).toMatchObject([{ difference: 29, cautions: [] }])
    expect(one(answer('a', 120), answer('a', 120))).toEqual([])
    expect(one(answer('a', 120), answer('a', null))).toEqual([])
  })

  it('warns of numbers under ten: ten itself is enough, of a rate its base counts', () => {
    expect(one(answer('a', 9), answer('a', 3))[0]?.cautions).toEqual(['small'])
    expect(one(answer('a', 10), answer('a', 3))[0]?.cautions).toEqual([])
    expect(one(answer('r', 90, [9, 10]), answer('r', 100, [12, 12]))[0]?.cautions).toEqual([])
    expect(one(answer('r', 90, [9, 10]), answer('r', 100, [9, 9]))[0]?.cautions).toEqual(['small'])
  })

  it('does not subtract across a changed definition, and says so even where the number stayed', () => {
    expect(one(answer('a', 149), answer('a', 120), 'older')).toMatchObject([{ difference: undefined, cautions: ['definition-changed'] }])
    expect(one(answer('a', 120), answer('a', 120), 'older')).toHaveLength(1)
  })
})

it.each([['2025', '2024'], ['2025-Q1', '2024-Q4'], ['2025-Q3', '2025-Q2'], ['2025-01', '2024-12'], ['2025-10', '2025-09']])('before %s is %s', (period, before) => {
  expect(periodBefore(period)).toBe(before)
})
