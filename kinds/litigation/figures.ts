// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { litigation } from './procedure.ts'

const { count, stock } = counting(litigation)
const heads = ['chief', 'deputy', 'in-charge'] as const

export const figures = {
  'litig.suits': count('行政诉讼案件', '件', { where: { instance: 'first' }, on: 'receive', zero: 'declared' }),
  'litig.attend_due': count('开庭的行政诉讼案件', '件', { on: 'hear' }),
  'litig.attend_count': count('负责人出庭的案件', '件', { where: { hearings: { some: { who: heads } } }, on: 'hear' }),
  'litig.attend_rate': rate('负责人出庭率', 'litig.attend_count', 'litig.attend_due'),
  'litig.hearings': count('开庭', '次', { each: 'hearings', on: 'hear' }),
  'litig.hearings_attended': count('负责人出庭', '次', { each: 'hearings', eachWhere: { who: heads }, on: 'hear' }),
  'litig.attend_rate_hearings': rate('按庭次的负责人出庭率', 'litig.hearings_attended', 'litig.hearings'),
  'litig.lost': count('行政诉讼败诉', '件', { where: { outcome: 'lost' }, on: 'judge' }),
  'litig.partly_lost': count('行政诉讼部分败诉', '件', { where: { outcome: 'partly-lost' }, on: 'judge' }),
  'litig.answer_late': count('逾期答辩举证的案件', '件', { where: { late: 'answer' }, on: 'answer' }),
  'litig.unperformed': stock('逾期未履行的生效裁判', '件', { from: 'after:perform', until: 'perform' }),
}
