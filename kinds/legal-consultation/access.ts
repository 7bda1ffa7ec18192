// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const said = ['person', 'phone', 'question', 'answer']

/** What was asked and answered stays with who answers; everybody else sees that somebody was helped. */
export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'service-window' },
  { post: 'village', where: { village: 'mine' } },
  { post: 'adviser', where: { village: 'mine' } },
  { post: 'adviser', masks: said },
  { post: 'deputy-leader', masks: said },
  { post: 'mayor', masks: said },
  { post: 'secretary', masks: said },
]
