// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, note, papers, rows, text } from '../../kernel/declare/declare.ts'

const plan = '计划'
const duty = '分工'
const work = '落实'
const ending = '办结'

/** 实施方案任务分解表, one line: what is to be done under which plan, by whom, by when, measured how. */
export const fields = {
  plan: choice('计划类别', {
    'year-plan': '年度工作方案',
    superior: '上级工作要点',
    education: '普法责任清单',
    campaign: '专项行动',
    target: '下年目标',
  }, { group: plan }),
  campaign: choice('专项行动类型', {
    enforcement: '执法专项行动',
    fees: '涉企收费整治',
    documents: '规范性文件清理',
    other: '其他',
  }, { group: plan, help: '专项行动填写' }),
  yearFrom: day('年度起始日', { group: plan, help: '计划年度的第一日，例如 2025-01-01；举措都归入这一天所在年度' }),
  class: text('大类', { group: plan, help: '照方案原文写，同一大类写法一致' }),
  name: text('举措', { group: plan }),
  clause: text('上级要点条目', { group: plan, help: '承接上级要点的写明第几条' }),
  version: text('方案版本', { group: plan }),

  owner: text('责任单位', { group: duty, help: '写单位，不写姓名' }),
  supervisor: text('督办单位', { group: duty }),
  scorer: text('考核单位', { group: duty }),
  dueOn: day('完成时限', { group: duty }),
  target: text('目标值', { group: duty, help: '连同单位写' }),
  figure: text('对应的指标', { group: duty, help: '口径里的指标名称或者代码' }),
  baseline: text('基线', { group: duty, help: '制定当日该指标的数值和口径' }),
  parts: rows('分解的举措', {
    class: text('大类'),
    name: text('举措'),
    owner: text('责任单位'),
    yearFrom: day('年度起始日'),
    dueOn: day('完成时限'),
    target: text('目标值'),
  }, { group: duty, help: '每行另成一件举措' }),
  changeReason: note('调整的理由', { group: duty }),

  progress: note('进展', { group: work }),
  proof: papers('佐证材料', { group: work }),
  related: link('所依据的事项', [
    'meeting', 'study-session', 'law-exam', 'legal-education-event', 'joint-inspection', 'rectification', 'supervision-check',
    'normative-document', 'governance-rule', 'publicity-material', 'survey',
  ], { group: work }),
  backReason: text('退回的理由', { group: work }),

  verification: note('核实情况', { group: ending }),
  result: text('完成值', { group: ending, help: '连同单位写；有对应指标的与口径一致' }),
  carryReason: note('结转的理由', { group: ending }),
  dropReason: note('取消的理由', { group: ending }),
}
