// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { countyTableSearch, countyYearSearch } from '../search.ts'
import { mistakenText, periodAskedFor, yearAskedFor } from './asked-for.tsx'

describe('what an address asks for', () => {
  it('is shown where it is a period, and otherwise known to be something else', () => {
    const shown = (search: Record<string, unknown>) => periodAskedFor(countyTableSearch(search).period, 2025)
    expect(['2024', '2024-Q2', '2024-03'].map(period => shown({ period }).mistaken)).toEqual([undefined, undefined, undefined])
    expect(['2025-Q9', '2025-13', '25', '1999'].map(period => shown({ period }))).toEqual(
      ['2025-Q9', '2025-13', '25', '1999'].map(mistaken => ({ shown: '2025', mistaken })),
    )
    expect(shown({})).toEqual({ shown: '2025', mistaken: undefined })
  })

  it('is a year, or is said to be none', () => {
    const shown = (search: Record<string, unknown>) => yearAskedFor(countyYearSearch(search).year, 2025)
    expect([shown({ year: '2023' }), shown({ year: 'abc' }), shown({ year: '25' }), shown({})]).toEqual([
      { shown: 2023, mistaken: undefined }, { shown: 2025, mistaken: 'abc' }, { shown: 2025, mistaken: '25' }, { shown: 2025, mistaken: undefined },
    ])
  })

  it('is told apart from a year before any of ours', () => {
    expect(mistakenText({ asked: '1999', shown: '2025', what: '年度' })).toBe('没有1999年的，这里从2000年起；下面是2025年全年的。')
    expect(mistakenText({ asked: '2025-Q9', shown: '2025', what: '期间' })).toBe('地址里的“2025-Q9”不是期间，应像 2025、2025-Q1 或者 2025-03；下面是2025年全年的。')
  })
})
