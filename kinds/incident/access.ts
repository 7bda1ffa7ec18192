// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Restricted: those who handle it and the leaders. 信访岗 sees what happened at petitions, not criminal cases. */
export const reads: Reads[] = [
  { post: 'peace-office' },
  { post: 'secretary' },
  { post: 'mayor' },
  { post: 'deputy-leader' },
  { post: 'petition-desk', where: { type: ['mass-petition', 'beijing-petition', 'emergency'] } },
]
