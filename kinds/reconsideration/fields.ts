// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, note, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'
import { reconsiderationLaw } from '../../law/law.ts'

const notice = '答复通知'
const reply = '答复'
const hearing = '听证'
const decision = '复议决定'
const { inForce } = reconsiderationLaw.version

/** 行政复议答复通知书, 答复书 and 证据目录. The day of the first step is the day the copy of the application was received. */
export const fields = {
  act: link('被申请复议的行为', [
    'administrative-penalty', 'administrative-compulsion', 'disclosure-request', 'contract', 'petition', 'resident-request',
  ], { group: notice }),
  about: text('被申请复议的行政行为', { group: notice, help: '写文号或者事由，不写个人姓名' }),
  applicant: person('申请人', { group: notice }),
  organisation: entity('申请单位', { group: notice }),
  organ: entity('复议机关', { group: notice }),
  caseNumber: text('复议案号', { group: notice }),
  // Before 2024 there was one procedure, and its ten days were calendar days.
  procedure: choice('审理程序', {
    ordinary: { label: '普通程序', from: inForce },
    simple: { label: '简易程序', from: inForce },
    former: { label: '2024年以前受理的案件', until: inForce },
  }, { group: notice }),
  throughUs: yesNo('申请人通过本机关提出', { group: notice }),
  claim: note('复议请求、事实和理由', { group: notice, personal: true }),
  noticePaper: papers('答复通知书和申请书副本', { group: notice }),

  writer: member('答复起草人', 'staff-member.in-post', { group: reply }),
  replyText: note('答复意见', { group: reply, personal: true }),
  evidence: rows('证据、依据目录', {
    name: text('名称'), kind: choice('类别', { evidence: '证据', basis: '依据', other: '其他材料' }), proves: text('证明内容'), pages: text('页码'),
  }, { group: reply }),
  fromTheFile: yesNo('证据都是作出行政行为时收集的', { group: reply }),
  supplementAgreed: yesNo('复议机构同意补充证据', { group: reply, help: '申请人提出新的理由或者证据的，经同意可以补充' }),
  replyNumber: text('答复书文号', { group: reply }),
  agent: text('委托代理人', { group: reply, personal: true }),

  whoAttended: choice('参加听证的人', { head: '负责人', staff: '委托工作人员', nobody: '无人参加' }, { group: hearing }),
  absence: note('负责人不能参加的理由', { group: hearing }),

  outcome: choice('复议结果', {
    upheld: '维持',
    revoked: '撤销',
    changed: '变更',
    unlawful: '确认违法或者无效',
    ordered: '责令履行',
    rejected: '驳回',
    ended: '终止',
    mediated: '调解',
  }, { group: decision }),
  decisionNumber: text('复议决定书文号', { group: decision }),
  duty: note('应当履行的内容', { group: decision }),
  performBy: day('履行期限', { group: decision, help: '决定书、调解书载明的日期' }),
  performance: note('履行情况', { group: decision }),
  proof: papers('履行材料', { group: decision }),
}
