// SPDX-License-Identifier: MulanPSL-2.0
import type { Kysely } from 'kysely'
import type { OrgLevel, Schema } from '../schema.ts'

/** A county, city or province with the towns under it, in the order of their names: the order says nothing about any of them. */
export interface Unit {
  id: number
  name: string
  code: string
  level: OrgLevel
  towns: readonly UnitTown[]
}

export interface UnitTown {
  id: number
  name: string
  code: string
  /** Whose desk keeps what came of it from other servers: its county's, else that of the unit above it. */
  desk: number
}

const upper: readonly OrgLevel[] = ['province', 'city', 'county']

/** Units above the towns among the ids, each with its towns. */
export async function unitsAmong(db: Kysely<Schema>, ids: readonly number[]): Promise<Unit[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('org_unit').select(['id', 'name', 'code', 'level', 'path']).where('id', 'in', [...ids]).where('level', 'in', upper)
    .where('valid_to', 'is', null).orderBy('code').execute()
  return Promise.all(rows.map(async ({ path, ...unit }) => ({ ...unit, towns: await townsUnder(db, path) })))
}

/** Undefined where there is no such unit above the towns. */
export const unitOf = async (db: Kysely<Schema>, id: number): Promise<Unit | undefined> => (await unitsAmong(db, [id]))[0]

/** Units above the towns that lie under one, whatever their level. */
export async function unitsUnder(db: Kysely<Schema>, { id }: Pick<Unit, 'id'>): Promise<{ id: number; name: string; code: string }[]> {
  const { path } = await db.selectFrom('org_unit').select('path').where('id', '=', id).executeTakeFirstOrThrow()
  return db.selectFrom('org_unit').select(['id', 'name', 'code']).where('level', 'in', upper).where('valid_to', 'is', null)
    .where('path', 'like', `${path}%`).where('id', '<>', id).execute()
}

async function townsUnder(db: Kysely<Schema>, path: string): Promise<UnitTown[]> {
  const rows = await db.selectFrom('org_unit').select(['id', 'name', 'code', 'county_id', 'city_id', 'province_id'])
    .where('level', '=', 'town').where('valid_to', 'is', null)
    .where('path', 'like', `${path}%`).execute()
  return rows.map(({ county_id, city_id, province_id, ...town }) =>
    ({ ...town, desk: county_id ?? city_id ?? province_id ?? 0 })).sort(byName)
}

const chinese = new Intl.Collator('zh-Hans-CN')

/** By name, as a person looks it up; equal names by code. */
export const byName = (a: { name: string; code: string }, b: { name: string; code: string }): number =>
  chinese.compare(a.name, b.name) || (a.code < b.code ? -1 : 1)
