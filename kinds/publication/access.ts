// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  'party-office', 'justice-office', 'enforcement-team', 'handler', 'deputy-leader', 'mayor', 'secretary', 'congress', 'discipline-office',
].map(post => ({ post }))
