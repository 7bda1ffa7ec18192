// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { periodName } from '../kernel/kernel.ts'
import { daysLeft, daysWithin, shortDay, stillRunning, weekdayText, yearsBefore } from './words.ts'

it('says days as an office does', () => {
  expect(shortDay('2025-03-05', '2025-01-01')).toBe('3月5日')
  expect(shortDay('2024-12-31', '2025-01-01')).toBe('2024年12月31日')
  expect(daysWithin('2025-11-07 至 2025-11-21', '2025-11-22')).toBe('11月7日 至 11月21日')
  expect(weekdayText('2025-03-09')).toBe('星期日')
  const left = ['2025-03-03', '2025-03-05', '2025-03-06', '2025-03-12'].map(day => daysLeft(day, '2025-03-05'))
  expect(left).toEqual(['逾期2天', '今天到期', '明天到期', '还有7天'])
})

it('names periods and finds the same part of earlier years', () => {
  expect(['2025', '2025-Q3', '2025-03'].map(periodName)).toEqual(['2025年', '2025年第三季度', '2025年3月'])
  expect(yearsBefore('2025-Q1', 2)).toEqual(['2024-Q1', '2023-Q1'])
  expect(yearsBefore('2025', 0)).toEqual([])
})

it('says of a period that is not over how its overdue figures are counted', () => {
  expect(stillRunning('2026', '2026-11-22')).toMatch(/^2026年还没有过完。/)
  expect(stillRunning('2026-Q4', '2026-12-30')).toMatch(/^2026年第四季度还没有过完。/)
  expect(stillRunning('2026', '2026-12-31')).toBeUndefined()
  expect(stillRunning('2025', '2026-11-22')).toBeUndefined()
})
