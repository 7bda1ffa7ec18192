// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, member, note, number, person, telephone, text, yesNo } from '../../kernel/declare/declare.ts'

const registration = '登记'
const passedDown = '转送、交办'
const informing = '告知'
const acceptance = '受理'
const extension = '延期'
const reply = '信访处理意见'
const ending = '办结与评价'
const review = '复查、复核'
/** What only some petitions have: a clerk at the counter is not asked for a letter's number. */
const byProxy = { asked: { channel: 'proxy' } } as const
const handedDown = { asked: { sourceLevel: ['county', 'city', 'province', 'national'] } } as const

export const fields = {
  channel: choice('信访渠道', { visit: '来访', letter: '来信', call: '来电', online: '网上', proxy: '代理' }, { group: registration }),
  sourceLevel: choice('来源层级', { local: '本级', county: '区县', city: '市', province: '省', national: '国家' }, {
    group: registration, help: '谁转来或者交办的；信访人直接向本镇提出的是本级，与渠道无关', begins: 'local',
  }),
  petitioner: person('信访人', { group: registration }),
  phone: telephone('联系电话', { group: registration, personal: true }),
  address: text('住址', { group: registration, personal: true }),
  contactUnclear: yesNo('姓名或者住址不清', { group: registration }),
  people: number('信访人数', '人', { group: registration }),
  representatives: number('推选代表人数', '人', { group: registration, asked: { channel: 'visit', people: { atLeast: 6 } } }),
  proxy: person('代理人', { group: registration, ...byProxy }),
  proxyConsent: yesNo('信访人同意代理', { group: registration, ...byProxy }),
  about: text('信访事由', { group: registration, help: '一句话，不写姓名和电话' }),
  request: note('请求、事实和理由', { group: registration, personal: true }),
  related: link('关联事项', ['dispute', 'incident', 'petition', 'resident-request', 'legal-consultation'], { group: registration }),

  letter: text('转送、交办文号', { group: passedDown, ...handedDown }),
  dueOn: day('交办要求办结日期', { group: passedDown, ...handedDown }),
  objection: note('异议理由', { group: passedDown }),

  outcome: choice('告知内容', { accepted: '予以受理', passed: '转送、交办下级', directed: '引导向有权机关提出' }, { group: informing }),
  toldWhere: text('转送、交办或者引导的去向', { group: informing, asked: { outcome: ['passed', 'directed'] } }),
  endedBefore: link('已复核终结的同一事项', ['petition'], { group: informing }),

  class: choice('事项类别', { suggestion: '建议意见', accusation: '检举控告', appeal: '申诉求决' }, { group: acceptance }),
  route: choice('办理途径', {
    litigation: '诉讼等法定程序',
    arbitration: '仲裁',
    party: '党员申诉、申请复审',
    administrative: '行政程序',
    duty: '履行法定职责',
    opinion: '出具信访处理意见书',
  }, { group: acceptance, help: '申诉求决类按前五种途径的顺序逐一判断，都不属于的才出具信访处理意见书' }),
  handler: member('承办人', 'staff-member.in-post', { group: acceptance }),
  noInterest: yesNo('承办人与本事项、信访人没有直接利害关系', { group: acceptance }),
  sponsor: member('包案领导', 'staff-member.leader', { group: acceptance }),

  extendDays: number('延长天数', '日', { group: extension }),
  extendReason: text('延期理由', { group: extension }),
  reasonTold: yesNo('已向信访人告知延期理由', { group: extension }),

  opinionNumber: text('意见书文号', { group: reply }),
  finding: choice('处理结果', { supported: '支持', explained: '解释说明', unsupported: '不予支持' }, { group: reply }),
  established: note('查明的事实和理由', { group: reply, personal: true, asked: { route: 'opinion' } }),
  opinion: note('处理意见', { group: reply, personal: true }),
  basis: text('依据的法律法规和规定', { group: reply }),
  service: choice('送达方式', { direct: '直接送达', mail: '邮寄送达', left: '留置送达', electronic: '电子送达' }, { group: reply }),

  rateable: yesNo('可以评价', { group: ending }),
  rating: choice('评价', { satisfied: '满意', fair: '基本满意', dissatisfied: '不满意' }, { group: ending }),
  resolvedBy: choice('化解方式', { reply: '接受答复', mediation: '调解', settlement: '和解', help: '帮扶救助' }, { group: ending }),
  bothAgree: yesNo('争议双方当事人同意', { group: ending, asked: { resolvedBy: ['mediation', 'settlement'] } }),
  agreementMade: yesNo('已制作协议书', { group: ending, asked: { resolvedBy: ['mediation', 'settlement'] } }),

  reviewResult: choice('复查意见', { upheld: '维持', changed: '变更或者撤销' }, { group: review }),
  recheckResult: choice('复核意见', { upheld: '维持', changed: '变更或者撤销' }, { group: review }),
}
