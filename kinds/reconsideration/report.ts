// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'litigation', says: '行政复议案件{litig.reconsider}，被纠错{litig.reconsider_corrected}。', atZero: '全年没有以本镇为被申请人的行政复议案件。' },
  { at: 'weaknesses', says: '逾期答复行政复议案件{litig.reconsider_late}。' },
]
