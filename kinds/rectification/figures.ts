// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate, total } from '../../kernel/declare/declare.ts'
import { rectification } from './procedure.ts'

const { count, stock } = counting(rectification)
const inspection = { source: 'inspection' } as const
const external = { source: ['party-inspection', 'superior', 'audit'] } as const

export const figures: Figures = {
  'enforce.issues_found': count('行政检查发现问题', '处', { where: inspection, on: 'foundOn' }),
  'enforce.issues_ordered_on_visit': count('行政检查当场责令整改', '处', { where: inspection, on: 'findAndOrder' }),
  'enforce.issues_ordered_later': count('行政检查后责令整改', '处', { where: inspection, on: 'order' }),
  'enforce.issues_ordered': total('行政检查责令整改', '处', ['enforce.issues_ordered_on_visit', 'enforce.issues_ordered_later']),
  'enforce.issues_fixed': count('行政检查问题复查到位', '处', { where: inspection, on: 'pass' }),
  'enforce.issues_fixed_same_year': count('发现当年复查到位', '处', { where: { ...inspection, sameYear: ['foundOn', 'pass'] }, on: 'foundOn' }),
  'enforce.issue_fix_rate': rate('行政检查问题整改率', 'enforce.issues_fixed_same_year', 'enforce.issues_found'),
  'enforce.issues_open': stock('行政检查未销号问题', '处', { where: inspection, from: 'foundOn', until: 'pass' }),
  'enforce.issues_overdue': stock('超过整改期限未销号问题', '处', { where: inspection, from: 'after:fix', until: 'pass' }),

  'enforce.supervision_corrections': count('执法监督纠正问题', '个', { where: { source: 'supervision', taken: 'pass' }, on: 'foundOn' }),
  'enforce.irregular': count('文书认定的执法不规范问题', '起', { on: 'confirmFault', zero: 'declared' }),
  'enforce.file_issues_fixed': count('案卷评查问题整改', '项', { where: { source: 'file-review' }, on: 'pass' }),

  'lead.inspection_issues_found': count('法治督查发现问题', '个', { where: { source: 'law-inspection' }, on: 'foundOn' }),
  'lead.inspection_issues_fixed': count('法治督查问题整改', '个', { where: { source: 'law-inspection' }, on: 'pass' }),
  'lead.external_issues_found': count('巡察、上级督察、审计反馈问题', '个', { where: external, on: 'foundOn' }),
  'lead.external_issues_fixed': count('巡察、上级督察、审计反馈问题整改', '个', { where: external, on: 'pass' }),
}
