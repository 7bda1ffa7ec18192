// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const told = ['complaint', 'people']

/** Who complains of a village is not shown to the village. */
export const reads: Reads[] = [
  { post: 'economic-station' },
  { post: 'party-office' },
  { post: 'discipline-office' },
  { post: 'village', where: { village: 'mine' }, masks: told },
  { post: 'justice-office', masks: told },
  { post: 'congress', masks: told },
  { post: 'deputy-leader', masks: told },
  { post: 'mayor' },
  { post: 'secretary' },
]
