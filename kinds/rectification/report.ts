// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'enforcement',
    says: '行政检查发现问题{enforce.issues_found}，责令整改{enforce.issues_ordered}，复查到位{enforce.issues_fixed}，期末未销号{enforce.issues_open}。',
  },
  { at: 'supervision', says: '经文书认定的执法不规范问题{enforce.irregular}。', atZero: '没有经文书认定的执法不规范问题。' },
  { at: 'supervision', says: '案卷评查发现的问题整改{enforce.file_issues_fixed}。' },
  { at: 'supervision', says: '巡察、上级督察和审计反馈问题{lead.external_issues_found}，整改到位{lead.external_issues_fixed}。' },
  { at: 'weaknesses', says: '行政检查发现的问题中，超过整改期限仍未销号{enforce.issues_overdue}。' },
]
