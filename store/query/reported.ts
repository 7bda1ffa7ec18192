// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Day } from '../../law/law.ts'
import type { Kind } from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'
import { conditionSql, daySql } from './condition-sql.ts'

/** The villages that reported in a span what the kind expects of them; 0 is the town itself. */
export async function reportedIn(
  tx: Transaction<Schema>, town: number, kind: Kind, { on, where }: Pick<NonNullable<Kind['expects']>, 'on' | 'where'>, from: Day, to: Day,
): Promise<Set<number>> {
  const { rows } = await sql<{ village: number }>`
    select distinct m.village_id as village from matter m where m.town_id = ${town} and m.kind = ${kind.id} and not m.voided and m.merged_into is null
      and ${daySql(on)} between ${from} and ${to} and ${conditionSql(where, kind)}`.execute(tx)
  return new Set(rows.map(({ village }) => village))
}
