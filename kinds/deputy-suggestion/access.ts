// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const who = ['deputy', 'content', 'opinion']

/** The deputy is known to those who must call him; the others see the matter. */
export const reads: Reads[] = [
  ...['party-office', 'congress', 'handler', 'mayor', 'deputy-leader', 'secretary'].map(post => ({ post })),
  ...['justice-office', 'economic-station', 'peace-office', 'enforcement-team'].map(post => ({ post })),
  { post: 'village', where: { village: 'mine' }, masks: who },
]
