// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  citationText, deadline, headInCourtLimits, inForce, lengthText, litigationInterpretationLimits, publicInterestLimits, reconsiderationLimits,
  reconsiderationLimits2017, stateCouncilCalendar,
} from './law.ts'
import type { StatutoryLimit } from './law.ts'

const written = (limit: StatutoryLimit): string =>
  `${citationText(limit.cites).replace(/^.*[》）]/, '')} ${lengthText(limit.length, limit.counted)} ${limit.lastDayOnHoliday}`
const all = (limits: Readonly<Record<string, StatutoryLimit>>) =>
  Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, written(limit)]))

describe('the limits of the judicial interpretations', () => {
  it('are those of their texts, in calendar days that move off a holiday', () => {
    expect(all(litigationInterpretationLimits)).toEqual({
      objectJurisdiction: '第十条第一款 15日 moves', askMoreTime: '第三十四条 15日 moves', evidenceAfterCause: '第三十四条 15日 moves',
      answerAppeal: '第一百零八条第二款 15日 moves', answerJudicialAdvice: '第一百四十九条第四款 60日 moves', applyForEnforcement: '第一百五十六条 3个月 moves',
    })
    expect(all(headInCourtLimits)).toEqual({ courtNotice: '第五条第二款 3日 moves' })
    expect(all(publicInterestLimits)).toEqual({ answer: '第二十一条 2个月 moves', answerUrgent: '第二十一条 15日 moves' })
  })
})

describe('行政复议法 before and after 1 January 2024', () => {
  const replies = [reconsiderationLimits2017.reply, reconsiderationLimits.reply]
  it('counted the ten days to answer as calendar days, and counts them as working days now', () => {
    expect(written(inForce(replies, '2023-12-31'))).toBe('第二十三条第一款 10日 moves')
    expect(written(inForce(replies, '2024-01-01'))).toBe('第四十八条 10个工作日 moves')
    expect(() => inForce(replies, '2017-12-31')).toThrow('没有施行中的版本')
  })
  it('so that the same ten days end days apart', () => {
    const last = (day: string) => deadline(day, inForce(replies, day), stateCouncilCalendar).last
    expect(last('2023-12-20')).toBe('2024-01-02')
    expect(last('2024-01-02')).toBe('2024-01-16')
  })
})
