// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const who = ['party', 'address', 'demandHeard']

export const reads: Reads[] = [
  { post: 'enforcement-team' },
  { post: 'enforcement-head' },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'justice-office' },
  { post: 'adviser', where: { taken: ['urge', 'apply'] }, masks: ['address'] },
  { post: 'secretary', masks: who },
]
