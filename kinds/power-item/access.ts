// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Lists are published: every desk of the town reads them. */
export const reads: Reads[] = [
  'party-office', 'enforcement-head', 'justice-office', 'enforcement-team', 'secretary', 'mayor', 'deputy-leader', 'discipline-office',
  'congress', 'handler', 'service-window', 'village', 'economic-station', 'adviser',
].map(post => ({ post }))
