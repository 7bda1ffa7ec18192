// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 行政复议法 as amended in 2017, until the revision of 2023. Only 5 and 7 days were working days; the 10 days to answer were not. */
export const reconsiderationLaw2017 = instrument({
  id: 'reconsideration-law-2017',
  title: '行政复议法',
  fullTitle: '中华人民共和国行政复议法',
  edition: '2017年修正',
  version: { inForce: '2018-01-01', until: '2023-12-31', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: {
    workingDays: [5, 7],
    lastDayOnHoliday: 'moves',
    because: '第四十条只把五日、七日定为工作日，期间依照民事诉讼法，最后一日遇节假日顺延；十日、六十日为自然日。',
  },
  articles: {
    9: ['自知道行政行为之日起60日内申请，法律规定更长的除外。', '因正当理由耽误的，自障碍消除之日起继续计算。'],
    23: ['自受理之日起7日内发送副本；被申请人自收到副本之日起10日内书面答复并提交证据、依据和有关材料。', '申请人、第三人可以查阅。'],
    24: '复议过程中被申请人不得自行收集证据。',
    28: ['审查后决定：（一）维持；（二）限期履行；（三）撤销、变更或者确认违法；（四）被申请人不按规定答复并提交证据依据的，视为没有证据、依据，决定撤销。', '不得以同一事实和理由作出基本相同的行为。'],
    31: ['自受理之日起60日内决定，法律规定更短的除外；情况复杂的经批准可以延长，不超过30日，并告知。', '制作决定书并盖章。', '一经送达即生效。'],
    32: ['被申请人应当履行。', '不履行或者拖延的责令限期履行。'],
    40: ['期间和送达依照民事诉讼法。', '本法的5日、7日是工作日，不含节假日。'],
  },
})

/** The limits of the former act. */
export const reconsiderationLimits2017 = {
  apply: reconsiderationLaw2017.limit('9', { days: 60 }, { paragraph: 1 }),
  reply: reconsiderationLaw2017.limit('23', { days: 10 }, { paragraph: 1 }),
  decide: reconsiderationLaw2017.limit('31', { days: 60 }, { paragraph: 1 }),
  extendDecision: reconsiderationLaw2017.limit('31', { days: 30 }, { paragraph: 1 }),
} as const
