// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'supervision', says: '开展法治专项督查{lead.inspections}，发现问题{lead.inspection_issues_found}。' },
  { at: 'supervision', says: '法治督查发现的问题整改{lead.inspection_issues_fixed}。' },
  {
    at: 'supervision',
    says: '开展执法监督检查{enforce.supervision_checks}，其中镇长带队{enforce.supervision_checks_mayor}，纠正问题{enforce.supervision_corrections}。',
  },
  { at: 'enforcement', says: '开展案卷评查{enforce.file_reviews}，评查案卷{enforce.docs_checked}，合格率{enforce.doc_compliance_rate}。' },
  { at: 'supervision', says: '接受审计、巡察和上级督察{sup.external_checks}。' },
]
