// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 代表法 as amended in 2025: how suggestions of deputies are answered. */
export const deputiesLaw = instrument({
  id: 'deputies-law-2025',
  title: '代表法',
  fullTitle: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
  version: {
    inForce: '2025-03-12',
    source: '国家法律法规数据库公开镜像全文；施行日取决定刊载于人民日报之日，未见主席令原文',
    compared: '2026-11-22',
    confidence: 'text',
  },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '答复期限以月计，本法未规定顺延。' },
  articles: {
    31: ['视察、调研报告转交有关机关，研究处理情况及时反馈代表。', '代表提出建议但不直接处理问题。'],
    36: '闭会期间代表可以向常务委员会或者乡镇人大主席团提出建议、批评和意见。',
    51: [
      '建议、批评和意见由常务委员会工作机构或者乡镇人大主席团交有关机关办理。',
      '办理机关联系代表、听取意见，自交办之日起3个月内答复；涉及面广、难度大的自交办之日起6个月内答复。',
      '办理情况向常务委员会或者乡镇人民代表大会报告，报告应当公开。',
    ],
    52: ['有关委员会、工作机构和乡镇人大主席团加强督办。', '可以确定重点督办的建议。'],
  },
})

/** The limits of the Act. */
export const deputiesLimits = {
  answer: deputiesLaw.limit('51', { months: 3 }, { paragraph: 2 }),
  answerHard: deputiesLaw.limit('51', { months: 6 }, { paragraph: 2 }),
} as const
