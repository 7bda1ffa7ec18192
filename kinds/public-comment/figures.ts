// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, total } from '../../kernel/declare/declare.ts'
import { publicComment } from './procedure.ts'

const { count, stock } = counting(publicComment)

export const figures: Figures = {
  'decision.comments_in_time': count('期内收到的公众意见', '条', { on: 'receive' }),
  'decision.comments_late': count('期满后收到的公众意见', '条', { on: 'receiveLate' }),
  'decision.comments': total('收到公众意见', '条', ['decision.comments_in_time', 'decision.comments_late']),
  'decision.comments_answered': count('研究答复的公众意见', '条', { on: 'answer' }),
  'decision.comments_adopted': count('采纳和部分采纳的公众意见', '条', { where: { result: ['adopted', 'partly'] }, on: 'answer' }),
  'decision.comments_published': count('公布采纳情况的公众意见', '条', { on: 'publish' }),
  'decision.comments_unanswered_in_time': stock('期内收到尚未研究的公众意见', '条',
    { where: { not: { state: 'withdrawn' } }, from: 'receive', until: 'answer' }),
  'decision.comments_unanswered_late': stock('期满后收到尚未研究的公众意见', '条',
    { where: { not: { state: 'withdrawn' } }, from: 'receiveLate', until: 'answer' }),
  'decision.comments_unanswered': total('尚未研究的公众意见', '条', ['decision.comments_unanswered_in_time', 'decision.comments_unanswered_late']),
}
