// SPDX-License-Identifier: MulanPSL-2.0
import { type Kysely, sql } from 'kysely'
import { Refusal } from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'

/** A town with its villages: the ledger's id never changes, its name and code do. */
export interface Town {
  id: number
  name: string
  code: string
  county: string
  villages: readonly { id: number; name: string }[]
}

/** All towns of the installation, in the order of their codes. */
export async function townsIn(db: Kysely<Schema>): Promise<Town[]> {
  const units = await db
    .selectFrom('org_unit')
    .select(['id', 'level', 'name', 'code', 'county_id', 'town_id'])
    .where('valid_to', 'is', null)
    .orderBy('code')
    .execute()
  const names = new Map(units.map(unit => [unit.id, unit.name]))
  return units.filter(unit => unit.level === 'town').map(({ id, name, code, county_id }) => ({
    id, name, code, county: (county_id !== null && names.get(county_id)) || '',
    villages: units.filter(unit => unit.level === 'village' && unit.town_id === id).map(village => ({ id: village.id, name: village.name })),
  }))
}

/**
 * The town that a name, a code or 县/镇 means.
 * @throws Refusal that lists the towns when none or several are meant.
 */
export function findTown(towns: readonly Town[], text: string): Town {
  const found = towns.filter(({ name, code, county }) => text === name || text === code || text === `${county}/${name}`)
  if (found.length === 1) return found[0]!
  const list = (found.length > 1 ? found : towns).map(({ county, name, code }) => `${county}/${name}（${code}）`).join('、') || '还没有镇'
  throw new Refusal(found.length > 1 ? `“${text}”有 ${found.length} 个，请写明是哪一个：${list}` : `没有“${text}”这个镇，可选：${list}`)
}

/** Years in which something happened in the town, newest first. */
export async function yearsOf(db: Kysely<Schema>, town: number): Promise<number[]> {
  const rows = await sql<{
    year: number
  }>`select distinct extract(year from day)::int as year from entry where town_id = ${town} and kind not like '~%' order by 1 desc`.execute(db)
  return rows.rows.map(row => row.year)
}
