// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../kernel/kernel.ts'
import { heldAgainst, targetValue } from './target-value.ts'

const answer = (value: number | null, unit = '%'): Answer =>
  ({ code: 'a', label: '甲', unit, value, numerator: null, denominator: null, zero: value === null ? 'not-reported' : null })
const verdict = (text: string, held: Answer, baseline?: string) => heldAgainst(targetValue(text, baseline), held)

describe('a target as it was written', () => {
  it.each([
    ['98%以上', 98, '97.99'], ['不低于98%', 98, '97.99'], ['不少于12次', 12, '11'], ['至少12次', 12, '11'], ['达到40学时', 40, '39.5'],
  ])('%s is kept at %d and not at %s', (text, at, under) => {
    const unit = /%/.test(text) ? '%' : /次/.test(text) ? '次' : '学时'
    expect(verdict(text, answer(at, unit)).verdict).toBe('kept')
    expect(verdict(text, answer(Number(under), unit)).verdict).toBe('not-kept')
  })

  it.each([['不超过3件', 3, 4], ['3件以内', 3, 4], ['控制在3件以内', 2, 4], ['清零', 0, 1], ['0件以内', 0, 1]])('%s is kept at %d and not at %d', (text, at, over) => {
    expect(verdict(text, answer(at, '件')).verdict).toBe('kept')
    expect(verdict(text, answer(over, '件')).verdict).toBe('not-kept')
  })

  it('may go by the baseline', () => {
    expect(verdict('不少于上年', answer(12, '次'), '12次（2025年）').verdict).toBe('kept')
    expect(verdict('不少于上年', answer(11, '次'), '12次（2025年）').verdict).toBe('not-kept')
  })

  it('takes money in whatever unit it is written', () => {
    expect(verdict('5万元以上', answer(50_000, '元')).verdict).toBe('kept')
    expect(verdict('5万元以上', answer(49_999, '元')).verdict).toBe('not-kept')
  })
})

describe('what cannot be told is said', () => {
  it.each([
    ['按期完成', answer(3, '件'), '目标值里没有可以对照的数'], ['3件', answer(4, '件'), '目标值没有写明是“以上”还是“以内”'],
    ['98%以上', answer(12, '件'), '目标按“%”，指标按“件”，单位不同'], ['98%以上', answer(null), '该指标未报'],
  ])('%s', (text, held, why) => expect(verdict(text, held)).toEqual({ verdict: 'cannot-tell', why }))

  it('a bare number is kept where it is met exactly', () => expect(verdict('3件', answer(3, '件')).verdict).toBe('kept'))
  it('without a figure nothing is judged', () => expect(heldAgainst(targetValue('98%以上'), undefined)).toMatchObject({ verdict: 'cannot-tell' }))
})
