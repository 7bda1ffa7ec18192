// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 代表法 as amended in 2015: the answer stood in 第四十二条, with the same months. */
export const deputiesLaw2015 = instrument({
  id: 'deputies-law-2015',
  title: '代表法',
  fullTitle: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
  edition: '2015年修正',
  version: {
    inForce: '2015-08-29', until: '2025-03-11',
    source: '国家法律法规数据库公开镜像全文；施行日取修正决定通过之日，未见主席令原文', compared: '2026-11-22', confidence: 'text',
  },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '答复期限以月计，本法未规定顺延。' },
  articles: {
    29: '闭会期间代表可以向常务委员会或者乡镇人大主席团提出建议、批评和意见。',
    42: [
      '自交办之日起3个月内答复；涉及面广、处理难度大的自交办之日起6个月内答复。',
      '研究办理过程中与代表联系沟通，充分听取意见。',
      '办理情况向常务委员会或者乡镇人大主席团报告并印发下一次会议，报告应当公开。',
    ],
  },
})

/** The limits of that version. */
export const deputiesLimits2015 = {
  answer: deputiesLaw2015.limit('42', { months: 3 }, { paragraph: 1 }),
  answerHard: deputiesLaw2015.limit('42', { months: 6 }, { paragraph: 1 }),
} as const
