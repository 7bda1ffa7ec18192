// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Reads } from '../../kernel/declare/declare.ts'

const published: Condition = { state: ['published', 'filed', 'repealed', 'lapsed'] }

/** A draft stays with those who draft, review and sign; what is published everybody reads. */
export const reads: Reads[] = [
  ...['party-office', 'justice-office', 'secretary', 'mayor', 'deputy-leader', 'handler', 'adviser'].map(post => ({ post })),
  ...['discipline-office', 'congress', 'enforcement-team', 'enforcement-head', 'economic-station', 'service-window', 'peace-office',
    'village']
    .map(post => ({ post, where: published })),
]
