// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Everything on it stands on a board in public. */
export const reads: Reads[] = [
  'justice-office', 'party-office', 'peace-office', 'service-window', 'petition-desk', 'deputy-leader', 'secretary', 'mayor',
  'village', 'grid-worker', 'mediator', 'adviser',
].map(post => ({ post }))
