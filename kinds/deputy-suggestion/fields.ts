// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, note, number, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const order = '交办'
const handling = '办理'
const answer = '答复'
const ending = '反馈和报告'

/** 代表建议交办单, 答复函 and 征询意见表. */
export const fields = {
  deputy: person('领衔代表', { group: order }),
  coDeputies: number('附议代表', '人', { group: order }),
  suggestionNumber: text('建议编号', { group: order }),
  raisedAt: choice('提出时间', { session: '会议期间', recess: '闭会期间' }, { group: order }),
  subject: text('建议题目', { group: order, help: '写事不写人' }),
  content: note('建议内容', { group: order, personal: true }),

  office: text('承办科室', { group: handling }),
  coOffices: text('协办单位', { group: handling }),
  objection: note('不属于本机关职责的说明', { group: handling }),
  contacted: rows('联系代表', {
    on: day('日期'),
    how: choice('方式', { visit: '走访', meeting: '座谈', phone: '电话', site: '现场办理' }),
    heard: text('听取的意见', { personal: true }),
  }, { group: handling, help: '答复以前联系代表、听取意见，每次一行' }),
  progress: note('办理情况', { group: handling }),

  class: choice('办理结果', { A: 'A 已经解决或者采纳', B: 'B 列入计划逐步解决', C: 'C 留作参考' }, { group: answer }),
  replyNumber: text('答复函文号', { group: answer }),
  replyText: note('答复内容', { group: answer }),
  replyPaper: papers('答复函', { group: answer }),
  planBy: text('列入计划的完成时间', { group: answer, help: '列入计划的填写' }),

  satisfaction: choice('代表评价', { satisfied: '满意', basic: '基本满意', dissatisfied: '不满意' }, { group: ending }),
  opinion: note('代表意见', { group: ending, personal: true }),
  redoNote: note('再次办理的要求', { group: ending }),
  reportedTo: text('报告的会议', { group: ending, help: '向哪一次人民代表大会（主席团）报告' }),
  reportPublic: yesNo('办理情况报告已公开', { group: ending }),
}
