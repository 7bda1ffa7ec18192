// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** A zero report holds no person and is read by every office that keeps or checks the ledger. */
export const reads: Reads[] = [
  'justice-office', 'peace-office', 'petition-desk', 'enforcement-team', 'enforcement-head', 'party-office', 'secretary', 'mayor',
  'deputy-leader', 'discipline-office', 'congress',
].map(post => ({ post }))
