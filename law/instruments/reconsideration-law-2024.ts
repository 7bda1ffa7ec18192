// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 行政复议法 as revised in 2023. A township is always a respondent. Of its numbers 3, 5, 7 and 10 days are working days. */
export const reconsiderationLaw = instrument({
  id: 'reconsideration-law-2024',
  title: '行政复议法',
  fullTitle: '中华人民共和国行政复议法',
  version: { inForce: '2024-01-01', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: {
    workingDays: [3, 5, 7, 10],
    lastDayOnHoliday: 'moves',
    because: '第八十八条把三日、五日、七日、十日定为工作日，其余期间的计算依照民事诉讼法，最后一日遇法定休假日顺延。',
  },
  articles: {
    20: [
      '自知道或者应当知道行政行为之日起60日内申请，法律规定更长的除外。',
      '因不可抗力等正当理由耽误的，自障碍消除之日起继续计算。',
      '未告知权利、机关和期限的，自知道或者应当知道之日起算，但自知道或者应当知道内容之日起最长1年。',
    ],
    21: '不动产自行为作出之日起超过20年，其他超过5年的，不予受理。',
    23: [
      '先复议后诉讼：（一）当场处罚；（二）侵犯已取得的自然资源权利的决定；（三）未履行法定职责；（四）申请信息公开而不予公开；（五）法定其他。',
      '作出行政行为时应当告知先申请复议。',
    ],
    30: [
      '收到申请后5日内审查，符合条件的受理。',
      '不符合的在审查期限内决定不予受理并说明理由，不属于管辖的告知有权机关。',
      '审查期限届满未作出不予受理决定的，届满之日起视为受理。',
    ],
    31: [
      '材料不齐或者不清的，自收到之日起5日内书面通知补正，一次性载明。',
      '申请人自收到通知之日起10日内补正，有正当理由可以延长；无正当理由不补正的视为放弃。',
      '收到补正后依第三十条处理。',
    ],
    32: ['对当场处罚或者依据监控设备的处罚，可以通过处罚机关申请。', '处罚机关及时处理，认为应当维持的自收到之日起5日内转送。'],
    34: '应当先复议的，对不予受理、驳回或者逾期不答复，自收到决定书或者复议期限届满之日起15日内起诉。',
    46: ['复议期间被申请人不得自行收集证据。', '申请人提出新理由或者证据的，经同意可以补充证据。'],
    48: '复议机构自受理之日起7日内发送副本；被申请人自收到副本之日起10日内书面答复并提交证据、依据和材料。',
    51: ['听证5日前书面通知当事人。', '申请人无正当理由不参加的视为放弃听证。', '被申请人的负责人应当参加，不能参加的说明理由并委托工作人员。'],
    54: ['简易程序自受理之日起3日内发送副本；被申请人自收到副本之日起5日内答复并提交证据、依据和材料。', '可以书面审理。'],
    58: ['自中止之日起3日内通知制定机关；制定机关自收到通知之日起10日内书面答复。', '必要时可以要求当面说明理由。'],
    60: '接受转送规范性文件的机关自收到之日起60日内回复处理意见。',
    62: [
      '普通程序自受理之日起60日内决定，法律规定更短的除外；情况复杂的经复议机构负责人批准可以延长，不超过30日，并书面告知。',
      '简易程序自受理之日起30日内决定。',
    ],
    70: '不按规定答复并提交证据、依据的，视为行政行为没有证据、依据；第三人提供证据的除外。',
    76: '收到复议意见书的机关自收到之日起60日内报送纠正情况。',
    77: ['被申请人应当履行决定书、调解书、意见书。', '不履行的责令限期履行，可以约谈、通报。'],
    78: '申请人、第三人逾期不起诉又不履行的：（一）维持决定，由作出行政行为的机关依法强制执行或者申请法院执行；（二）变更决定，由复议机关依法强制执行或者申请法院执行；'
      + '（三）调解书，由复议机关依法强制执行或者申请法院执行。',
    88: ['期间和送达本法没有规定的，依照民事诉讼法。', '本法的3日、5日、7日、10日是工作日，不含法定休假日。'],
  },
})

/** The limits that bind or concern a township as respondent or maker of a document. The hearing notice counts back. */
export const reconsiderationLimits = {
  forward: reconsiderationLaw.limit('32', { days: 5 }, { paragraph: 2 }),
  reply: reconsiderationLaw.limit('48', { days: 10 }),
  replySimple: reconsiderationLaw.limit('54', { days: 5 }, { paragraph: 1 }),
  hearingNotice: reconsiderationLaw.limit('51', { days: 5 }, { paragraph: 1 }),
  explainDocument: reconsiderationLaw.limit('58', { days: 10 }, { paragraph: 1 }),
  answerTransferredDocument: reconsiderationLaw.limit('60', { days: 60 }),
  decide: reconsiderationLaw.limit('62', { days: 60 }, { paragraph: 1 }),
  extendDecision: reconsiderationLaw.limit('62', { days: 30 }, { paragraph: 1 }),
  decideSimple: reconsiderationLaw.limit('62', { days: 30 }, { paragraph: 2 }),
  answerOpinion: reconsiderationLaw.limit('76', { days: 60 }),
  apply: reconsiderationLaw.limit('20', { days: 60 }, { paragraph: 1 }),
} as const
