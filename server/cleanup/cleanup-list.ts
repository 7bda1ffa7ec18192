// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Actor, getKind, mayRead, type Register } from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { Ledger } from '../../store/store.ts'
import { type Reason, reasonsFor, urgency } from './reasons.ts'

/** The kind whose documents are cleaned, and its states in which a document is in force. */
const kindId = 'normative-document'
const inForce = ['published', 'filed']

export interface Listed {
  matter: string
  number: string | null
  name: string
  effectiveOn: Day | null
  validTo: Day | null
  reasons: readonly Reason[]
}

export interface CleanupList {
  /** Documents in force that the reader may read. */
  inForce: number
  listed: readonly Listed[]
}

/** Documents in force that have to be looked at, the most urgent first. */
export async function cleanupList(ledger: Ledger, register: Register, actor: Actor, today: Day): Promise<CleanupList> {
  const kind = getKind(register, kindId)
  const rows = await ledger.within(tx => tx.selectFrom('matter').selectAll().where('town_id', '=', ledger.town.id).where('kind', '=', kindId)
    .where('voided', '=', false).where('merged_into', 'is', null).where('state', 'in', inForce).orderBy('opened').execute())
  const seen = rows.filter(row => mayRead(kind, matterOf(row), actor))
  const listed = seen.map(row => listedOf(row, today)).filter(({ reasons }) => reasons.length > 0)
  const rank = ({ reasons: [first] }: Listed): number => (first ? urgency.indexOf(first.why) : urgency.length)
  return { inForce: seen.length, listed: listed.sort((a, b) => rank(a) - rank(b)) }
}

function listedOf(row: Parameters<typeof matterOf>[0], today: Day): Listed {
  const matter = matterOf(row)
  const { effectiveOn, validTo } = matter.facts as { effectiveOn?: Day; validTo?: Day }
  return {
    matter: row.id,
    number: row.number,
    name: row.title,
    effectiveOn: effectiveOn ?? null,
    validTo: validTo ?? null,
    reasons: reasonsFor(matter, today),
  }
}
