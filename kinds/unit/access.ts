// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Names of offices, villages and grids are public; every post reads them. */
export const reads: Reads[] = [
  'party-office', 'peace-office', 'justice-office', 'petition-desk', 'secretary', 'mayor', 'deputy-leader', 'enforcement-team',
  'enforcement-head', 'economic-station', 'service-window', 'discipline-office', 'congress', 'handler', 'village', 'grid-worker',
  'mediator', 'adviser',
].map(post => ({ post }))
