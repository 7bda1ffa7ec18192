// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const who = ['applicant', 'contact', 'asked', 'correction', 'third']

export const reads: Reads[] = [
  { post: 'party-office' },
  {
    post: 'service-window', masks: ['third'],
    where: { state: ['received', 'correcting', 'explaining', 'explained', 'deferred'], not: { taken: 'consult' } },
  },
  { post: 'justice-office' },
  { post: 'adviser', masks: who },
  { post: 'deputy-leader' },
  { post: 'mayor' },
]
