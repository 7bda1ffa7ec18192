// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { sql, type Transaction } from 'kysely'
import type { Register } from '../../kernel/kernel.ts'
import type { ClockRow, MatterRow, Schema } from '../schema.ts'

/** Clocks of the office that still run, by their legal last day, up to a day or whatever their day; advice binds nobody and is left out. */
export async function runningUntil(tx: Transaction<Schema>, register: Register, town: number, until?: Day): Promise<ClockRow[]> {
  const advice = [...register.kinds.values()].flatMap(kind =>
    Object.entries(kind.procedure.clocks).filter(([, clock]) => clock.advice).map(([name]) => `${kind.id} ${name}`))
  const { rows } = await sql<ClockRow>`
    select c.* from clock c join matter m on m.town_id = c.town_id and m.id = c.matter_id
    where c.town_id = ${town} and c.done is null and c.whose = 'office' and not m.voided and m.merged_into is null
      and not (c.kind || ' ' || c.clock) = any(${advice}::text[])
      and (${until ?? null}::date is null or (c.last <= ${until ?? null}::date and c.paused is null))
    order by c.last asc nulls last, c.matter_id, c.clock`.execute(tx)
  return rows
}

/** Matters of these kinds on which something is still to be done. */
export async function openOf(tx: Transaction<Schema>, town: number, kinds: readonly string[]): Promise<MatterRow[]> {
  return tx.selectFrom('matter').selectAll().where('town_id', '=', town).where('kind', '=', sql<string>`any(${kinds}::text[])`)
    .where('final', '=', false).where('voided', '=', false).where('merged_into', 'is', null).orderBy('opened').orderBy('id').execute()
}

/** Matter → the post that took the latest step in it. */
export async function lastPosts(tx: Transaction<Schema>, town: number, matters: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ matter: string; post: string }>`
    select distinct on (matter_id) matter_id as matter, by_post as post from entry
    where town_id = ${town} and matter_id = any(${matters}::uuid[]) order by matter_id, position desc`.execute(tx)
  return new Map(rows.map(({ matter, post }) => [matter, post]))
}
