// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Nothing personal is in it: whoever may hold an event may see what there is to hand out. */
export const reads: Reads[] = [
  'justice-office', 'party-office', 'deputy-leader', 'village', 'handler', 'peace-office', 'petition-desk', 'enforcement-team', 'adviser',
].map(post => ({ post }))
