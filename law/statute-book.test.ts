// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  addDays, amount, citationText, civilProcedureLaw2022, civilProcedureLaw2024, civilProcedureLimits2022, civilProcedureLimits2024,
  compulsionLaw, compulsionLimits, inForce, instrumentInForce, instrumentOf, isDay, legalEducationLaw, lengthText, localLimit, mediationLimits,
  mediationRulesLimits, notice118Limits, notice54, penaltyLaw, penaltyLimits, petitionLimits, petitionRegulation, privateEconomyLaw,
  statuteBook, versionsOf, villageCommitteeLimits, villageCommitteeLimits2018,
} from './law.ts'
import type { Length, StatutoryLimit } from './law.ts'

/** Which text each declared limit must have; read from the acts, apart from the declarations. */
const declared: readonly [string, Readonly<Record<string, StatutoryLimit>>, Readonly<Record<string, string>>][] = [
  ['信访工作条例', petitionLimits, {
    informDirect: '第二十三条第二款 15日 stays', informPassedDown: '第二十三条第三款 15日 stays', objectToTransfer: '第二十三条第三款 5个工作日 stays',
    handle: '第三十四条 60日 stays', extendHandling: '第三十四条 30日 stays', askReview: '第三十五条 30日 moves', review: '第三十五条 30日 stays',
    askReReview: '第三十六条第一款 30日 moves', reReview: '第三十六条第一款 30日 stays',
  }],
  ['人民调解法', mediationLimits, { term: '第九条第二款 3年 stays', judicialConfirmation: '第三十三条第一款 30日 moves' }],
  ['人民调解工作若干规定', mediationRulesLimits, { mediate: '第三十三条 1个月 stays' }],
  ['民事诉讼法', civilProcedureLimits2022, { judicialConfirmation: '第二百零一条 30日 moves' }],
  ['民事诉讼法', civilProcedureLimits2024, { judicialConfirmation: '第二百零五条 30日 moves' }],
  ['行政处罚法', penaltyLimits, {
    limitation: '第三十六条第一款 2年 stays', limitationSafety: '第三十六条第一款 5年 stays', withdrawPublication: '第四十八条第二款 3个工作日 stays',
    preservedEvidence: '第五十六条 7个工作日 stays', decide: '第六十条 90日 stays', serve: '第六十一条第一款 7个工作日 stays',
    askHearing: '第六十四条第一项 5个工作日 stays', hearingNotice: '第六十四条第二项 7个工作日 stays', pay: '第六十七条第三款 15日 moves',
    handInCash: '第七十一条 2个工作日 stays', bankCash: '第七十一条 2个工作日 stays',
  }],
  ['行政强制法', compulsionLimits, {
    reportUrgent: '第十九条 24小时 stays', seizure: '第二十五条第一款 30日 stays', extendSeizure: '第二十五条第一款 30日 stays',
    demandBeforePerformance: '第五十一条第一款第二项 3个工作日 stays', applyToCourt: '第五十三条 3个月 stays', waitAfterDemand: '第五十四条 10个工作日 stays',
  }],
  ['国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见', notice118Limits, {
    publishResult: '第二部分 20个工作日 stays', publishPenalty: '第二部分 7个工作日 stays',
  }],
  ['村民委员会组织法', villageCommitteeLimits2018, {
    publishVoters: '第十四条第一款 20日 stays', objectToVoters: '第十四条第二款 5日 stays', answerObjection: '第十四条第二款 3日 stays',
    handOver: '第二十条 10日 stays', callAssembly: '第二十一条第二款 10日 stays',
  }],
  ['村民委员会组织法', villageCommitteeLimits, {
    publishVoters: '第十七条第一款 20日 stays', objectToVoters: '第十七条第二款 5日 stays', answerObjection: '第十七条第二款 3日 stays',
    handOver: '第二十四条 10日 stays', callAssembly: '第二十五条第二款 10日 stays', keepPosted: '第三十五条第四款 15日 stays',
  }],
]

const written = (limit: StatutoryLimit): string =>
  `${citationText(limit.cites).replace(/^.*[》）]/, '')} ${lengthText(limit.length, limit.counted)} ${limit.lastDayOnHoliday}`

function other(length: Length, by: number): Length {
  const n = amount(length) + by
  return 'days' in length ? { days: n } : 'months' in length ? { months: n } : { hours: n }
}

describe.each(declared)('the limits of %s', (title, limits, expected) => {
  it('are those of its text', () => {
    expect(Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, written(limit)]))).toEqual(expected)
    expect(Object.values(limits).every(limit => limit.cites.title === title)).toBe(true)
  })

  it('cannot be one more or one less', () => {
    for (const { length, cites } of Object.values(limits)) {
      const { limit } = instrumentOf(cites.instrument)
      for (const by of [-1, 1]) {
        if (amount(length) + by < 1) continue
        expect(() => limit(cites.article, other(length, by), { paragraph: cites.paragraph, item: cites.item })).toThrow('没有写明')
      }
    }
  })
})

describe('the counting rule of an act', () => {
  it('行政处罚法 turns 2, 3, 5 and 7 days into working days and nothing else', () => {
    const counted = (article: '36' | '48' | '56' | '60' | '64' | '67' | '71', days: number) => penaltyLaw.limit(article, { days }).counted
    expect([counted('71', 2), counted('48', 3), counted('64', 5), counted('56', 7)]).toEqual(['working', 'working', 'working', 'working'])
    expect([counted('67', 15), counted('60', 90)]).toEqual(['calendar', 'calendar'])
  })

  it('行政强制法 turns every limit up to ten days into working days', () => {
    expect(compulsionLaw.limit('51', { days: 3 }).counted).toBe('working')
    expect(compulsionLaw.limit('54', { days: 10 }).counted).toBe('working')
    expect(compulsionLaw.limit('25', { days: 30 }).counted).toBe('calendar')
    expect(compulsionLaw.limit('19', { hours: 24 }).counted).toBe('calendar')
  })

  it('信访工作条例 knows working days only where it writes them', () => {
    expect(petitionRegulation.limit('23', { days: 5 }).counted).toBe('working')
    expect(petitionRegulation.limit('22', { days: 15 }).counted).toBe('calendar')
  })
})

describe('the version in force', () => {
  it('of civil procedure changes its article on 1 January 2024', () => {
    const confirmation = [civilProcedureLimits2022.judicialConfirmation, civilProcedureLimits2024.judicialConfirmation]
    expect(citationText(inForce(confirmation, '2023-12-31').cites)).toBe('《民事诉讼法》（2021年修正）第二百零一条')
    expect(citationText(inForce(confirmation, '2024-01-01').cites)).toBe('《民事诉讼法》（2023年修正）第二百零五条')
    expect(inForce([civilProcedureLaw2022, civilProcedureLaw2024], '2022-01-01')).toBe(civilProcedureLaw2022)
    expect(() => inForce(confirmation, '2021-12-31')).toThrow('2021-12-31 没有施行中的版本')
  })

  it('of the village committees changes on 1 January 2026', () => {
    expect(instrumentInForce('村民委员会组织法', '2025-12-31').id).toBe('village-committee-law-2018')
    expect(instrumentInForce('村民委员会组织法', '2026-01-01').id).toBe('village-committee-law-2026')
    expect(versionsOf('村民委员会组织法')).toHaveLength(2)
  })

  it('is none before the first day, and never the nearest', () => {
    const firstDays: readonly [string, string][] = [
      [petitionRegulation.title, '2022-05-01'], [legalEducationLaw.title, '2025-11-01'], [privateEconomyLaw.title, '2025-05-20'],
      [notice54.title, '2025-01-03'],
    ]
    for (const [title, first] of firstDays) {
      expect(instrumentInForce(title, first).version.inForce).toBe(first)
      expect(() => instrumentInForce(title, addDays(first, -1))).toThrow('没有施行中的版本')
    }
  })

  it('is an error where two hold', () => {
    const one = petitionLimits.handle
    expect(() => inForce([one, one], '2024-01-01')).toThrow('2024-01-01 有2个版本同时施行')
    expect(() => inForce([], '2024-01-01')).toThrow('没有施行中的版本，收录的版本是：无')
    expect(() => inForce([one], '2024-02-30')).toThrow('“2024-02-30”不是日期')
  })

  it('of a local limit is dated by its own setting', () => {
    const local = localLimit('排查间隔')
    expect(inForce([local], '2020-01-01')).toBe(local)
  })
})

describe('the statute book', () => {
  it('holds every version once, and no two of a title on one day', () => {
    expect(new Set(statuteBook.map(({ id }) => id)).size).toBe(statuteBook.length)
    for (const { title } of statuteBook) {
      const versions = versionsOf(title)
      versions.slice(1).forEach((next, i) => expect(versions[i]!.version.until).toBe(addDays(next.version.inForce, -1)))
      expect(versions.at(-1)!.version.until).toBeUndefined()
    }
  })

  it('says where and when each text was compared', () => {
    for (const { id, version } of statuteBook) {
      expect(version.source, id).not.toBe('')
      expect(isDay(version.compared) && version.compared >= version.inForce, id).toBe(true)
    }
  })

  it('names what it holds when asked for something else', () => {
    expect(() => instrumentOf('constitution')).toThrow('法规库没有“constitution”')
    expect(versionsOf('没有这部法')).toEqual([])
  })
})
