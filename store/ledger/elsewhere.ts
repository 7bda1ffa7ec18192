// SPDX-License-Identifier: MulanPSL-2.0
import { type Transaction, sql } from 'kysely'
import { type Day, monthOf, yearOf } from '../../law/law.ts'
import { type Elsewhere, isCounted, keyOf, type Matter, type Register, valueOf } from '../../kernel/kernel.ts'
import { behindSql } from '../query/figure-sql.ts'
import type { Schema } from '../schema.ts'

/** The rest of the town's ledger as reliances ask of it, in the transaction of the command. */
export function elsewhereIn(tx: Transaction<Schema>, town: number, register: Register, findMatter: (id: string) => Promise<Matter | undefined>): Elsewhere {
  return {
    findMatter,
    tally: async (kind, field, value, within, on, except) => {
      const key = keyOf(value)
      const found = await sql<{ n: number }>`
        select count(*) as n from matter where town_id = ${town} and kind = ${kind} and id <> ${except}::uuid and not voided and merged_into is null
          and (case when jsonb_typeof(facts -> ${field}::text) = 'object' then coalesce(facts -> ${field}::text ->> 'token', facts -> ${field}::text ->> 'id') else facts ->> ${field}::text end) = ${key}
          and (${within === 'ever'} or (opened >= ${`${yearOf(on)}-01-01`}::date and opened <= ${`${yearOf(on)}-12-31`}::date))`.execute(tx)
      return found.rows[0]?.n ?? 0
    },
    figure: (code, from, to) => figureBetween(tx, town, register, code, from, to),
  }
}

/** Whole months are asked of the rows; a zero is claimed for whole months only. */
async function figureBetween(tx: Transaction<Schema>, town: number, register: Register, code: string, from: Day, to: Day): Promise<number> {
  const found = register.figures.get(code)
  if (!found || !isCounted(found.figure)) throw new Error(`没有“${code}”这个计数指标`)
  const period = { from: monthOf(from), to: monthOf(to) }
  const units = (await behindSql(found.kind, found.figure, [town], period).execute(tx)).rows
  return valueOf(found.kind, found.figure, units.map(unit => ({ matter: unit.id, n: Number(unit.n), keys: [unit.key] })))
}
