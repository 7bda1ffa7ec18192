// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'decision', says: '制定行政规范性文件{review.normative_made}，报备率{review.normative_filed_rate}。',
    atZero: '全年没有制定行政规范性文件。',
  },
  { at: 'decision', says: '规范性文件合法性审核{review.normative_reviewed}、公平竞争审查{review.normative_competition}、不予签发{review.normative_refused}。' },
  { at: 'decision', says: '规范性文件清理后废止{review.normative_repealed}、有效期届满失效{review.normative_lapsed}。' },
  { at: 'decision', says: '现行有效的行政规范性文件{review.normative_in_force}。' },
  { at: 'weaknesses', says: '依据失效尚待清理的规范性文件{review.normative_to_clean}。' },
  { at: 'weaknesses', says: '签发后逾期未公开的规范性文件{review.normative_unpublished_late}。' },
]
