// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { type Day, monthOf, yearOf } from '../../law/law.ts'
import {
  dayOf, type Elsewhere, findField, findValidity, isCounted, isGiven, keyOf, type Kind, type Matter, type Register, type Tally, validOn, valueOf,
} from '../../kernel/kernel.ts'
import { conditionSql, daySql } from '../query/condition-sql.ts'
import { behindSql } from '../query/figure-sql.ts'
import type { Schema } from '../schema.ts'
import { countSet } from './settings.ts'
import { matterOf } from './rows.ts'

/** The rest of the town's ledger as reliances ask of it, in the transaction of the command. */
export function elsewhereIn(
  tx: Transaction<Schema>,
  town: number,
  register: Register,
  findMatter: (id: string) => Promise<Matter | undefined>,
): Elsewhere {
  return {
    findMatter,
    tally: (kind, asked, matter, on) => tallyOf(tx, town, kind, asked, matter, on),
    count: (setting, on) => countSet(tx, town, setting, on),
    valid: async (name, on) => {
      const found = findValidity(register, name)
      if (!found) return []
      const rows = await tx
        .selectFrom('matter')
        .selectAll()
        .where('town_id', '=', town)
        .where('kind', '=', found.kind.id)
        .where('voided', '=', false)
        .where('merged_into', 'is', null)
        .orderBy('id')
        .execute()
      return rows.map(matterOf).filter(line => validOn(found.validity, line, on))
    },
    figure: (code, from, to) => figureBetween(tx, town, register, code, from, to),
  }
}

async function tallyOf(
  tx: Transaction<Schema>,
  town: number,
  kind: Kind,
  { tally: path, within, among, dated }: Tally,
  matter: Matter,
  on: Day,
): Promise<{ n: number; value?: string }> {
  const inTime = spanSql({ within, ...(dated === undefined ? {} : { dated }) }, matter, on)
  const rows = await tx
    .selectFrom('matter as m')
    .select('m.facts')
    .where('m.town_id', '=', town)
    .where('m.kind', '=', kind.id)
    .where('m.id', '<>', matter.id)
    .where('m.voided', '=', false)
    .where('m.merged_into', 'is', null)
    .where(inTime)
    .where(conditionSql(among, kind))
    .execute()
  const others = rows.map(row => new Set(keysAt(row.facts, path)))
  const counted = [...new Set(keysAt(matter.facts, path))].map(value => ({ value, n: others.filter(keys => keys.has(value)).length }))
  const [most] = counted.sort((a, b) => b.n - a.n)
  // The registered name of an organisation is no secret of a person, and a refusal may name it.
  return most ? { n: most.n, ...(findField(kind, path)?.field.type === 'entity' ? { value: most.value } : {}) } : { n: 0 }
}

/** Whether the other matter counts for the time asked of. */
function spanSql({ within, dated }: Pick<Tally, 'within' | 'dated'>, matter: Matter, on: Day) {
  if (within === 'ever') return sql<boolean>`true`
  const day = dated === undefined ? sql<string>`to_char(m.opened, 'YYYY-MM-DD')` : daySql(dated)
  if (within === 'year') return sql<boolean>`coalesce(left(${day}, 4) = ${String(yearOf(on))}, false)`
  const first = dayOf({ ...matter, on: matter.lately }, within.from) ?? on
  return sql<boolean>`(${daySql(within.from)} <= ${first} and (${daySql(within.through)} is null or ${daySql(within.through)} >= ${first}))`
}

/** The values under a field or `rows.column`, as keys that are equal when the values are. */
function keysAt(facts: Readonly<Record<string, unknown>>, path: string): string[] {
  const [first = '', column] = path.split('.')
  const values =
    column === undefined ? [facts[first]] : ((facts[first] as readonly Record<string, unknown>[] | undefined) ?? []).map(row => row[column])
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
