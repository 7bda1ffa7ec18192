// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** The others see that it was handed in, not what it says nor what was said of it. */
const contents = ['text', 'remark', 'documentNumber', 'archivedAt', 'waiveReason']
const reports = { type: ['shufa', 'village', 'duties'] }

export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'discipline-office' },
  { post: 'secretary', where: reports },
  { post: 'mayor', where: reports, masks: contents },
  { post: 'deputy-leader', where: reports, masks: contents },
  { post: 'justice-office', where: reports, masks: contents },
  { post: 'village', where: { type: 'village', village: 'mine' }, masks: ['remark'] },
]
