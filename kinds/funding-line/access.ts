// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const offices = ['party-office', 'secretary', 'mayor', 'deputy-leader', 'justice-office', 'discipline-office']

export const reads: Reads[] = offices.map(post => ({ post }))
