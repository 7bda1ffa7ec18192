// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  amount, citationText, civilProcedureLimits2022, civilProcedureLimits2024, compulsionLaw, compulsionLimits, deputiesLimits,
  disclosureLimits, instrumentOf, lengthText, litigationLimits, majorDecisionLimits, mediationLimits, mediationRulesLimits,
  notice118Limits, penaltyLaw, penaltyLimits, petitionLimits, petitionRegulation, reconsiderationLimits, villageCommitteeLimits,
  villageCommitteeLimits2018,
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
  ['行政复议法', reconsiderationLimits, {
    apply: '第二十条第一款 60日 moves', forward: '第三十二条第二款 5个工作日 moves', reply: '第四十八条 10个工作日 moves',
    replySimple: '第五十四条第一款 5个工作日 moves', hearingNotice: '第五十一条第一款 5个工作日 moves',
    explainDocument: '第五十八条第一款 10个工作日 moves', answerTransferredDocument: '第六十条 60日 moves',
    decide: '第六十二条第一款 60日 moves', extendDecision: '第六十二条第一款 30日 moves', decideSimple: '第六十二条第二款 30日 moves',
    answerOpinion: '第七十六条 60日 moves',
  }],
  ['行政诉讼法', litigationLimits, {
    answer: '第六十七条第一款 15日 moves', performDuty: '第四十七条第一款 2个月 moves', sue: '第四十六条第一款 6个月 moves',
    sueAfterReconsideration: '第四十五条 15日 moves', appealJudgment: '第八十五条 15日 moves', appealRuling: '第八十五条 10日 moves',
    firstInstance: '第八十一条 6个月 moves', simple: '第八十三条 45日 moves', secondInstance: '第八十八条 3个月 moves',
  }],
  ['政府信息公开条例', disclosureLimits, {
    publish: '第二十六条 20个工作日 stays', askCorrection: '第三十条 7个工作日 stays', thirdParty: '第三十二条 15个工作日 stays',
    answer: '第三十三条第二款 20个工作日 stays', extendAnswer: '第三十三条第二款 20个工作日 stays', otherMaker: '第三十四条 15个工作日 stays',
  }],
  ['重大行政决策程序暂行条例', majorDecisionLimits, {
    comment: '第十五条第一款 30日 stays', hearingPapers: '第十六条第三款 7日 stays', legalityReview: '第二十六条第二款 7个工作日 stays',
  }],
  ['代表法', deputiesLimits, { answer: '第五十一条第二款 3个月 stays', answerHard: '第五十一条第二款 6个月 stays' }],
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

  it('the same ten and seven days differ from act to act', () => {
    expect(reconsiderationLimits.reply.counted).toBe('working')
    expect(litigationLimits.appealRuling.counted).toBe('calendar')
    expect(penaltyLimits.hearingNotice.counted).toBe('working')
    expect(majorDecisionLimits.hearingPapers.counted).toBe('calendar')
    expect(majorDecisionLimits.legalityReview.counted).toBe('working')
  })

  it('government information is always in working days', () => {
    expect(Object.values(disclosureLimits).every(({ counted }) => counted === 'working')).toBe(true)
  })
})
