// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Reads } from '../../kernel/declare/declare.ts'

const room = ['opinions', 'deviationWhy', 'partyReply']
const people = ['experts']
const open: Condition = { notPublicWhy: { given: false }, state: ['published', 'archived', 'evaluated'] }

/** What was said in the room stays with those who were in it; the decision itself is published. */
export const reads: Reads[] = [
  ...['party-office', 'secretary', 'mayor', 'discipline-office'].map(post => ({ post })),
  { post: 'deputy-leader' },
  { post: 'justice-office', masks: room },
  { post: 'handler', masks: room },
  { post: 'adviser', masks: room },
  ...['congress', 'economic-station', 'village', 'service-window',
    'peace-office'].map(post => ({ post, where: open, masks: [...room, ...people] })),
]
