// SPDX-License-Identifier: MulanPSL-2.0
import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, calendarOf, calendarWith, checkYear, firstDifference, readCalendarYear, stateCouncilCalendar, stateCouncilYears } from './law.ts'
import type { CalendarYear } from './law.ts'

const year2024 = stateCouncilYears.find(one => one.year === 2024) as CalendarYear

describe('the calendar that ships', () => {
  it('agrees with an independent table on every day from 2022 to 2026', () => {
    const differs: string[] = []
    for (let day = '2022-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      if (stateCouncilCalendar.isWorkday(day) !== chineseDays.isWorkday(day)) differs.push(day)
    }
    expect(differs).toEqual([])
  })

  it('knows no year before 2022 or after 2026', () => {
    expect(stateCouncilCalendar.years).toEqual([2022, 2023, 2024, 2025, 2026])
    for (const day of ['2021-12-31', '2027-01-01', '2027-06-02']) expect(stateCouncilCalendar.isWorkday(day)).toBeUndefined()
  })

  it('tells a weekend from a working weekend and names holidays', () => {
    expect(stateCouncilCalendar.isWeekend('2024-10-12')).toBe(true)
    expect(stateCouncilCalendar.isWorkday('2024-10-12')).toBe(true)
    expect(stateCouncilCalendar.isWorkday('2024-10-13')).toBe(false)
    expect(stateCouncilCalendar.nameOf('2024-10-01')).toBe('国庆节')
    expect(stateCouncilCalendar.nameOf('2023-09-29')).toBe('中秋节、国庆节')
    expect(stateCouncilCalendar.nameOf('2024-10-13')).toBeUndefined()
  })

  it('lets a notice reach into the December before', () => {
    expect(stateCouncilCalendar.nameOf('2022-12-31')).toBe('元旦')
    expect(stateCouncilCalendar.isWorkday('2022-12-30')).toBe(true)
  })
})

describe('a year that is imported', () => {
  it('is refused when it stands twice', () => {
    expect(() => calendarOf([year2024, year2024])).toThrow('2024 年出现两次')
  })

  it('is refused with the day that is wrong', () => {
    const wrong = (change: Partial<CalendarYear>) => () => checkYear({ ...year2024, ...change })
    expect(wrong({ holidays: [] })).toThrow('没有一个节日')
    expect(wrong({ year: 24 })).toThrow('四位年份')
    expect(wrong({ workingWeekends: ['2024-10-10'] })).toThrow('“2024-10-10”不是周六或周日')
    expect(wrong({ workingWeekends: ['2026-10-10'] })).toThrow('不在这一年')
    expect(wrong({ workingWeekends: ['2024-10-05'] })).toThrow('既放假又上班')
    expect(wrong({ holidays: [{ name: '国庆节', from: '2024-10-07', to: '2024-10-01' }] })).toThrow('从先到后')
    expect(wrong({ holidays: [{ name: '国庆节', from: '2024-10-01', to: '2024-10-32' }] })).toThrow('不是日期')
    expect(wrong({ holidays: [{ name: '国庆节', from: '2025-10-01', to: '2025-10-07' }] })).toThrow('不在这一年')
    const october = { name: '国庆节', from: '2024-10-01', to: '2024-10-07' }
    expect(wrong({ holidays: [october, { ...october, to: '2024-10-02' }] })).toThrow('列了两次')
  })

  it('is read from plain data, and says what is missing', () => {
    const plain: unknown = JSON.parse(JSON.stringify(year2024))
    expect(readCalendarYear(plain)).toEqual(year2024)
    const without = (key: keyof CalendarYear) => () => readCalendarYear({ ...year2024, [key]: undefined })
    expect(without('year')).toThrow('缺少年份')
    expect(without('notice')).toThrow('缺少 notice')
    expect(without('holidays')).toThrow('缺少 holidays')
    expect(without('workingWeekends')).toThrow('缺少 workingWeekends')
    expect(() => readCalendarYear([])).toThrow('放假安排应为对象')
    expect(() => readCalendarYear({ ...year2024, holidays: [{ from: '2024-01-01', to: '2024-01-01' }] })).toThrow('没有名称')
    expect(() => readCalendarYear({ ...year2024, holidays: [{ name: '元旦' }] })).toThrow('不是日期')
  })

  it('adds its year to the calendar', () => {
    const year2027: CalendarYear = {
      year: 2027, notice: '测试用安排', holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], workingWeekends: [],
    }
    const longer = calendarOf([...stateCouncilYears, year2027])
    expect(longer.isWorkday('2027-01-03')).toBe(false)
    expect(longer.isWorkday('2027-01-04')).toBe(true)
    expect(longer.isWorkday('2028-01-03')).toBeUndefined()
  })
})

describe('a calendar with other notices in it', () => {
  const year2026 = stateCouncilYears.find(one => one.year === 2026) as CalendarYear
  const year2027: CalendarYear = {
    year: 2027, notice: '2027年放假安排（测试）', workingWeekends: ['2026-12-27'],
    holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }, { name: '春节', from: '2027-02-05', to: '2027-02-12' }],
  }

  it('knows the year that was added and the days of December it reaches into', () => {
    const calendar = calendarWith(stateCouncilCalendar, [year2027])
    expect(calendar.years).toEqual([2022, 2023, 2024, 2025, 2026, 2027])
    expect([calendar.isWorkday('2026-12-31'), calendar.isWorkday('2026-12-27'), calendar.isWorkday('2027-02-08'), calendar.isWorkday('2027-02-15')])
      .toEqual([false, true, false, true])
    expect(firstDifference(stateCouncilCalendar, calendar)).toBe('2026-12-27')
  })

  it('goes by the later notice of a year, and differs from the first day that changed', () => {
    const changed = calendarWith(stateCouncilCalendar, [
      { ...year2026, workingWeekends: year2026.workingWeekends.filter(day => day !== '2026-10-10') },
    ])
    expect(changed.isWorkday('2026-10-10')).toBe(false)
    expect(changed.years).toEqual(stateCouncilCalendar.years)
    expect(firstDifference(stateCouncilCalendar, changed)).toBe('2026-10-10')
  })

  it('is the same calendar without any', () => {
    expect(calendarWith(stateCouncilCalendar, [])).toBe(stateCouncilCalendar)
    expect(firstDifference(stateCouncilCalendar, calendarWith(stateCouncilCalendar, [year2026]))).toBeUndefined()
  })
})
