// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'village', where: { village: 'mine' } },
  { post: 'party-office' },
  { post: 'justice-office' },
  { post: 'economic-station' },
  { post: 'discipline-office' },
  { post: 'congress' },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'secretary' },
  { post: 'adviser', where: { village: 'mine' } },
]
