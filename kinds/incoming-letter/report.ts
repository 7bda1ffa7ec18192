// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'supervision', says: '收到监督和征询来文{sup.letters}，其中检察建议{sup.procuratorial_advice}、司法建议{sup.judicial_advice}。' },
  { at: 'supervision', says: '答复监督和征询来文{sup.letters_replied}。' },
  { at: 'decision', says: '答复立法征求意见{review.legislation_opinions}。' },
  { at: 'weaknesses', says: '逾期答复的来文{sup.letters_overdue}。' },
  { at: 'weaknesses', says: '年末逾期未复的来文{sup.letters_overdue_open}。' },
]
