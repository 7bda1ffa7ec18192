// SPDX-License-Identifier: MulanPSL-2.0
import { choice, entity, link, member, note, number, person, telephone, text } from '../../kernel/declare/declare.ts'

/** 法律咨询登记表: one question and what was answered; a street stall is a number of people and no names. */
export const fields = {
  type: choice('服务类别', { advice: '咨询', aid: '法律援助引导', enterprise: '企业法律服务', drafting: '文书代写' }, { group: '咨询', steady: true }),
  way: choice('咨询方式', { visit: '来访', phone: '电话', online: '网络', outreach: '外出服务' }, { group: '咨询', steady: true }),
  person: person('咨询人', { group: '咨询', help: '可以不留姓名' }),
  phone: telephone('联系电话', { group: '咨询', personal: true }),
  company: entity('企业名称', { group: '咨询', help: '企业法律服务填写', asked: { type: 'enterprise' } }),
  tally: number('接待人次', '人次', { group: '咨询', help: '集中接待只记人次、不记姓名的填写，逐人登记的不填' }),
  about: text('咨询事由', { group: '咨询', help: '一句话，不写姓名和电话' }),
  question: note('咨询内容', { group: '咨询', personal: true }),
  related: link('关联事项', ['dispute', 'petition', 'legal-education-event'], { group: '咨询' }),

  answer: note('解答意见', { group: '解答', personal: true }),
  adviser: member('解答的法律顾问', 'post-holder.adviser', { group: '解答', steady: true }),

  referredTo: choice('转介去向', {
    'legal-aid': '法律援助机构',
    mediation: '人民调解委员会',
    petition: '信访岗',
    notary: '公证机构',
    arbitration: '仲裁机构',
    court: '人民法院',
    police: '公安机关',
    department: '有权处理的行政机关',
  }, { group: '转介' }),
  aidMatter: text('申请法律援助的事项', { group: '转介', help: '转法律援助机构的填写，不写姓名' }),
  aidResult: choice('法律援助机构的决定', { given: '给予法律援助', refused: '不予法律援助' }, { group: '法律援助' }),
}
