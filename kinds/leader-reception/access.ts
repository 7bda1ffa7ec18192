// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Who came and why is known to the desk that received them; the others see that a reception was held and how it ended. */
const visitors = ['visits', 'newPetitions']

export const reads: Reads[] = [
  { post: 'petition-desk' },
  ...['secretary', 'mayor', 'deputy-leader', 'party-office', 'justice-office', 'peace-office'].map(post => ({ post, masks: visitors })),
]
