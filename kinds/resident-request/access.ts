// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Reads } from '../../kernel/declare/declare.ts'

const who = ['person', 'phone', 'helper']
/** A complaint about somebody may be about whoever would handle it: the box, the telephone and the press stay with the party office. */
const open: Condition = { channel: ['portal', 'window', 'hotline', 'grid', 'deputy'] }
const closed: Condition = { channel: ['box', 'phone', 'media'] }
const ours: Condition = { routedTo: ['here', 'comment'] }

export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'service-window', where: { channel: ['portal', 'window', 'hotline'] } },
  { post: 'peace-office', where: { channel: 'grid' } },
  { post: 'peace-office', where: { routedTo: 'dispute' } },
  { post: 'petition-desk', where: { routedTo: 'petition' } },
  { post: 'justice-office', where: { routedTo: ['consultation', 'dispute'] } },
  { post: 'congress', where: { channel: 'deputy' } },
  { post: 'handler', where: { ...ours, ...open } },
  { post: 'handler', where: { ...ours, ...closed }, masks: who },
  { post: 'village', where: { village: 'mine', ...ours, ...open } },
  { post: 'village', where: { village: 'mine', channel: 'grid' }, masks: who },
  { post: 'grid-worker', where: { village: 'mine', channel: 'grid' }, masks: who },
  { post: 'deputy-leader', where: open, masks: who },
  { post: 'mayor', masks: who },
  { post: 'secretary', masks: who },
]
