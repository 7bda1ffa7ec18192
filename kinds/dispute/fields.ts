// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, link, member, money, note, number, papers, person, entity, rows, telephone, text, yesNo } from '../../kernel/declare/declare.ts'

const registered = '登记'
const assignment = '交办'
const mediation = '调解'
const risk = '激化预防'
const agreement = '调解协议'
const ending = '终止与转出'
const performance = '履行与回访'
const file = '卷宗材料'
/** What makes a written agreement take effect; an oral one has none of it. */
const written = { asked: { agreementForm: 'written' } } as const

export const fields = {
  source: choice('来源', {
    screening: '排查',
    request: '当事人申请',
    initiative: '主动介入',
    court: '诉前委派',
    police: '警调',
    petition: '访调',
    demand: '诉求转入',
    superior: '上级交办',
  }, { group: registered }),
  foundOn: day('发现日期', { group: registered, help: '排查件数按这一天归期', begins: 'today' }),
  type: choice('纠纷类型', {
    neighbour: '邻里',
    family: '婚姻家庭',
    land: '土地',
    labour: '劳动',
    contract: '合同',
    damages: '损害赔偿',
    expropriation: '征拆',
    other: '其他',
  }, { group: registered }),
  about: text('纠纷事由', { group: registered, help: '一句话，不写姓名和电话' }),
  brief: note('简要情况', { group: registered, personal: true }),
  parties: rows('当事人', {
    name: person('姓名'),
    organisation: entity('单位'),
    phone: telephone('电话', { personal: true }),
  }, { group: registered }),
  households: number('涉及户数', '户', { group: registered }),
  related: link('关联事项', ['petition', 'incident', 'dispute', 'resident-request', 'legal-consultation'], { group: registered }),

  assignedTo: text('承办单位', { group: assignment }),
  dueOn: day('限期办结日期', { group: assignment }),
  backReason: text('退回理由', { group: assignment }),

  willing: yesNo('各方当事人接受调解', { group: mediation, help: '没有人明确拒绝的选“是”，有一方明确拒绝的选“否”' }),
  mediators: rows('人民调解员', { mediator: member('调解员', 'post-holder.mediator') }, { group: mediation, steady: true }),
  adviser: member('参与调解的法律顾问', 'post-holder.adviser', { group: mediation }),
  record: note('调解记录', { group: mediation, personal: true }),

  risk: choice('激化风险', { escalation: '可能激化', security: '可能引起治安案件', crime: '可能引起刑事案件' }, { group: risk }),
  measures: note('预防措施', { group: risk, personal: true }),
  reportedTo: text('已报告的公安机关或者部门', { group: risk, asked: { risk: ['security', 'crime'] } }),

  agreementForm: choice('协议形式', { written: '书面', oral: '口头' }, { group: agreement }),
  content: note('协议内容', { group: agreement, personal: true, help: '口头协议须记录；书面协议可以只留协议书' }),
  amount: money('涉及金额', { group: agreement, help: '不涉及金额的填 0' }),
  performBy: day('履行期限', { group: agreement }),
  partiesSigned: yesNo('各方当事人已签名、盖章或者按指印', { group: agreement, ...written }),
  mediatorSigned: yesNo('人民调解员已签名', { group: agreement, ...written }),
  committeeSealed: yesNo('已加盖人民调解委员会印章', { group: agreement, ...written }),
  ruling: choice('裁定结果', { valid: '协议有效', dismissed: '驳回申请' }, { group: agreement }),

  routesTold: choices('已告知的途径', { arbitration: '仲裁', administrative: '行政', court: '诉讼' }, { group: ending }),
  referredTo: choice('转出去向', {
    court: '人民法院',
    arbitration: '仲裁机构',
    administrative: '行政机关',
    police: '公安机关',
    committee: '其他人民调解委员会',
  }, { group: ending }),

  visit: note('回访情况', { group: performance, personal: true }),

  agreementPaper: papers('协议书', { group: file, help: '签名盖章以后的纸质协议，拍照或者扫描', ...written }),
  otherPapers: papers('其他卷宗材料', { group: file }),
}
