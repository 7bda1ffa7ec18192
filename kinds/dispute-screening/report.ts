// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'disputes', says: '各村（社区）开展定期排查{mediation.screen_frequency}，全镇开展专项行动{mediation.screen_campaigns}。' },
]
