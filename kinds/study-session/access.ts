// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Who was absent is known to the office that keeps the ledger and to nobody else. */
const byName = ['attendees', 'photos']
const others = ['enforcement-team', 'enforcement-head', 'secretary', 'mayor', 'deputy-leader', 'discipline-office']
const own = { either: [{ form: 'drill' }, { theme: 'enforcement' }, { countedAs: 'enforcement' }] }

export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'justice-office' },
  { post: 'enforcement-team', where: own },
  ...others.map(post => ({ post, masks: byName })),
]
