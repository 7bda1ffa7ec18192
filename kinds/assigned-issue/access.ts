// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const words = ['instruction']

/** Those who order read all; whoever may be given one sees orders without a leader's own words. */
export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'secretary' },
  { post: 'mayor' },
  { post: 'deputy-leader' },
  { post: 'justice-office' },
  { post: 'discipline-office', where: { keyIssue: true } },
  ...['handler', 'peace-office', 'petition-desk', 'enforcement-team', 'enforcement-head', 'economic-station',
    'service-window'].map(post => ({ post })),
  { post: 'village', where: { village: 'mine' }, masks: words },
]
