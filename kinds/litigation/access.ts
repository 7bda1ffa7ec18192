// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'party-office' },
  { post: 'adviser' },
  { post: 'mayor' },
  { post: 'deputy-leader' },
  { post: 'secretary', masks: ['claim', 'agent'] },
  { post: 'handler', where: { duty: { given: true } }, masks: ['claim', 'agent'] },
  { post: 'enforcement-team', where: { duty: { given: true } }, masks: ['claim', 'agent'] },
]
