// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, note, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const suit = '起诉'
const answer = '答辩和举证'
const hearing = '开庭'
const judgment = '裁判'
const performance = '履行'

const appeared = { chief: '正职负责人', deputy: '副职负责人', 'in-charge': '其他参与分管的负责人', staff: '相应的工作人员', 'lawyer-only': '仅律师', nobody: '无人出庭' }

/** 应诉通知书, 答辩状, 证据清单 and 裁判文书. The day of the first step is the day the copy of the complaint was received. */
export const fields = {
  act: link('被诉的行为', [
    'administrative-penalty', 'administrative-compulsion', 'disclosure-request', 'contract', 'reconsideration', 'petition',
    'resident-request',
  ], { group: suit }),
  about: text('被诉的行政行为', { group: suit, help: '写文号或者事由，不写个人姓名' }),
  plaintiff: person('原告', { group: suit }),
  organisation: entity('原告单位', { group: suit }),
  court: entity('受诉法院', { group: suit }),
  caseNumber: text('案号', { group: suit }),
  instance: choice('审级', { first: '第一审', second: '第二审', retrial: '再审' }, { group: suit, help: '本案在本镇从哪一审级开始登记' }),
  courtDueOn: day('法院确定的举证期限', { group: suit, help: '适用简易程序、法院在通知书里确定的填写，不超过收到副本之日起15日；没有确定的不填' }),
  publicInterest: yesNo('行政公益诉讼', { group: suit }),
  claim: note('诉讼请求、事实和理由', { group: suit, personal: true }),
  suitPaper: papers('起诉状副本和应诉通知书', { group: suit }),

  delayReason: note('申请延期举证的正当事由', { group: answer }),
  granted: choice('法院是否准许', { yes: '准许', no: '不准许' }, { group: answer }),
  answerText: note('答辩意见', { group: answer, personal: true }),
  evidence: rows('证据和规范性文件清单', {
    name: text('名称'), kind: choice('类别', { evidence: '证据', basis: '规范性文件' }), proves: text('证明内容'), pages: text('页码'),
  }, { group: answer }),
  fromTheFile: yesNo('没有在诉讼中自行向原告、第三人和证人收集证据', { group: answer }),
  agent: text('诉讼代理人', { group: answer, personal: true }),
  objection: note('管辖异议理由', { group: answer }),

  appears: choice(
    '拟出庭人员',
    {
      chief: appeared.chief, deputy: appeared.deputy, 'in-charge': appeared['in-charge'], staff: appeared.staff,
      'lawyer-only': appeared['lawyer-only'],
    },
    { group: hearing },
  ),
  head: member('出庭负责人', 'staff-member.leader', { group: hearing }),
  why: choice('负责人不能出庭的情形', { 'force-majeure': '不可抗力', accident: '意外事件', duty: '他人不能代替的公务', other: '其他正当事由' }, { group: hearing }),
  whySealed: yesNo('说明材料已盖机关印章或者由主要负责人签字', { group: hearing }),
  whyPaper: papers('不能出庭的证明材料', { group: hearing }),
  courtNotified: day('法院通知负责人出庭的日期', { group: hearing }),
  hearings: rows('开庭情况', {
    heldOn: day('开庭日期'),
    notified: yesNo('法院通知负责人出庭'),
    who: choice('实际出庭人员', appeared),
    reason: text('负责人未出庭的理由'),
  }, { group: hearing, help: '多次开庭的，每次一行；再次登记时把以前的也保留' }),

  paperKind: choice('裁判文书', { judgment: '判决', ruling: '裁定', mediation: '调解书' }, { group: judgment }),
  outcome: choice('裁判结果', { won: '胜诉', lost: '败诉', 'partly-lost': '部分败诉', withdrawn: '撤诉', mediated: '调解' }, { group: judgment }),
  judgmentNumber: text('裁判文书号', { group: judgment }),
  duty: note('应当履行的内容', { group: judgment }),
  performBy: day('履行期限', { group: judgment, help: '裁判文书载明的日期' }),
  appealedBy: choice('上诉人', { us: '本镇', other: '对方或者第三人' }, { group: judgment }),
  finalOutcome: choice('二审结果', { upheld: '维持', changed: '改判', remanded: '发回重审', withdrawn: '撤回上诉' }, { group: judgment }),

  performance: note('履行情况', { group: performance }),
  proof: papers('履行材料', { group: performance }),
}
