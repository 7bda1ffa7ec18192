// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'party-office' },
  { post: 'adviser' },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'secretary', masks: ['claim', 'agent'] },
  // Who made the act may write the reply to it.
  { post: 'enforcement-team', where: { not: { state: 'closed' } } },
  { post: 'handler', where: { not: { state: 'closed' } } },
]
