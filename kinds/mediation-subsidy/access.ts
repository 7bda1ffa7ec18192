// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** What each mediator receives is for those who draw up, check, approve and pay it. */
export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'economic-station' },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'peace-office', masks: ['voucher', 'receipts'] },
  { post: 'party-office' },
  { post: 'discipline-office', masks: ['receipts'] },
]
