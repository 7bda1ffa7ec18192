// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'secretary' },
  { post: 'mayor' },
  { post: 'deputy-leader' },
  { post: 'party-office' },
  { post: 'peace-office' },
  { post: 'petition-desk' },
  { post: 'enforcement-team' },
  { post: 'handler' },
  { post: 'adviser' },
  { post: 'village', where: { village: 'mine' } },
]
