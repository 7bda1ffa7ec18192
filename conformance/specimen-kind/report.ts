// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'work', says: '收到{specimen.received}，答复率{specimen.answer_rate}。', atZero: '全年没有收到。' },
  { at: 'work', says: '其中{specimen.urgent}紧急或者网上。' },
  { at: 'money', says: '涉及金额{specimen.amount}。', atZero: '不涉及金额。' },
]
