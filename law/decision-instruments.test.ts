// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  amount, businessEnvironmentLimits, citationText, deputiesLimits, deputiesLimits2015, governmentInspectionLimits, inForce, instrumentInForce,
  instrumentOf, lengthText, type StatutoryLimit,
} from './law.ts'

const written = (limit: StatutoryLimit): string => `${citationText(limit.cites)} ${lengthText(limit.length, limit.counted)} ${limit.lastDayOnHoliday}`

describe('the limits of drafting, inspecting and answering deputies', () => {
  it('are those of their texts', () => {
    expect(written(businessEnvironmentLimits.comment)).toBe('《优化营商环境条例》第六十二条第二款 30日 stays')
    expect(written(governmentInspectionLimits.askReview)).toBe('《政府督查工作条例》第十七条 30日 stays')
    expect(written(governmentInspectionLimits.review)).toBe('《政府督查工作条例》第十七条 30日 stays')
    expect(written(deputiesLimits2015.answer)).toBe('《代表法》（2015年修正）第四十二条第一款 3个月 stays')
    expect(written(deputiesLimits2015.answerHard)).toBe('《代表法》（2015年修正）第四十二条第一款 6个月 stays')
  })

  it('cannot be one day more or less', () => {
    for (const { length, cites } of [businessEnvironmentLimits.comment, governmentInspectionLimits.askReview])
      for (const by of [-1, 1])
        expect(() => instrumentOf(cites.instrument).limit(cites.article, { days: amount(length) + by }, { paragraph: cites.paragraph })).toThrow(
          '没有写明',
        )
  })
})

describe('代表法', () => {
  it('moves the answer from 第四十二条 to 第五十一条 on 12 March 2025', () => {
    const versions = [deputiesLimits2015.answer, deputiesLimits.answer]
    expect(inForce(versions, '2025-03-11').cites.article).toBe('42')
    expect(inForce(versions, '2025-03-12').cites.article).toBe('51')
    expect(instrumentInForce('代表法', '2024-06-01').id).toBe('deputies-law-2015')
  })
})

describe('公平竞争审查条例', () => {
  it('is not there before 1 August 2024', () => {
    expect(() => instrumentInForce('公平竞争审查条例', '2024-07-31')).toThrow('没有施行中的版本')
    expect(instrumentInForce('公平竞争审查条例', '2024-08-01').id).toBe('fair-competition-regulation-2024')
  })
})
