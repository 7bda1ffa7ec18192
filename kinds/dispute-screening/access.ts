// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'peace-office' },
  { post: 'justice-office' },
  { post: 'deputy-leader' },
  { post: 'village', where: { village: 'mine' } },
  { post: 'grid-worker', where: { village: 'mine' } },
]
