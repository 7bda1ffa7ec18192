// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { reconsideration } from './procedure.ts'

const { count, stock } = counting(reconsideration)
const corrected = { outcome: ['revoked', 'changed', 'unlawful', 'ordered'] } as const

export const figures = {
  'litig.reconsider': count('行政复议案件', '件', { on: 'receiveCopy', zero: 'declared' }),
  'litig.reconsider_decided': count('收到复议决定', '件', { on: 'decide' }),
  'litig.reconsider_corrected': count('行政复议被纠错', '件', { where: corrected, on: 'decide' }),
  'litig.reconsider_corrected_rate': rate('行政复议纠错率', 'litig.reconsider_corrected', 'litig.reconsider_decided'),
  'litig.reconsider_late': count('逾期答复的复议案件', '件', { where: { late: 'reply' }, on: 'reply' }),
  'litig.reconsider_unanswered': stock('逾期未答复的复议案件', '件', { from: 'after:reply', until: 'reply', through: 'decide' }),
}
