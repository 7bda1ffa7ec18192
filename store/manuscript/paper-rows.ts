// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { ManuscriptKind } from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'

/** A draft is of one kind and period. */
export interface PaperOf {
  kind: ManuscriptKind
  period: string
}

/** Two who save, or one who saves and one who fills, come one after the other. */
export async function lockPaper(tx: Transaction<Schema>, town: number, { kind, period }: PaperOf): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`manuscript ${town} ${kind} ${period}`}))`.execute(tx)
}

/** Which revision of a draft is on top; undefined where nobody has begun one. */
export async function topRevision(tx: Transaction<Schema>, town: number, { kind, period }: PaperOf): Promise<number | undefined> {
  const { top } = await tx.selectFrom('manuscript').select(eb => eb.fn.max('revision').as('top')).where('town_id', '=', town)
    .where('kind', '=', kind).where('period', '=', period).where('aside', '=', false).executeTakeFirstOrThrow()
  return top ?? undefined
}
