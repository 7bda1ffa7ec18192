// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Reads } from '../../kernel/declare/declare.ts'

/** Who was absent is known to the office that keeps the ledger and to nobody else. */
const byName = ['attendees']
const onLaw: Condition = {
  either: [{ body: ['group', 'coordination', 'promotion', 'dispatch'] }, { agenda: { some: { types: ['law', 'hearing', 'issue'] } } }],
}
const notOfCommittee: Condition = { not: { body: ['party', 'joint', 'mayor'] } }

export const reads: Reads[] = [
  { post: 'party-office' },
  { post: 'justice-office', where: { body: 'coordination' } },
  { post: 'justice-office', where: onLaw, masks: byName },
  ...['secretary', 'mayor', 'deputy-leader'].map(post => ({ post, masks: byName })),
  { post: 'discipline-office', where: onLaw, masks: byName },
  // What the committee decides reaches the other offices as a task, not as its agenda.
  ...['peace-office', 'petition-desk', 'enforcement-head'].map(post => ({ post, where: { ...onLaw, ...notOfCommittee }, masks: byName })),
]
