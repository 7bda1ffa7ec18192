// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  'handler', 'party-office', 'economic-station', 'justice-office', 'adviser', 'deputy-leader', 'mayor', 'secretary', 'discipline-office',
].map(post => ({ post }))
