// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import { type Day, monthOf, yearOf } from '../../law/law.ts'
import { type Elsewhere, findValidity, isCounted, isGiven, keyOf, type Matter, type Register, validOn, valueOf } from '../../kernel/kernel.ts'
import { behindSql } from '../query/figure-sql.ts'
import type { Schema } from '../schema.ts'
import { matterOf } from './rows.ts'

/** The rest of the town's ledger as reliances ask of it, in the transaction of the command. */
export function elsewhereIn(tx: Transaction<Schema>, town: number, register: Register, findMatter: (id: string) => Promise<Matter | undefined>): Elsewhere {
  return {
    findMatter,
    tally: async (kind, path, matter, within, on) => {
      const keys = keysAt(matter.facts, path)
      const rows = await tx.selectFrom('matter').select('facts').where('town_id', '=', town).where('kind', '=', kind).where('id', '<>', matter.id)
        .where('voided', '=', false).where('merged_into', 'is', null)
        .$if(within === 'year', query => query.where('opened', '>=', `${yearOf(on)}-01-01`).where('opened', '<=', `${yearOf(on)}-12-31`)).execute()
      return rows.filter(row => keysAt(row.facts, path).some(key => keys.includes(key))).length
    },
    valid: async (name, on) => {
      const found = findValidity(register, name)
      if (!found) return []
      const rows = await tx.selectFrom('matter').selectAll().where('town_id', '=', town).where('kind', '=', found.kind.id)
        .where('voided', '=', false).where('merged_into', 'is', null).orderBy('id').execute()
      return rows.map(matterOf).filter(line => validOn(found.validity, line, on))
    },
    figure: (code, from, to) => figureBetween(tx, town, register, code, from, to),
  }
}

/** The values under a field or `rows.column`, as keys that are equal when the values are. */
function keysAt(facts: Readonly<Record<string, unknown>>, path: string): string[] {
  const [first = '', column] = path.split('.')
  const values = column === undefined ? [facts[first]] : ((facts[first] as readonly Record<string, unknown>[] | undefined) ?? []).map(row => row[column])
  return values.flat().filter(isGiven).map(keyOf)
}

/** Whole months are asked of the rows; a zero is claimed for whole months only. */
async function figureBetween(tx: Transaction<Schema>, town: number, register: Register, code: string, from: Day, to: Day): Promise<number> {
  const found = register.figures.get(code)
  if (!found || !isCounted(found.figure)) throw new Error(`没有“${code}”这个计数指标`)
  const period = { from: monthOf(from), to: monthOf(to) }
  const units = (await behindSql(found.kind, found.figure, [town], period).execute(tx)).rows
  return valueOf(found.kind, found.figure, units.map(unit => ({ matter: unit.id, n: Number(unit.n), keys: [unit.key] })))
}
