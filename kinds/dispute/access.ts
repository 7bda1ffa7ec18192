// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const parties = ['parties', 'brief', 'record', 'measures', 'content', 'visit']

export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'peace-office' },
  { post: 'mediator', where: { village: 'mine' } },
  { post: 'village', where: { village: 'mine' } },
  // Whoever reported a quarrel sees what became of it, not what was said in the room.
  { post: 'grid-worker', where: { village: 'mine' }, masks: parties },
  { post: 'service-window', where: { source: ['request', 'demand'] }, masks: parties },
  // Whom a dispute names as taking part writes down his visit to it.
  { post: 'adviser', where: { village: 'mine', adviser: { given: true } }, masks: parties },
  { post: 'petition-desk', where: { source: 'petition' } },
  { post: 'deputy-leader', masks: parties },
]
