// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  ...['justice-office', 'party-office', 'secretary', 'mayor', 'deputy-leader'].map(post => ({ post })),
  { post: 'village', where: { village: 'mine' } },
]
