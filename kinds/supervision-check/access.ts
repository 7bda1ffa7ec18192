// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Reads } from '../../kernel/declare/declare.ts'

/** Audit and 巡察 are need-to-know, as their findings are. */
const open: Condition = { not: { type: ['audit', 'party-inspection'] } }
const words = ['conclusion', 'objectionReason', 'closingNote', 'sheet']

export const reads: Reads[] = [
  { post: 'secretary' },
  { post: 'mayor' },
  { post: 'discipline-office' },
  { post: 'party-office' },
  { post: 'justice-office', where: open },
  { post: 'deputy-leader', where: open },
  { post: 'congress', where: { type: ['congress', 'law-inspection', 'superior'] } },
  { post: 'enforcement-head', where: { type: ['enforcement', 'file-review'] } },
  { post: 'enforcement-team', where: { type: ['enforcement', 'file-review'] }, masks: words },
  { post: 'handler', where: open, masks: words },
]
