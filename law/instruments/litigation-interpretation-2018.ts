// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 法释〔2018〕1号 on the Administrative Litigation Law. Its days are calendar days and a last day on a holiday moves (第四十八条). */
export const litigationInterpretation = instrument({
  id: 'litigation-interpretation-2018',
  title: '最高人民法院关于适用行政诉讼法的解释',
  fullTitle: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  number: '法释〔2018〕1号',
  version: { inForce: '2018-02-08', source: '司法解释公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'moves', because: '第四十八条：期间不转换为工作日，届满的最后一日是节假日的，以节假日后的第一日为届满日。' },
  articles: {
    10: ['被告提出管辖异议的，自收到起诉状副本之日起15日内提出。', '法院审查，成立的裁定移送，不成立的裁定驳回。'],
    34: '被告申请延期提供证据的，在收到起诉状副本之日起15日内书面提出；法院准许的，在正当事由消除后15日内提供，逾期视为没有相应证据。',
    48: ['期间包括法定的和法院指定的。', '开始的时和日不计算在内。', '最后一日是节假日的，以节假日后的第一日为届满日。', '不包括在途时间，期满前交邮的视为按期。'],
    96: '对重要程序性权利不产生实质损害的程序轻微违法：（一）处理期限轻微违法；（二）通知、送达轻微违法；（三）其他。',
    104: [
      '简易程序的举证期限由法院确定，或者协商一致经法院准许，不超过15日；被告要求书面答辩的，法院可以确定合理的答辩期间。',
      '举证期限和开庭日期、逾期后果告知双方并签名或者捺印。',
      '双方同意的可以立即开庭或者缩短期限。',
    ],
    108: ['上诉的按对方人数提出副本。', '原审法院5日内发送副本，对方当事人自收到上诉状副本之日起15日内提出答辩状。', '不答辩的不影响审理。'],
    128: ['负责人包括正职、副职和其他参与分管的负责人。', '负责人不能出庭的委托相应的工作人员，不得仅委托律师。'],
    149: [
      '规范性文件不合法的不作为认定行为合法的依据，作出生效裁判的法院向制定机关提出处理建议。',
      '裁判生效之日起3个月内可以提出修改或者废止的司法建议。',
      '联合制定的可以向主办机关或者共同上级发送。',
      '接收司法建议的机关自收到之日起60日内书面答复；情况紧急的可以建议立即停止执行。',
    ],
    153: ['申请执行的期限为2年。', '自规定的履行期间最后一日起计算，没有规定的自送达之日起计算。', '逾期无正当理由的不予受理。'],
    155: ['申请执行行政行为的条件：（一）可以由法院执行；（二）已经生效；（三）由作出行为的机关申请；（四）被申请人是义务人；'
      + '（五）催告期限内未履行；（六）在法定期限内申请；（七）属于受理法院管辖。', '提交规定的材料。', '符合条件的法院5日内立案受理。'],
    156: '没有强制执行权的机关，自被执行人的法定起诉期限届满之日起3个月内申请法院强制执行；逾期无正当理由的不予受理。',
    160: ['法院受理后7日内审查并裁定是否准予执行。', '明显违法并损害权益的听取双方意见，自受理之日起30日内裁定。'],
  },
})

/** The limits that bind a township as defendant or as the one that applies for enforcement. */
export const litigationInterpretationLimits = {
  objectJurisdiction: litigationInterpretation.limit('10', { days: 15 }, { paragraph: 1 }),
  askMoreTime: litigationInterpretation.limit('34', { days: 15 }),
  evidenceAfterCause: litigationInterpretation.limit('34', { days: 15 }),
  answerAppeal: litigationInterpretation.limit('108', { days: 15 }, { paragraph: 2 }),
  answerJudicialAdvice: litigationInterpretation.limit('149', { days: 60 }, { paragraph: 4 }),
  applyForEnforcement: litigationInterpretation.limit('156', { months: 3 }),
} as const
