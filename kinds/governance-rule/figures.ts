// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { governanceRule } from './procedure.ts'

const { count, stock } = counting(governanceRule)

export const figures: Figures = {
  'lead.rules_in_force': stock('施行中的制度', '项', { from: 'from', through: 'to' }),
  'lead.rules_begun': count('年内开始施行的制度', '项', { on: 'from' }),
}
