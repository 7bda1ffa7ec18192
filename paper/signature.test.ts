// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { dateInWords, signatureIndents } from './signature.ts'
import { textWidth } from './text-width.ts'

/** Where a right-aligned text begins on the line of 28 characters. */
const start = (text: string, right: number) => 28 - right - textWidth(text)

describe('signature without a seal', () => {
  const date = '2026年1月15日' // 3 Han and 7 digits: 6.5 characters

  it('leaves two characters right of a long issuer and begins the date two characters after it', () => {
    const issuer = '示范县甲镇人民政府'
    const indents = signatureIndents([issuer], date, false)
    expect(indents).toEqual({ issuers: [2], date: 2.5 })
    expect(start(date, indents.date) - start(issuer, indents.issuers[0]!)).toBe(2)
  })

  it('gives the two characters to the date where the date is longer, and moves the issuer left', () => {
    const issuer = '甲镇政府'
    const indents = signatureIndents([issuer], date, false)
    expect(indents).toEqual({ issuers: [6.5], date: 2 })
    expect(start(date, 2) - start(issuer, 6.5)).toBe(2)
  })

  it('never leaves the date fewer than two characters where both are about as long', () => {
    const indents = signatureIndents(['甲镇人民政府'], '2026年11月15日', false)
    expect(indents).toEqual({ issuers: [5], date: 2 })
  })

  it('begins joint issuers under one another', () => {
    const issuers = ['中共示范县甲镇委员会', '示范县甲镇人民政府']
    const indents = signatureIndents(issuers, date, false)
    expect(issuers.map((issuer, at) => start(issuer, indents.issuers[at]!))).toEqual([16, 16])
    expect(start(date, indents.date)).toBe(18)
  })
})

describe('signature with a seal', () => {
  it('leaves four characters right of the date and centres the issuer over it', () => {
    expect(signatureIndents(['甲镇政府'], '2026年1月15日', true)).toEqual({ issuers: [5.25], date: 4 })
  })

  it('moves the date left rather than the issuer out of the text block', () => {
    const indents = signatureIndents(['示范县甲镇综合行政执法委员会办公室领导小组'], '2026年1月1日', true)
    expect(indents.issuers).toEqual([0])
    expect(indents.date).toBe(7.5)
  })
})

it('writes the date in Arabic digits without leading zeros and refuses a day that does not exist', () => {
  expect(dateInWords('2026-01-05')).toBe('2026年1月5日')
  for (const day of ['2026-02-29', '2026-1-5', '2026年1月5日', '2026-13-01']) expect(() => dateInWords(day)).toThrow(`“${day}”不是实有的日期`)
})

it('counts full-width as one and half-width as a half', () => {
  expect(textWidth('法镇2026')).toBe(4)
  expect(textWidth('“3·15”')).toBe(4.5)
})
