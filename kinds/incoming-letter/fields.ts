// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, note, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const letter = '来文'
const handling = '承办'
const reply = '答复'
const consent = '征求公开意见'

/** 收文登记簿 and 复函. The day of registration is the day of receipt. */
export const fields = {
  type: choice('来文类别', {
    'reconsideration-opinion': '行政复议意见书',
    'document-inquiry': '规范性文件依据说明通知（行政复议）',
    'transferred-document': '转送处理的规范性文件（行政复议）',
    'judicial-advice-document': '司法建议（规范性文件）',
    'judicial-advice': '司法建议（其他）',
    'procuratorial-advice': '检察建议（公益诉讼）',
    'disclosure-third-party': '信息公开征求意见（本镇为第三方）',
    'disclosure-co-maker': '信息公开征求意见（本镇为共同制作机关）',
    'education-prompt': '普法提示',
    'petition-advice': '信访改进、追责建议',
    'legislation-comment': '立法征求意见',
    'supervision-letter': '督查、执法监督文书',
    'audit-letter': '审计、巡察、纪检监察建议',
    'consultative-proposal': '政协提案',
    other: '其他来文',
  }, { group: letter }),
  organ: entity('来文机关', { group: letter }),
  letterNumber: text('来文文号', { group: letter }),
  subject: text('来文事由', { group: letter, help: '一句话，不写个人姓名' }),
  urgent: yesNo('紧急情形', { group: letter, help: '检察建议载明损害继续扩大等紧急情形的，十五日内回复' }),
  dueByLetter: day('来文要求的答复日期', { group: letter }),
  letterPaper: papers('来文', { group: letter }),
  related: link('关联事项', [
    'reconsideration', 'litigation', 'disclosure-request', 'administrative-penalty', 'petition', 'rectification', 'normative-document',
    'incoming-letter',
  ], { group: letter }),

  office: text('承办科室', { group: handling }),
  handler: member('承办人', 'staff-member.in-post', { group: handling }),
  instruction: note('批办意见', { group: handling }),
  problems: rows('需要整改的问题', {
    what: text('问题'), object: entity('整改单位'), unit: link('责任单位（镇内机构、村或社区）', ['unit']), foundOn: day('发现日期'),
  }, { group: handling, help: '每一项另立一件问题整改' }),

  replyNumber: text('复函文号', { group: reply }),
  replyText: note('答复和整改情况', { group: reply }),
  replyPaper: papers('复函', { group: reply }),
  askedWhat: note('再次要求的内容', { group: reply }),

  disclosureOpinion: choice('公开意见', { consents: '同意公开', objects: '不同意公开，说明理由' }, { group: consent }),
}
