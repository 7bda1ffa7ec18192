// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const others = ['justice-office', 'party-office', 'secretary', 'mayor', 'deputy-leader', 'discipline-office']

/** Who may enforce is public before the act (三项制度); why somebody left is not. */
export const reads: Reads[] = [
  { post: 'enforcement-team' },
  { post: 'enforcement-head' },
  ...others.map(post => ({ post, masks: ['why'] })),
]
