// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'disputes', says: '落实人民调解以案定补，享受补贴{mediation.subsidy_mediators}，发放{mediation.subsidy}。' },
  { at: 'weaknesses', says: '已批准的调解补贴尚未发放{mediation.subsidy_unpaid}。' },
]
