// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'leadership',
    says: '制定年度工作方案，将目标任务分解为{lead.task_categories}、{lead.task_items}具体举措，完成率{lead.task_done_rate}。',
  },
  { at: 'leadership', says: '承接上级工作要点{lead.points_received}，已分解{lead.points_divided}。' },
  { at: 'enforcement', says: '开展执法专项行动{enforce.special_ops}、涉企收费整治行动{enforce.fee_campaigns}。' },
  { at: 'decision', says: '开展规范性文件清理{review.normative_cleanups}。' },
  { at: 'weaknesses', says: '年度举措结转下年{lead.task_carried}、取消{lead.task_dropped}。' },
  { at: 'weaknesses', says: '超过时限未报完成的年度举措{lead.task_overdue}。' },
]
