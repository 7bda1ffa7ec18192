// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { chineseNumeral, headingCounter, readHeadingNumber, withoutTypedNumber } from './heading-number.ts'

it('writes Chinese numerals', () => {
  expect([1, 10, 11, 20, 99, 100, 105, 110, 120].map(chineseNumeral)).toEqual(['一', '十', '十一', '二十', '九十九', '一百', '一百零五', '一百一十', '一百二十'])
})

it('numbers the four levels and starts the lower ones anew under each heading', () => {
  const next = headingCounter()
  const levels = [1, 2, 3, 4, 4, 3, 2, 3, 1, 2] as const
  expect(levels.map(level => next(level))).toEqual(['一、', '（一）', '1.', '（1）', '（2）', '2.', '（二）', '1.', '二、', '（一）'])
})

describe('a number somebody typed before a heading', () => {
  it.each([
    ['（1） 强化宣传引导', '强化宣传引导'], ['(二)深化改革', '深化改革'], ['一、主要举措', '主要举措'], ['十二、其他', '其他'],
    ['1. 执法精细化水平', '执法精细化水平'], ['2．普法', '普法'], ['3、调解', '调解'],
  ])('%s', (typed, text) => expect(withoutTypedNumber(typed)).toBe(text))

  it.each(['3.15宣传', '2025年主要举措', '一规划两纲要', '（2021—2025年）规划落实', '三是能力提升'])('is not found in %s', text => {
    expect(withoutTypedNumber(text)).toBe(text)
  })
})

it('reads back the level of a written heading', () => {
  expect(['一、总体', '（十一）执法', '3.调解', '（2）走访', '正文', '6.16宣传'].map(text => readHeadingNumber(text)?.level)).toEqual([1, 2, 3, 4, undefined, undefined])
})
