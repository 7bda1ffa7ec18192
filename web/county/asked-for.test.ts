// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { countyTableSearch, countyYearSearch } from '../search.ts'
import { periodAskedFor, yearAskedFor } from './asked-for.tsx'

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
})
