// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate, total } from '../../kernel/declare/declare.ts'
import { deputySuggestion } from './procedure.ts'

const { count, stock } = counting(deputySuggestion)
const rated = { satisfaction: { given: true } } as const

/** By the day of the hand-over; what was replied to by the latest reply. */
export const figures: Figures = {
  'sup.proposals_ordinary': count('交办的代表建议（一般）', '件', { on: 'receive' }),
  'sup.proposals_hard': count('交办的代表建议（涉及面广、难度大）', '件', { on: 'receiveHard' }),
  'sup.proposals': total('办理代表建议', '件', ['sup.proposals_ordinary', 'sup.proposals_hard']),
  'sup.replied_ordinary': count('当年交办当年答复的一般建议', '件', { where: { sameYear: ['receive', 'reply'] }, on: 'receive' }),
  'sup.replied_hard': count('当年交办当年答复的复杂建议', '件', { where: { sameYear: ['receiveHard', 'reply'] }, on: 'receiveHard' }),
  'sup.replied': total('当年交办当年答复的代表建议', '件', ['sup.replied_ordinary', 'sup.replied_hard']),
  'sup.reply_rate': rate('代表建议办复率', 'sup.replied', 'sup.proposals', { across: '两类交办件各按同一交办日计，分子是其中当年答复的' }),
  'sup.solved': count('已经解决或者采纳的代表建议', '件', { where: { class: 'A' }, on: 'reply' }),
  'sup.rated': count('有代表评价的建议', '件', { where: rated, on: 'reply' }),
  'sup.satisfied': count('代表满意和基本满意的建议', '件', { where: { satisfaction: ['satisfied', 'basic'] }, on: 'reply' }),
  'sup.satisfaction_rate': rate('代表满意率', 'sup.satisfied', 'sup.rated'),
  'sup.overdue_ordinary': stock('逾期未答复的一般建议', '件', { from: 'after:reply', until: 'reply' }),
  'sup.overdue_hard': stock('逾期未答复的复杂建议', '件', { from: 'after:replyHard', until: 'reply' }),
  'sup.proposals_overdue': total('逾期未答复的代表建议', '件', ['sup.overdue_ordinary', 'sup.overdue_hard']),
}
