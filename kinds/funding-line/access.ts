// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = ['party-office', 'secretary', 'mayor', 'deputy-leader', 'justice-office', 'discipline-office'].map(post => ({ post }))
