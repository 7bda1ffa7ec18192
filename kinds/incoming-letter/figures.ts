// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { incomingLetter } from './procedure.ts'

const { count, stock } = counting(incomingLetter)

export const figures = {
  'review.legislation_opinions': count('答复立法征求意见', '件', { where: { type: 'legislation-comment' }, on: 'reply' }),
  'sup.letters': count('收到监督和征询来文', '件', { on: 'register' }),
  'sup.letters_replied': count('答复来文', '件', { on: 'reply' }),
  'sup.letters_overdue': count('逾期答复的来文', '件', { where: { either: [{ late: 'answer' }, { late: 'letter' }] }, on: 'reply' }),
  'sup.letters_overdue_open': stock('超过法定期限未复的来文', '件', { from: 'after:answer', until: 'reply', through: 'file' }),
  'sup.letters_past_day_open': stock('超过来文要求日期未复的来文', '件', { from: 'after:letter', until: 'reply', through: 'file' }),
  'sup.procuratorial_advice': count('收到检察建议', '件', { where: { type: 'procuratorial-advice' }, on: 'register' }),
  'sup.judicial_advice': count('收到司法建议', '件', { where: { type: ['judicial-advice', 'judicial-advice-document'] }, on: 'register' }),
}
