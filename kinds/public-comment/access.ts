// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const who = ['person', 'phone']

/** Drafters weigh what was said, not who said it; the desk that took it in may have to call back. */
export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'service-window' },
  { post: 'handler', masks: who },
  { post: 'justice-office', masks: who },
  { post: 'village', where: { village: 'mine' } },
  ...['secretary', 'mayor', 'deputy-leader', 'congress'].map(post => ({ post, masks: who })),
]
