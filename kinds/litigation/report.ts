// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'litigation', says: '行政诉讼案件{litig.suits}，败诉{litig.lost}。', atZero: '全年没有以本镇为被告的行政诉讼案件。' },
  { at: 'litigation', says: '开庭案件负责人出庭率{litig.attend_rate}。' },
  { at: 'weaknesses', says: '逾期答辩举证的案件{litig.answer_late}。' },
  { at: 'weaknesses', says: '逾期未履行的生效裁判{litig.unperformed}。' },
]
