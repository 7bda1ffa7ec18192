// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** A rule binds everybody in the office, so everybody in it reads the rule; villages read what they are paid and judged by. */
export const reads: Reads[] = [
  ...[
    'party-office', 'justice-office', 'secretary', 'mayor', 'deputy-leader', 'discipline-office', 'congress', 'handler', 'peace-office',
    'petition-desk', 'enforcement-team', 'enforcement-head', 'economic-station', 'service-window',
  ].map(post => ({ post })),
  { post: 'village', where: { type: ['subsidy', 'standard', 'study'] } },
  { post: 'mediator', where: { type: 'subsidy' } },
]
