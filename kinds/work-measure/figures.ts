// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { workMeasure } from './procedure.ts'

const { count, distinct, stock } = counting(workMeasure)
/** What was divided into smaller measures is counted in its parts. */
const leaf = { plan: 'year-plan', not: { taken: 'divide' } } as const

export const figures: Figures = {
  'lead.task_categories': distinct('年度工作方案的大类', '类', { where: leaf, of: 'class', on: 'yearFrom' }),
  'lead.task_items': count('年度工作方案的举措', '项', { where: leaf, on: 'yearFrom' }),
  'lead.task_done': count('年度工作方案当年办结的举措', '项', { where: { ...leaf, sameYear: ['yearFrom', 'close'] }, on: 'yearFrom' }),
  'lead.task_done_rate': rate('年度举措完成率', 'lead.task_done', 'lead.task_items'),
  'lead.task_carried': count('结转下年的举措', '项', { where: leaf, on: 'carryOver' }),
  'lead.task_dropped': count('取消的举措', '项', { where: leaf, on: 'drop' }),
  'lead.task_overdue': stock('超过时限未报完成的举措', '项', { from: 'after:due', until: 'report' }),
  'lead.points_received': count('上级工作要点', '条', { where: { plan: 'superior' }, on: 'yearFrom' }),
  'lead.points_divided': count('已分解的上级工作要点', '条', { where: { plan: 'superior', taken: 'divide' }, on: 'yearFrom' }),
  'enforce.special_ops': count('执法专项行动', '次', { where: { plan: 'campaign', campaign: 'enforcement' }, on: 'start' }),
  'enforce.fee_campaigns': count('涉企收费整治行动', '次', { where: { plan: 'campaign', campaign: 'fees' }, on: 'start' }),
  'review.normative_cleanups': count('规范性文件清理', '次', { where: { plan: 'campaign', campaign: 'documents' }, on: 'close' }),
}
