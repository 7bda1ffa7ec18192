// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

// What discipline and audit write is for those who answer it, not for every office.
const sensitive = 'audit-letter'

export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'justice-office', where: { not: { type: sensitive } } },
  { post: 'handler', where: { not: { type: sensitive }, office: { given: true } } },
  { post: 'discipline-office', where: { type: sensitive } },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'secretary' },
]
