// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 政府信息公开条例 as revised in 2019. It writes 个工作日 each time. */
export const disclosureRegulation = instrument({
  id: 'disclosure-regulation-2019',
  title: '政府信息公开条例',
  fullTitle: '中华人民共和国政府信息公开条例',
  version: { inForce: '2019-05-15', source: '国家法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '条例每次都写明“个工作日”，此外只有固定日期。' },
  articles: {
    20: '主动公开法规规范性文件、机构职能、规划、许可处罚强制的依据程序和有社会影响的处罚决定、预决算、采购、重大项目、民生政策等信息。',
    21: '乡镇还要公开农业农村政策、农田水利、承包地流转、宅基地审核、土地和房屋征收、筹资筹劳、社会救助等信息。',
    26: '主动公开的信息自形成或者变更之日起20个工作日内公开；另有规定的从其规定。',
    30: '申请不明确的，自收到之日起7个工作日内一次性告知补正和合理期限；答复期限自收到补正之日起算；无正当理由逾期不补正的视为放弃。',
    31: '收到申请之日：（一）当面提交的为提交之日；（二）邮寄的为签收之日，无需签收的为确认之日；（三）网络、传真的为双方确认之日。',
    32: '会损害第三方权益的书面征求意见，第三方自收到之日起15个工作日内提出；逾期未提出的由机关依条例决定。',
    33: [
      '能当场答复的当场答复。',
      '不能当场答复的自收到申请之日起20个工作日内答复；延长须经公开工作机构负责人同意并告知，最长不超过20个工作日。',
      '征求第三方和其他机关意见的时间不计入。',
    ],
    34: '共同制作的信息可以征求其他机关意见，被征求机关自收到之日起15个工作日内提出；逾期未提出的视为同意公开。',
    36: '分别答复：（一）已公开的告知途径；（二）可公开的提供；（三）不予公开的说明理由；（四）不存在的告知；（五）不属于本机关的告知；'
      + '（六）重复申请的不重复处理；（七）另有规定的依其办理。',
    39: ['以申请公开形式信访、投诉、举报的，告知不作为公开申请处理。', '要求提供公开出版物的，告知获取途径。'],
    41: '有证据证明与自身相关的记录不准确的可以要求更正；有权的更正并告知，无权的转送或者告知。',
    49: ['县级以上政府部门每年1月31日前提交并公布上一年度报告。', '县级以上地方主管部门每年3月31日前公布本级政府上一年度报告。'],
    50: ['年度报告包括：（一）主动公开；（二）依申请；（三）复议诉讼；（四）问题和改进；（五）其他。', '统一格式由全国主管部门公布。'],
  },
})

/** The limits of the regulation. */
export const disclosureLimits = {
  publish: disclosureRegulation.limit('26', { days: 20 }),
  askCorrection: disclosureRegulation.limit('30', { days: 7 }),
  thirdParty: disclosureRegulation.limit('32', { days: 15 }),
  answer: disclosureRegulation.limit('33', { days: 20 }, { paragraph: 2 }),
  extendAnswer: disclosureRegulation.limit('33', { days: 20 }, { paragraph: 2 }),
  otherMaker: disclosureRegulation.limit('34', { days: 15 }),
} as const
