// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'supervision', says: '办理代表建议{sup.proposals}，办复率{sup.reply_rate}，已经解决或者采纳{sup.solved}，代表满意率{sup.satisfaction_rate}。',
    atZero: '全年没有交办的代表建议。',
  },
  { at: 'weaknesses', says: '逾期未答复的代表建议{sup.proposals_overdue}。' },
]
