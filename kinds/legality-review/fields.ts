// SPDX-License-Identifier: MulanPSL-2.0
import { choice, link, member, note, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const request = '送审'
const check = '材料审核'
const review = '审查'
const opinion = '审查意见'
const answer = '采纳情况'

/** 合法性审查送审单 and 意见书. The day of each step is its own day: 送审日期, 材料齐备日期, 意见书日期. */
export const fields = {
  object: choice('审查对象', {
    contract: '合同',
    'major-decision': '重大行政决策',
    'normative-document': '行政规范性文件',
    enforcement: '重大执法决定',
    'collective-decision': '“三重一大”事项',
    'village-rules': '村规民约',
    other: '其他',
  }, { group: request }),
  subject: text('送审事项', { group: request, help: '合同或者文件的名称；执法决定写案号，不写当事人姓名' }),
  matter: link('送审的事项', [
    'contract', 'administrative-penalty', 'administrative-compulsion', 'disclosure-request', 'normative-document', 'major-decision',
    'collective-decision',
    'village-decision', 'petition', 'resident-request',
  ], { group: request }),
  version: text('送审版本', { group: request, help: '例如“第二稿”' }),
  earlier: link('前一次审查', ['legality-review'], { group: request, help: '同一事项修改后再次送审的填写；按审查的事项计数时只计第一次' }),
  office: text('承办科室', { group: request }),
  drafter: member('承办人（起草人）', 'staff-member.in-post', { group: request }),
  materials: papers('送审材料', { group: request }),
  explanation: note('送审说明', { group: request, personal: true }),

  missing: note('应补充的材料', { group: check }),

  legalReviewer: member('法制审核员', 'post-holder.legal-reviewer', { group: review }),
  adviser: member('法律顾问', 'post-holder.adviser', { group: review }),
  justiceStaff: member('司法所审查人', 'staff-member.in-post', { group: review }),
  firstTime: yesNo('审核人初次从事行政处罚决定法制审核', { group: review }),
  qualified: yesNo('审核人有法律职业资格', { group: review }),
  issues: rows('审查意见', {
    issue: text('问题'),
    advice: text('修改意见'),
    adopted: choice('采纳情况', { yes: '采纳', no: '未采纳' }),
    why: text('未采纳的理由'),
  }, { group: review }),

  conclusion: choice('审查结论', { lawful: '合法', 'lawful-if-changed': '修改后合法', unlawful: '不合法' }, { group: opinion }),
  opinionNumber: text('意见书文号', { group: opinion }),
  opinion: note('审查意见全文', { group: opinion, personal: true }),
  opinionPaper: papers('意见书', { group: opinion }),

  answerNote: note('反馈说明', { group: answer }),
}
