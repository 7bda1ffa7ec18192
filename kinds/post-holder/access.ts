// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const offices = ['justice-office', 'peace-office', 'party-office', 'secretary', 'mayor', 'deputy-leader']
const others = ['petition-desk', 'enforcement-team', 'enforcement-head', 'service-window', 'mediator', 'adviser', 'grid-worker']

/** The offices keep the roster; a village reads its own people; the others need to know who to turn to, not what he is besides. */
export const reads: Reads[] = [
  ...offices.map(post => ({ post })),
  { post: 'village', where: { village: 'mine' }, masks: ['why'] },
  ...others.map(post => ({ post, masks: ['flags', 'why', 'legalQualification'] })),
]
