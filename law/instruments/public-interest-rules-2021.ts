// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 两高检察公益诉讼解释 as amended in 2020: the pre-suit advice of the procuratorate. */
export const publicInterestRules = instrument({
  id: 'public-interest-rules-2021',
  title: '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释',
  edition: '2020年修正',
  version: { inForce: '2021-01-01', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'moves', because: '第二十六条使未规定的事项适用民事诉讼法、行政诉讼法，期间不转换为工作日，最后一日遇节假日顺延。' },
  articles: {
    21: '负有监管职责的机关违法行使职权或者不作为损害公益的，检察机关提出检察建议；机关自收到之日起2个月内依法履职并书面回复，'
      + '损害继续扩大等紧急情形的15日内书面回复；不依法履职的提起诉讼。',
    26: '未规定的事项适用民事诉讼法、行政诉讼法及相关司法解释。',
  },
})

/** When the procuratorate's advice is answered. */
export const publicInterestLimits = {
  answer: publicInterestRules.limit('21', { months: 2 }),
  answerUrgent: publicInterestRules.limit('21', { days: 15 }),
} as const
