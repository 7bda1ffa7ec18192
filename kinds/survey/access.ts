// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = ['party-office', 'justice-office', 'secretary', 'mayor', 'deputy-leader', 'congress', 'enforcement-head'].map(post => ({ post }))
