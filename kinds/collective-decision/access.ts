// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Reads } from '../../kernel/declare/declare.ts'

/** Personnel items stay with those who decide and those who watch over it. */
const open: Condition = { type: ['matter', 'project', 'funds'] }
const room = ['opinions', 'explanation', 'decision']

export const reads: Reads[] = [
  ...['secretary', 'mayor', 'party-office', 'discipline-office'].map(post => ({ post })),
  { post: 'deputy-leader', where: open },
  ...['justice-office', 'economic-station', 'handler', 'adviser'].map(post => ({ post, where: open, masks: room })),
]
