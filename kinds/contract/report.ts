// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'decision', says: '签订合同{contract.signed}，合同金额{contract.amount}。' },
  { at: 'weaknesses', says: '逾期未履约的合同{contract.duties_overdue}。' },
]
