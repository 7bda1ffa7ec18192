// SPDX-License-Identifier: MulanPSL-2.0
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyText, readMoney, readNumber } from './amount-typing.ts'

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
