// SPDX-License-Identifier: MulanPSL-2.0
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays, addMonths, chineseNumeral, dayText, daysBetween, firstDayOf, isDay, lastDayOf, monthOf, todayIn, weekday, yearOf,
} from './law.ts'

const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) })
const days = instants.map(at => new Date(at).toISOString().slice(0, 10))

describe('a day', () => {
  it('is a real one, written in full', () => {
    for (const day of ['2024-02-29', '2022-12-31', '2000-02-29']) expect(isDay(day)).toBe(true)
    for (const not of ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '2024-01-01T00:00', '', 20240101, undefined]) {
      expect(isDay(not)).toBe(false)
    }
  })

  it('moves by days over months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('agrees with the platform for any day and distance', () => {
    fc.assert(fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
      const there = new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000)
      expect(addDays(day, n)).toBe(there.toISOString().slice(0, 10))
      expect(daysBetween(day, addDays(day, n))).toBe(n)
      expect(weekday(addDays(day, n))).toBe(there.getUTCDay() || 7)
    }))
  })

  it('moves by months to the corresponding day, else to the last of the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2024-01-30', 1)).toBe('2024-02-29')
    expect(addMonths('2024-02-29', 1)).toBe('2024-03-29')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2024-11-15', 3)).toBe('2025-02-15')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15')
  })

  it('knows its month and year', () => {
    expect(monthOf('2024-02-29')).toBe('2024-02')
    expect(yearOf('2024-02-29')).toBe(2024)
    expect(firstDayOf('2024-02')).toBe('2024-02-01')
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
    expect(lastDayOf('2023-02')).toBe('2023-02-28')
    expect(() => lastDayOf('2023-13')).toThrow('“2023-13”不是月份')
  })

  it('is the day in China, eight hours ahead', () => {
    expect(todayIn(Date.UTC(2024, 11, 31, 15, 59, 59))).toBe('2024-12-31')
    expect(todayIn(Date.UTC(2024, 11, 31, 16, 0, 0))).toBe('2025-01-01')
    expect(() => todayIn(Number.NaN)).toThrow('时刻')
  })

  it('is refused in words', () => {
    expect(() => addDays('2024-02-30', 1)).toThrow('“2024-02-30”不是日期')
    expect(() => addDays('2024-02-03', 0.5)).toThrow('天数应为整数')
    expect(() => addMonths('2024-02-03', 1.5)).toThrow('月数应为整数')
    expect(() => addDays('9999-12-31', 1)).toThrow('超出公元')
  })

  it('is printed without leading zeros', () => {
    expect(dayText('2024-03-05')).toBe('2024年3月5日')
  })
})

describe('a Chinese numeral', () => {
  it('is written as acts write it', () => {
    const written = [0, 1, 10, 11, 20, 34, 99, 100, 101, 110, 111, 201, 205, 220, 1000, 1001, 1010, 1260].map(chineseNumeral)
    expect(written).toEqual([
      '零', '一', '十', '十一', '二十', '三十四', '九十九', '一百', '一百零一', '一百一十', '一百一十一',
      '二百零一', '二百零五', '二百二十', '一千', '一千零一', '一千零一十', '一千二百六十',
    ])
    expect(() => chineseNumeral(1.5)).toThrow('不能写成汉字数字')
  })
})
