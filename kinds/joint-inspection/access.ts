// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'enforcement-team' },
  { post: 'enforcement-head' },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'secretary' },
  { post: 'justice-office' },
]
