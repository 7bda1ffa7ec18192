// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 行政诉讼法 as amended in 2017. None of its numbers are working days, unlike those of reconsideration and compulsion. */
export const litigationLaw = instrument({
  id: 'litigation-law-2017',
  title: '行政诉讼法',
  fullTitle: '中华人民共和国行政诉讼法',
  version: { inForce: '2017-07-01', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: {
    workingDays: 'none',
    lastDayOnHoliday: 'moves',
    because: '本法不转换为工作日；第一百零一条使期间适用民事诉讼法第八十五条，最后一日遇法定休假日顺延。',
  },
  articles: {
    3: ['保障起诉权利，依法受理。', '行政机关不得干预、阻碍受理。', '被诉机关负责人应当出庭，不能出庭的委托相应的工作人员。'],
    34: ['被告负举证责任，提供证据和所依据的规范性文件。', '不提供或者无正当理由逾期提供的，视为没有证据；第三人提供的除外。'],
    35: '诉讼中被告及其代理人不得自行向原告、第三人和证人收集证据。',
    36: ['因不可抗力等正当事由不能提供的，经法院准许可以延期。', '原告或者第三人提出新理由、证据的，经准许可以补充。'],
    45: '不服复议决定的自收到决定书之日起15日内起诉；复议逾期不决定的自期满之日起15日内起诉；法律另有规定的除外。',
    46: ['直接起诉的自知道或者应当知道之日起6个月内；法律另有规定的除外。', '不动产自作出之日起超过20年，其他超过5年的，不予受理。'],
    47: ['申请履行法定职责，自接到申请之日起2个月内不履行的可以起诉；另有规定的从其规定。', '紧急情况不受该期限限制。'],
    67: ['法院自立案之日起5日内发送起诉状副本；被告自收到副本之日起15日内提交证据、规范性文件和答辩状。', '不提出答辩状不影响审理。'],
    81: '自立案之日起6个月内作出第一审判决；延长由高级人民法院批准。',
    83: '简易程序自立案之日起45日内审结。',
    85: '不服判决的自送达之日起15日内上诉；不服裁定的自送达之日起10日内上诉。',
    88: '自收到上诉状之日起3个月内作出终审判决。',
    95: '公民、法人或者其他组织拒绝履行判决、裁定、调解书的，行政机关或者第三人可以向第一审法院申请强制执行，或者由行政机关依法强制执行。',
    96: '机关拒绝履行的：（一）划拨款额；（二）对负责人按日罚款；（三）公告；（四）司法建议；（五）情节恶劣的拘留，构成犯罪的追究刑事责任。',
    101: '期间、送达等本法没有规定的，适用民事诉讼法。',
  },
})

/** The limits that bind or concern a township as defendant. */
export const litigationLimits = {
  answer: litigationLaw.limit('67', { days: 15 }, { paragraph: 1 }),
  performDuty: litigationLaw.limit('47', { months: 2 }, { paragraph: 1 }),
  sue: litigationLaw.limit('46', { months: 6 }, { paragraph: 1 }),
  sueAfterReconsideration: litigationLaw.limit('45', { days: 15 }),
  appealJudgment: litigationLaw.limit('85', { days: 15 }),
  appealRuling: litigationLaw.limit('85', { days: 10 }),
  firstInstance: litigationLaw.limit('81', { months: 6 }),
  simple: litigationLaw.limit('83', { days: 45 }),
  secondInstance: litigationLaw.limit('88', { months: 3 }),
} as const
