// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  'party-office', 'justice-office', 'peace-office', 'enforcement-team', 'service-window', 'economic-station', 'handler',
  'deputy-leader', 'mayor', 'secretary',
].map(post => ({ post }))
