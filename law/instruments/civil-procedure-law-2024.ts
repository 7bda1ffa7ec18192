// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 民事诉讼法 as amended in 2023, in force from 2024: four new articles moved judicial confirmation to 第二百零五条. */
export const civilProcedureLaw2024 = instrument({
  id: 'civil-procedure-law-2024',
  title: '民事诉讼法',
  fullTitle: '中华人民共和国民事诉讼法',
  edition: '2023年修正',
  version: { inForce: '2024-01-01', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'moves', because: '第八十五条：开始的时和日不计入，最后一日是法定休假日的顺延到其后第一日；不转换为工作日。' },
  articles: {
    85: ['期间包括法定期间和法院指定的期间。', '以时、日、月、年计算，开始的时和日不计入。', '最后一日是法定休假日的，以其后的第一日届满。', '在途时间不计入，期满前交邮的不算过期。'],
    87: ['送达要有送达回证，受送达人记明日期并签名或者盖章。', '签收日期为送达日期。'],
    88: ['直接送交受送达人；本人不在的交同住成年家属，单位的交法定代表人、主要负责人或者收件人。', '签收日期为送达日期。'],
    89: '拒收的，可以请基层组织或者所在单位代表见证，或者拍照、录像，留在住所即视为送达。',
    90: ['经同意可以电子送达；要求纸质文书的应当提供。', '到达受送达人特定系统的日期为送达日期。'],
    95: ['下落不明或者其他方式无法送达的公告送达，自发出公告之日起经过30日视为送达。', '在案卷中记明原因和经过。'],
    205: '经依法设立的调解组织达成协议，双方自协议生效之日起30日内共同申请司法确认：（一）法院邀请先行调解的，向该法院；（二）自行调解的，向当事人住所地、标的物'
      + '所在地或者调解组织所在地基层法院，应由中级法院管辖的向中级法院。',
    206: '审查后裁定协议有效或者驳回；有效而不履行的可以申请执行，驳回的可以重新调解或者起诉。',
  },
})

/** The parties' joint window for judicial confirmation. */
export const civilProcedureLimits2024 = { judicialConfirmation: civilProcedureLaw2024.limit('205', { days: 30 }) } as const
