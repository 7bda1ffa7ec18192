// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'grid', says: '各村按“四议两公开”作出决议{village.decisions}。' },
  { at: 'grid', says: '制定、修订村规民约{village.rules}，报镇备案{village.rules_filed}，责令改正{village.rules_corrected}。' },
  { at: 'weaknesses', says: '决议后尚未公开的村级事项{village.decisions_unposted}。' },
  { at: 'weaknesses', says: '尚未备案的村规民约{village.rules_unfiled}。' },
]
