// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** A plan is no secret inside the office: whoever owns one line sees how the others stand. */
export const reads: Reads[] = [
  'justice-office', 'party-office', 'secretary', 'mayor', 'deputy-leader', 'discipline-office', 'congress', 'handler', 'peace-office',
  'petition-desk', 'enforcement-team', 'enforcement-head', 'economic-station', 'service-window', 'village',
].map(post => ({ post }))
