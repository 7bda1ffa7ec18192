// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, member, money, note, number, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const item = '议题'
const sitting = '会议'
const execution = '执行'

/** 议题审批单 and the record of what the meeting decided. */
export const fields = {
  type: choice('事项类别', { matter: '重大事项', personnel: '干部任免', project: '重大项目', funds: '大额资金' }, { group: item }),
  subject: text('议题', { group: item, help: '干部任免只写“干部任免事项”和批次，不写姓名' }),
  amount: money('涉及金额', { group: item, help: '重大项目、大额资金必填' }),
  office: text('提出单位', { group: item }),
  explanation: note('情况说明', { group: item, personal: true }),
  materials: papers('议题材料', { group: item }),
  review: link('合法性审查', ['legality-review'], { group: item, help: '应当经过合法性审查的议题填写' }),
  related: link('涉及的事项', ['major-decision', 'contract', 'funding-line', 'normative-document', 'assigned-issue'], { group: item }),
  declineReason: text('不列入的理由', { group: item }),

  meeting: link('决策会议', ['meeting'], { group: sitting }),
  rule: member('适用的议事规则', 'governance-rule.in-force', { group: sitting, help: '会议当日施行的版本' }),
  entitled: number('应到', '人', { group: sitting }),
  quorum: number('规则要求的最少到会', '人', { group: sitting, help: '照议事规则换算成人数' }),
  present: number('实到', '人', { group: sitting }),
  agreed: number('同意', '人', { group: sitting }),
  majority: number('规则要求的最少同意', '人', { group: sitting, help: '照议事规则换算成人数' }),
  opinions: rows('发表的意见', {
    member: member('参会人员', 'staff-member.in-post'),
    opinion: choice('意见', { agree: '同意', oppose: '不同意', defer: '缓议', abstain: '弃权' }),
    dissent: text('不同意见的内容', { personal: true }),
    recused: yesNo('回避'),
  }, { group: sitting }),
  headLast: yesNo('主要负责人末位表态', { group: sitting }),
  outcome: choice('决定', { passed: '通过', rejected: '否决', deferred: '缓议' }, { group: sitting }),
  decision: note('决定内容', { group: sitting, personal: true }),
  minutes: papers('会议记录', { group: sitting }),

  executor: text('执行单位', { group: execution }),
  doneBy: day('完成期限', { group: execution }),
  executed: note('执行情况', { group: execution, personal: true }),
}
