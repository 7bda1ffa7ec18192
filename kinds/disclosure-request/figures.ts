// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { disclosureRequest } from './procedure.ts'

const { count, stock } = counting(disclosureRequest)

export const figures = {
  'open.requests': count('收到依申请公开', '件', { on: 'receive' }),
  'open.abandoned': count('视为放弃的申请', '件', { where: { lateWhy: { given: false } }, on: 'abandon' }),
  // What the applicant gave up needs no answer, unless it was taken up again.
  'open.to_answer': count('应当答复的申请', '件', { where: { either: [{ not: { taken: 'abandon' } }, { lateWhy: { given: true } }] }, on: 'receive' }),
  'open.replied': count('当年按期答复的申请', '件', {
    where: { inTime: 'answer', either: [{ sameYear: ['receive', 'giveAnswer'] }, { sameYear: ['receive', 'redirect'] }] }, on: 'receive',
  }),
  'open.reply_rate': rate('按期答复率', 'open.replied', 'open.to_answer'),
  'open.refused': count('不予公开', '件', { where: { answer: 'refused' }, on: 'giveAnswer' }),
  'open.extended': count('延期答复的申请', '件', { on: 'extend' }),
  'open.requests_overdue_open': stock('逾期未答复的申请', '件', { from: 'after:answer', until: 'giveAnswer', through: 'redirect' }),
}
