// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  calendarOf, compulsionLimits, deadline, earliestAfter, hourAfter, localLimit, mediationLimits, mediationRulesLimits,
  notice118Limits, penaltyLimits, petitionLimits, stateCouncilCalendar, stateCouncilYears, workdayAfter,
} from './law.ts'
import type { Limit } from './law.ts'

const calendar = stateCouncilCalendar
const days = (n: number, lastDayOnHoliday: 'moves' | 'stays'): Limit => ({ length: { days: n }, counted: 'calendar', lastDayOnHoliday })
const working = (n: number): Limit => ({ length: { days: n }, counted: 'working', lastDayOnHoliday: 'stays' })
const months = (n: number, lastDayOnHoliday: 'moves' | 'stays' = 'stays'): Limit => (
  { length: { months: n }, counted: 'calendar', lastDayOnHoliday }
)

describe('calendar days', () => {
  it('leave the start day out', () => {
    expect(deadline('2024-03-01', days(15, 'stays'), calendar).last).toBe('2024-03-16')
  })

  it('that end on a Sunday move or stay by the act; the alarm never moves', () => {
    // 2024-06-15 plus fifteen is Sunday 2024-06-30.
    expect(deadline('2024-06-15', days(15, 'stays'), calendar)).toMatchObject({ last: '2024-06-30', alarm: '2024-06-30', skipped: [] })
    expect(deadline('2024-06-15', days(15, 'moves'), calendar)).toMatchObject({
      last: '2024-07-01', alarm: '2024-06-30', skipped: [{ day: '2024-06-30', why: '周末' }],
    })
  })

  it('that end inside a holiday move to the first working day after it', () => {
    const found = deadline('2024-09-03', days(30, 'moves'), calendar)
    expect(found).toMatchObject({ last: '2024-10-08', alarm: '2024-10-03' })
    expect(found.skipped).toHaveLength(5)
    expect(found.skipped.every(({ why }) => why === '国庆节假期')).toBe(true)
  })

  it('that end on a working Sunday stay there', () => {
    // 2024-09-29 is a Sunday worked in exchange for the October holiday.
    expect(deadline('2024-08-30', days(30, 'moves'), calendar).last).toBe('2024-09-29')
  })

  it('run through holidays in between', () => {
    expect(deadline('2024-09-20', days(60, 'stays'), calendar).last).toBe('2024-11-19')
    expect(deadline('2024-01-31', days(90, 'stays'), calendar).last).toBe('2024-04-30')
    expect(deadline('2023-01-31', days(90, 'stays'), calendar).last).toBe('2023-05-01')
  })

  it('grow by an extension from the unmoved end', () => {
    const found = deadline('2024-03-01', days(60, 'stays'), calendar, { days: 30 })
    expect(found.last).toBe('2024-05-30')
    expect(deadline('2024-03-01', days(90, 'stays'), calendar).last).toBe('2024-05-30')
  })
})

describe('working days', () => {
  it('across the October holiday skip it and count the weekends worked', () => {
    const found = deadline('2024-09-27', working(5), calendar)
    // Counted: 29 (a Sunday worked), 30 September, 8, 9, 10 October.
    expect(found.last).toBe('2024-10-10')
    expect(found.worked).toEqual(['2024-09-29'])
    expect(found.skipped.map(({ day }) => day)).toEqual([
      '2024-09-28', '2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07',
    ])
    expect(found.skipped[0]?.why).toBe('周末')
    expect(found.skipped[1]?.why).toBe('国庆节假期')
  })

  it('are counted with the holiday of the next year', () => {
    expect(deadline('2024-12-27', working(3), calendar).last).toBe('2025-01-02')
  })

  it('can be counted by themselves, forward and back', () => {
    expect(workdayAfter('2024-09-30', 1, calendar)).toBe('2024-10-08')
    expect(workdayAfter('2024-10-08', -1, calendar)).toBe('2024-09-30')
    expect(workdayAfter('2026-12-31', 1, calendar)).toBeUndefined()
  })
})

describe('months', () => {
  it('end on the corresponding day or the last of the month', () => {
    expect(deadline('2024-01-31', months(1), calendar).last).toBe('2024-02-29')
    expect(deadline('2023-01-31', months(1), calendar).last).toBe('2023-02-28')
    expect(deadline('2024-01-30', months(3), calendar).last).toBe('2024-04-30')
  })

  it('move off a holiday where the act moves them', () => {
    expect(deadline('2024-09-01', months(1, 'moves'), calendar)).toMatchObject({ last: '2024-10-08', alarm: '2024-10-01' })
  })
})

describe('hours', () => {
  it('end on the day they run out, whatever day that is', () => {
    expect(deadline('2024-10-01', compulsionLimits.reportUrgent, calendar)).toMatchObject({
      last: '2024-10-02', alarm: '2024-10-02', provisional: false,
    })
  })
})

describe('pauses', () => {
  const limit = days(30, 'stays')

  it('as a number add their days', () => {
    expect(deadline('2024-03-01', limit, calendar, { paused: 10 }).last).toBe('2024-04-10')
    expect(deadline('2024-09-26', working(2), calendar, { paused: 2 }).last).toBe('2024-10-08')
  })

  it('as periods leave out the days after each began until it ended', () => {
    const paused = [{ from: '2024-03-05', until: '2024-03-15' }]
    expect(deadline('2024-03-01', limit, calendar, { paused }).last).toBe('2024-04-10')
  })

  it('that overlap are not counted twice', () => {
    const paused = [{ from: '2024-03-10', until: '2024-03-15' }, { from: '2024-03-05', until: '2024-03-12' }]
    expect(deadline('2024-03-01', limit, calendar, { paused }).last).toBe('2024-04-10')
  })

  it('that begin after the end, or lie before the start, change nothing', () => {
    expect(deadline('2024-03-01', limit, calendar, { paused: [{ from: '2024-03-31', until: '2024-04-20' }] }).last).toBe('2024-03-31')
    expect(deadline('2024-03-01', limit, calendar, { paused: [{ from: '2024-02-01', until: '2024-02-20' }] }).last).toBe('2024-03-31')
    expect(deadline('2024-03-01', limit, calendar, { paused: [{ from: '2024-03-30', until: '2024-04-20' }] }).last).toBe('2024-04-21')
  })

  it('leave working days out too', () => {
    const paused = [{ from: '2024-03-04', until: '2024-03-06', why: '听证' }]
    const found = deadline('2024-03-01', working(3), calendar, { paused })
    expect(found.last).toBe('2024-03-08')
    expect(found.skipped.filter(({ why }) => why === '听证')).toHaveLength(2)
  })

  it('are refused when they end before they begin', () => {
    expect(() => deadline('2024-03-01', limit, calendar, { paused: [{ from: '2024-03-05', until: '2024-03-04' }] })).toThrow('暂停期间')
    expect(() => deadline('2024-03-01', limit, calendar, { paused: -1 })).toThrow('不小于零')
  })
})

describe('a year whose notice is not in', () => {
  it('leaves a moving last day unmoved and provisional', () => {
    // 2027-01-31 is a Sunday.
    expect(deadline('2027-01-01', days(30, 'moves'), calendar)).toMatchObject({
      last: '2027-01-31', alarm: '2027-01-31', provisional: true, missing: [2027], skipped: [],
    })
  })

  it('counts weekdays as working days', () => {
    const found = deadline('2026-12-30', working(3), calendar)
    expect(found).toMatchObject({ last: '2027-01-04', provisional: true, missing: [2027] })
  })

  it('matters only where the calendar is asked', () => {
    expect(deadline('2027-01-01', days(30, 'stays'), calendar).provisional).toBe(false)
    expect(deadline('2027-01-01', months(1), calendar).provisional).toBe(false)
    expect(deadline('2026-12-01', days(30, 'moves'), calendar)).toMatchObject({ last: '2026-12-31', provisional: false })
  })

  it('leaves a last day unmoved where the first working day lies in it', () => {
    const until2023 = calendarOf(stateCouncilYears.filter(({ year }) => year <= 2023))
    // Sunday 2023-12-31; New Year's Day belongs to the notice of 2024.
    expect(deadline('2023-12-01', days(30, 'moves'), until2023)).toMatchObject({ last: '2023-12-31', provisional: true, missing: [2024] })
    expect(deadline('2023-12-01', days(30, 'moves'), calendar)).toMatchObject({ last: '2024-01-02', provisional: false })
  })
})

describe('what may not be done before a day', () => {
  it('waits until the time is wholly over', () => {
    // Ten working days after Friday 2024-09-20: 23-27, 29 (worked), 30 September, 8-10 October.
    expect(deadline('2024-09-20', compulsionLimits.waitAfterDemand, calendar).last).toBe('2024-10-10')
    expect(earliestAfter('2024-09-20', compulsionLimits.waitAfterDemand, calendar)).toBe('2024-10-11')
  })
})

describe('hours to the minute', () => {
  it('run from the next full hour', () => {
    expect(hourAfter({ day: '2024-10-01', time: '14:20' }, 24)).toEqual({ day: '2024-10-02', time: '15:00' })
    expect(hourAfter({ day: '2024-10-01', time: '14:00' }, 24)).toEqual({ day: '2024-10-02', time: '14:00' })
    expect(hourAfter({ day: '2024-12-31', time: '23:01' }, 24)).toEqual({ day: '2025-01-02', time: '00:00' })
    expect(hourAfter({ day: '2024-12-31', time: '23:01' }, 48)).toEqual({ day: '2025-01-03', time: '00:00' })
    expect(() => hourAfter({ day: '2024-12-31', time: '24:00' }, 24)).toThrow('不是时刻')
  })
})

describe('what has no deadline', () => {
  it('says so', () => {
    expect(() => deadline('2024-03-01', localLimit('排查间隔'), calendar)).toThrow('“排查间隔”由本地规定而尚未设置')
    expect(() => deadline('2024-02-30', days(1, 'stays'), calendar)).toThrow('“2024-02-30”不是日期')
    expect(() => deadline('2024-03-01', days(0, 'stays'), calendar)).toThrow('大于零的整数')
    expect(() => deadline('2024-03-01', compulsionLimits.reportUrgent, calendar, { days: 1 })).toThrow('不能按日延长')
  })
})

describe('the limits of the acts', () => {
  const cases: readonly [string, Limit, string, string, string][] = [
    ['信访23 direct', petitionLimits.informDirect, '2022-05-16', '2022-05-31', 'calendar'],
    ['信访23 passed down', petitionLimits.informPassedDown, '2022-09-24', '2022-10-09', 'calendar'],
    ['信访23 objection', petitionLimits.objectToTransfer, '2022-09-28', '2022-10-10', 'working'],
    ['信访34', petitionLimits.handle, '2022-05-05', '2022-07-04', 'calendar'],
    ['信访35 window', petitionLimits.askReview, '2022-09-01', '2022-10-08', 'calendar'],
    ['信访35 opinion', petitionLimits.review, '2022-09-01', '2022-10-01', 'calendar'],
    ['信访36 window', petitionLimits.askReReview, '2022-09-02', '2022-10-08', 'calendar'],
    ['信访36 opinion', petitionLimits.reReview, '2022-09-02', '2022-10-02', 'calendar'],
    ['调解33', mediationLimits.judicialConfirmation, '2023-08-30', '2023-10-07', 'calendar'],
    ['调解9', mediationLimits.term, '2023-02-28', '2026-02-28', 'calendar'],
    ['调解规定33', mediationRulesLimits.mediate, '2023-01-31', '2023-02-28', 'calendar'],
    ['处罚36', penaltyLimits.limitation, '2022-02-28', '2024-02-28', 'calendar'],
    ['处罚36 safety', penaltyLimits.limitationSafety, '2024-02-29', '2029-02-28', 'calendar'],
    ['处罚48', penaltyLimits.withdrawPublication, '2024-09-30', '2024-10-10', 'working'],
    ['处罚56', penaltyLimits.preservedEvidence, '2024-09-27', '2024-10-12', 'working'],
    ['处罚60', penaltyLimits.decide, '2024-07-03', '2024-10-01', 'calendar'],
    ['处罚61', penaltyLimits.serve, '2024-04-30', '2024-05-13', 'working'],
    ['处罚64 ask', penaltyLimits.askHearing, '2024-02-08', '2024-02-21', 'working'],
    ['处罚67', penaltyLimits.pay, '2024-09-19', '2024-10-08', 'calendar'],
    ['处罚71', penaltyLimits.handInCash, '2024-09-30', '2024-10-09', 'working'],
    ['118号 results', notice118Limits.publishResult, '2024-09-10', '2024-10-14', 'working'],
    ['118号 penalties', notice118Limits.publishPenalty, '2024-09-10', '2024-09-20', 'working'],
    ['强制25', compulsionLimits.seizure, '2024-09-01', '2024-10-01', 'calendar'],
    ['强制53', compulsionLimits.applyToCourt, '2024-11-30', '2025-02-28', 'calendar'],
  ]

  it.each(cases)('%s', (_name, limit, start, last, counted) => {
    expect(limit.counted).toBe(counted)
    expect(deadline(start, limit, calendar).last).toBe(last)
  })
})
