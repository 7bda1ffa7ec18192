// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

/** Which of the numbers matters of the kind bear already, leaving out those that these commands opened. */
export async function numbersBorne(
  tx: Transaction<Schema>, town: number, kind: string, numbers: readonly string[], commands: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ number: string }>`
    select m.number from matter m where m.town_id = ${town} and m.kind = ${kind} and m.number = any(${[...numbers]}::text[])
      and not exists (
        select 1 from entry e where e.town_id = m.town_id and e.matter_id = m.id and e.command = any(${[...commands]}::text[]))`.execute(tx)
  return new Set(rows.map(({ number }) => number))
}
