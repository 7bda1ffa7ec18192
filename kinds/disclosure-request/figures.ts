// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate, total } from '../../kernel/declare/declare.ts'
import { disclosureRequest } from './procedure.ts'

const { count, stock } = counting(disclosureRequest)

export const figures = {
  'open.requests': count('收到依申请公开', '件', { on: 'receive' }),
  'open.abandoned': count('视为放弃的申请', '件', { where: { lateWhy: { given: false } }, on: 'abandon' }),
  // What the applicant gave up needs no answer, unless it was taken up again.
  'open.to_answer': count('应当答复的申请', '件', { where: { either: [{ not: { taken: 'abandon' } }, { lateWhy: { given: true } }] }, on: 'receive' }),
  'open.replied': count('当年按期答复的申请', '件', {
    where: { inTime: 'answer', not: { late: 'later' }, either: [{ sameYear: ['receive', 'giveAnswer'] }, { sameYear: ['receive', 'redirect'] }] }, on: 'receive',
  }),
  'open.reply_rate': rate('按期答复率', 'open.replied', 'open.to_answer'),
  'open.refused': count('不予公开', '件', { where: { answer: 'refused' }, on: 'giveAnswer' }),
  'open.extended': count('延期答复的申请', '件', { on: 'extend' }),
  'open.excessive': count('数量、频次明显超过合理范围不予处理', '件', { where: { answer: 'excessive' }, on: 'giveAnswer' }),
  'open.later': count('确定延迟答复期限的申请', '件', { on: 'setLater' }),
  // A later date told in time takes the place of the first limit; one told too late does not mend it.
  'open.overdue_first': stock('超过第三十三条的期限未答复的申请', '件', {
    where: { either: [{ not: { taken: 'setLater' } }, { late: 'answer' }] }, from: 'after:answer', until: 'giveAnswer', through: 'redirect',
  }),
  'open.overdue_later': stock('超过延迟答复的期限未答复的申请', '件', {
    where: { not: { late: 'answer' } }, from: 'after:later', until: 'giveAnswer', through: 'redirect',
  }),
  'open.requests_overdue_open': total('逾期未答复的申请', '件', ['open.overdue_first', 'open.overdue_later']),
}
