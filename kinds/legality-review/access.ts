// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'adviser' },
  { post: 'party-office' },
  { post: 'handler', where: { not: { object: 'enforcement' } } },
  { post: 'economic-station', where: { object: ['contract', 'collective-decision', 'other'] } },
  { post: 'enforcement-team', where: { object: ['enforcement', 'contract'] } },
  { post: 'enforcement-head', where: { object: 'enforcement' } },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'secretary' },
]
