// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const others = [
  'secretary', 'mayor', 'deputy-leader', 'justice-office', 'peace-office', 'petition-desk', 'enforcement-team', 'enforcement-head',
  'discipline-office',
]

/** 党政办 keeps the roster; the others see who holds which post, not how a person is employed or why somebody left. */
export const reads: Reads[] = [{ post: 'party-office' }, ...others.map(post => ({ post, masks: ['employment', 'why'] }))]
