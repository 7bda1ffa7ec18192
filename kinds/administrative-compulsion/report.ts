// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'enforcement',
    says: '实施行政强制{enforce.compulsions}，其中强制拆除{enforce.demolitions}、代履行{enforce.substitutions}；申请法院强制执行{enforce.court_applications}。',
    atZero: '全年没有实施行政强制。',
  },
  { at: 'weaknesses', says: '超过期限未解除的查封、扣押{enforce.seizures_overdue}。' },
]
