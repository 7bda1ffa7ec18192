// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** Who was absent and who failed is known to the office that keeps the ledger, not beyond it. */
const byName = ['results', 'sheet']
const others = ['enforcement-team', 'enforcement-head', 'secretary', 'mayor', 'deputy-leader', 'discipline-office']
const ofOfficers = { either: [{ type: ['entry', 'assessment'] }, { audience: 'officers' }] }

export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'justice-office' },
  { post: 'enforcement-team', where: ofOfficers },
  ...others.map(post => ({ post, masks: byName })),
]
