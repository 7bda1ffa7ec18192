// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { readDay } from './day-typing.ts'

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
