// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const offices = ['party-office', 'justice-office', 'secretary', 'mayor', 'deputy-leader', 'congress', 'enforcement-head']

export const reads: Reads[] = offices.map(post => ({ post }))
