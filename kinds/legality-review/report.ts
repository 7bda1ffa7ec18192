// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'decision',
    says: '审查合同{review.contracts}、重大行政决策{review.decisions}、规范性文件{review.normative_documents}，出具审查意见书{review.opinions}。',
    atZero: '全年没有出具合法性审查意见。',
  },
  { at: 'decision', says: '合同审查通过率{review.contract_pass_rate}；提出审查意见{review.suggestions}，采纳{review.issues_fixed}。' },
  { at: 'enforcement', says: '法制审核重大执法决定{enforce.legal_review}。' },
]
