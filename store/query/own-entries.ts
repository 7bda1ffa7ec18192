// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

/** How often the person opened matters by each step in the year before, by hand: `kind/step` → times. */
export async function opensMost(tx: Transaction<Schema>, town: number, user: string, at: Date): Promise<Map<string, number>> {
  const since = new Date(at.getTime() - 366 * 86_400_000).toISOString()
  const { rows } = await sql<{ kind: string; step: string; times: number }>`
    select e.kind, e.step, count(*)::int as times from entry e
    where e.town_id = ${town} and e.by_user = ${user} and e.sequence = 0 and e.recorded >= ${since} and not e.command like 'import %'
    group by e.kind, e.step`.execute(tx)
  return new Map(rows.map(({ kind, step, times }) => [`${kind}/${step}`, times]))
}

/** The latest entries of the person under a step, newest first: the matter and the place in the chain. */
export async function lastEntriesOf(
  tx: Transaction<Schema>, town: number, user: string, kind: string, step: string, most = 5,
): Promise<{ matter: string; position: number }[]> {
  const { rows } = await sql<{ matter: string; position: number }>`
    select e.matter_id as matter, e.position from entry e
    where e.town_id = ${town} and e.by_user = ${user} and e.kind = ${kind} and e.step = ${step} and e.sequence = 0
    order by e.recorded desc, e.position desc limit ${most}`.execute(tx)
  return rows
}
