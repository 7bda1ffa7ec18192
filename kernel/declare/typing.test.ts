// SPDX-License-Identifier: MulanPSL-2.0
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyText, readDay, readMoney, readNumber, readYesNo } from './typing.ts'

const today = '2026-11-22'

describe('a day as clerks type it', () => {
  it.each([
    ['2025-03-01', '2025-03-01'],
    ['2025-3-1', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['2025/3/1', '2025-03-01'],
    ['2025.3.1', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    [' 2025 年 3 月 1 日 ', '2025-03-01'],
    ['２０２５－０３－０１', '2025-03-01'],
    ['2025。3。1', '2025-03-01'],
    ['3-1', '2026-03-01'],
    ['3月1号', '2026-03-01'],
    ['今天', '2026-11-22'],
    ['昨天', '2026-11-21'],
  ])('%s is %s', (typed, day) => expect(readDay(typed, today)).toBe(day))

  it.each(['', '2025', '2025-2-29', '20251301', '2025-3', '25-3-1', '三月一日', '2025-3-1下午'])('%s is no day', typed =>
    expect(readDay(typed, today)).toBeUndefined(),
  )

  it('knows a leap day', () => expect(readDay('2024-2-29', today)).toBe('2024-02-29'))
})

describe('money typed in 元, held in 分', () => {
  it.each([
    ['0', 0],
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['１２３４．５', 123_450],
    ['￥20', 2_000],
    ['20元', 2_000],
    ['3万', 3_000_000],
    ['1.2345万', 1_234_500],
    ['0.07', 7],
    ['12.', 1_200],
    ['12.100', 1_210],
  ])('%s is %i 分', (typed, amount) => expect(readMoney(typed)).toBe(amount))

  it.each(['', '-5', '1.234', '1.2.3', '二十', '20 块', '1e3', '9999999999999999'])('%s is no amount', typed =>
    expect(readMoney(typed)).toBeUndefined(),
  )

  it('reads back every amount it shows', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), amount => readMoney(moneyText(amount)) === amount)))
})

describe('whole numbers', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['1,200', 1_200],
    ['12户', 12],
    [' 7 ', 7],
  ])('%s', (typed, n) => expect(readNumber(typed, '户')).toBe(n))
  it.each(['', '1.5', '-1', '12人', '十二'])('%s is none', typed => expect(readNumber(typed, '户')).toBeUndefined())
})

describe('yes and no', () => {
  it.each([
    ['是', true],
    ['√', true],
    ['到', true],
    ['否', false],
    ['×', false],
    ['也许', undefined],
  ])('%s', (typed, meant) => expect(readYesNo(typed)).toBe(meant))
})
