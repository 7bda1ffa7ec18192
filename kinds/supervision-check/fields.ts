// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, note, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const plan = '督查方案'
const sitting = '实施'
const telling = '结论和反馈'
const objection = '申请复核'
const ending = '办结'

/** 督查方案, 评查表 and 督查通报. What is wrong becomes a rectification of its own. */
export const fields = {
  type: choice('督查类型', {
    'law-inspection': '法治专项督查',
    enforcement: '执法监督检查',
    'file-review': '案卷评查',
    congress: '人大视察评议',
    audit: '审计',
    'party-inspection': '巡察',
    superior: '上级督察',
  }, { group: plan }),
  topic: text('督查内容', { group: plan }),
  object: text('督查对象', { group: plan, help: '写单位；全镇的写“各村、各科室”' }),
  organ: text('督查机关', { group: plan, help: '外单位督查本镇的填写' }),
  ledBy: member('带队领导', 'staff-member.leader', { group: plan }),
  checkers: rows('检查人员', { member: member('检查人员', 'staff-member.in-post'), unit: text('外单位人员所在单位') }, { group: plan }),
  planPaper: papers('督查方案文件', { group: plan }),

  lastDay: day('督查结束日', { group: sitting, help: '不止一天的填写最后一日' }),
  sheet: rows('评查表', {
    item: text('案卷或者检查项'),
    code: text('问题清单编号'),
    ok: yesNo('合格'),
    notOwn: yesNo('评查人没有办过本卷', { help: '评查自己办过的案卷不行' }),
    note: text('问题'),
  }, { group: sitting }),
  findings: rows('当场指出并责令整改的问题', {
    what: text('问题', { help: '写事不写人' }),
    object: entity('整改单位'),
    place: text('部位'),
    fixOn: day('整改期限'),
  }, { group: sitting, help: '每行另成一件问题整改' }),

  conclusion: note('督查结论', { group: telling, personal: true }),
  conclusionPaper: papers('结论或者通报', { group: telling }),
  documentNumber: text('结论文号', { group: telling }),
  government: yesNo('县级以上政府的督查结论', { group: telling, help: '政府督查机构作出的选“是”，可以申请复核' }),
  toldFindings: rows('结论指出的问题', {
    what: text('问题', { help: '写事不写人' }),
    object: entity('整改单位'),
    foundOn: day('发现日期'),
    place: text('部位'),
  }, { group: telling, help: '每行另成一件问题整改，整改期限在那一件上责令' }),

  objectionReason: note('申请复核的理由', { group: objection, personal: true }),
  reviewDecision: choice('复核决定', { upheld: '维持', changed: '变更', revoked: '撤销' }, { group: objection }),

  rectifications: link('本次督查的问题整改', ['rectification'], { group: ending, help: '选上本次督查的每一件问题整改' }),
  closingNote: note('整改情况', { group: ending, personal: true }),
}
