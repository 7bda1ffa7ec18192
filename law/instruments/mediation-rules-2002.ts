// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 人民调解工作若干规定 (司法部令第75号), seen in an excerpt. Its month is advice ("一般"): the Act of 2010 sets no time. */
export const mediationRules = instrument({
  id: 'mediation-rules-2002',
  title: '人民调解工作若干规定',
  number: '司法部令第75号',
  version: { inForce: '2002-11-01', source: '公开网页所载第二十七条至第三十五条摘录', compared: '2026-11-22', confidence: 'excerpt' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '规定只有一个以月计的期限，且为一般要求，不涉及工作日和顺延。' },
  articles: {
    30: '调解前以口头或者书面告知当事人调解的性质、原则、效力和各自的权利义务。',
    32: '密切注意激化的苗头，通过调解防止激化。',
    33: '调解纠纷一般在1个月内调结。',
    34: '有民事权利义务内容，或者当事人要求书面协议的，制作书面调解协议。',
  },
})

/** The usual time for mediating; shown as advice. */
export const mediationRulesLimits = { mediate: mediationRules.limit('33', { months: 1 }) } as const
