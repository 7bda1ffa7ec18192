// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'team', says: '落实人民调解以案定补，向{mediation.subsidy_mediators}调解员发放补贴{mediation.subsidy}。' },
  { at: 'weaknesses', says: '已批准的调解补贴尚未发放{mediation.subsidy_unpaid}。' },
]
