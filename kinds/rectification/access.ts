// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Reads } from '../../kernel/declare/declare.ts'

/** 纪委、审计、巡察 findings are need-to-know. */
const open: Condition = { not: { source: ['discipline', 'audit', 'party-inspection'] } }
const accountability = ['accountabilityDocument', 'accountabilityOrgan', 'accountableOn']
const faultAndAccountability = ['faultDocument', 'faultOrgan', ...accountability]

export const reads: Reads[] = [
  { post: 'discipline-office' },
  { post: 'secretary' },
  { post: 'mayor' },
  { post: 'justice-office', where: open, masks: accountability },
  { post: 'deputy-leader', where: open, masks: accountability },
  { post: 'party-office', where: open, masks: faultAndAccountability },
  { post: 'enforcement-head', where: { source: ['inspection', 'supervision', 'file-review'] }, masks: accountability },
  { post: 'enforcement-team', where: { source: ['inspection', 'supervision', 'file-review'] }, masks: faultAndAccountability },
  { post: 'congress', where: { source: 'congress' }, masks: faultAndAccountability },
  { post: 'handler', where: open, masks: faultAndAccountability },
  { post: 'village', where: { village: 'mine', ...open }, masks: faultAndAccountability },
]
