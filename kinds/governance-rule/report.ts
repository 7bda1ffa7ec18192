// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'leadership', says: '健全依法治镇制度，施行中的制度{lead.rules_in_force}，年内新施行{lead.rules_begun}。' },
]
