// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  compulsionLimits, daysBefore, deadline, explain, localLimit, mediationLimits, penaltyLimits, petitionLimits, settled,
  stateCouncilCalendar,
} from './law.ts'

const calendar = stateCouncilCalendar

describe('a deadline explained', () => {
  it('names article, start, extension and who granted it', () => {
    const found = deadline('2024-03-01', petitionLimits.handle, calendar, {
      days: 30, grantedBy: '镇长', grantedOn: '2024-04-25', reason: '情况复杂', cites: petitionLimits.extendHandling.cites,
    })
    expect(explain(found)).toEqual([
      '依据：《信访工作条例》第三十四条，期限60日（按自然日计算）。',
      '起算：2024年3月1日为起始日，当日不计入，自2024年3月2日起计算。',
      '延长：30日，由镇长于2024年4月25日批准，理由：情况复杂（《信访工作条例》第三十四条）。',
      '届满：2024年5月30日。',
    ])
  })

  it('names the days left out and the weekends counted', () => {
    expect(explain(deadline('2024-09-27', penaltyLimits.askHearing, calendar))).toEqual([
      '依据：《行政处罚法》第六十四条第一项，期限5个工作日（按工作日计算）。',
      '起算：2024年9月27日为起始日，当日不计入，自2024年9月28日起计算。',
      '扣除：2024年9月28日为周末，不计入。',
      '扣除：2024年10月1日至2024年10月7日（共7日）为国庆节假期，不计入。',
      '计入：2024年9月29日为调休上班日，按工作日计入。',
      '届满：2024年10月10日。',
    ])
  })

  it('shows both dates where the last day moved', () => {
    expect(explain(deadline('2024-09-03', mediationLimits.judicialConfirmation, calendar)).slice(2)).toEqual([
      '顺延：2024年10月3日至2024年10月7日（共5日）为国庆节假期，期限不在此期间届满。',
      '届满：2024年10月8日（顺延前为2024年10月3日）。',
      '提醒：提醒日为2024年10月3日，不依赖节假日顺延。',
    ])
  })

  it('names each pause and its article', () => {
    const found = deadline('2024-03-01', compulsionLimits.seizure, calendar, {
      paused: [{ from: '2024-03-05', until: '2024-03-15', why: '技术鉴定', cites: compulsionLimits.seizure.cites }],
    })
    expect(explain(found)).toContain('暂停：2024年3月5日起至2024年3月15日止（技术鉴定）不计入期限（《行政强制法》第二十五条第一款）。')
    expect(explain(deadline('2024-03-01', compulsionLimits.seizure, calendar, { paused: 10 }))).toContain('暂停：10日不计入期限。')
  })

  it('says what is provisional', () => {
    expect(explain(deadline('2027-01-01', mediationLimits.judicialConfirmation, calendar)).at(-1))
      .toBe('暂定：2027年的放假安排尚未导入，到期日未作顺延，导入后可能变动。')
  })

  it('names the setting of a local limit', () => {
    const local = settled(localLimit('排查间隔'), { days: 15 })!
    expect(explain(deadline('2024-03-01', local, calendar))[0]).toBe('依据：本镇自定的期限，期限15日（按自然日计算）。')
    const standard = settled(localLimit('办结期限', petitionLimits.handle), { days: 45 })!
    expect(explain(deadline('2024-03-01', standard, calendar))[0]).toBe('依据：《信访工作条例》第三十四条，按本镇自定的期限，期限45日（按自然日计算）。')
  })
})

describe('a time before an event', () => {
  it('is counted back without the event day, the safe day one earlier', () => {
    // Hearing on Thursday 2024-10-10: 9, 8 October, 30, 29 (worked), 27, 26, 25 September.
    const found = daysBefore('2024-10-10', penaltyLimits.hearingNotice, calendar)
    expect(found).toMatchObject({ last: '2024-09-25', alarm: '2024-09-24', provisional: false })
    expect(found.worked).toEqual(['2024-09-29'])
  })

  it('counts calendar days and months straight, never moved', () => {
    const plain = { length: { days: 7 }, counted: 'calendar', lastDayOnHoliday: 'moves' } as const
    expect(daysBefore('2024-10-10', plain, calendar)).toMatchObject({ last: '2024-10-03', alarm: '2024-10-02' })
    expect(daysBefore('2024-03-31', { ...plain, length: { months: 1 } }, calendar).last).toBe('2024-02-29')
    expect(() => daysBefore('2024-03-31', { ...plain, length: { hours: 24 } }, calendar)).toThrow('不能按日倒推')
  })

  it('is explained backwards', () => {
    expect(explain(daysBefore('2024-10-10', penaltyLimits.hearingNotice, calendar))).toEqual([
      '依据：《行政处罚法》第六十四条第二项，期限7个工作日（按工作日计算）。',
      '倒推：自2024年10月10日向前计算，当日不计入。',
      '扣除：2024年9月28日为周末，不计入。',
      '扣除：2024年10月1日至2024年10月7日（共7日）为国庆节假期，不计入。',
      '计入：2024年9月29日为调休上班日，按工作日计入。',
      '届满：最迟2024年9月25日。',
      '提醒：以2024年9月24日为稳妥日，使整段期限完整留在两日之间。',
    ])
  })
})
