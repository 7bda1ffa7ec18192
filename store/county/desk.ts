// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Day } from '../../law/law.ts'
import type { Schema } from '../schema.ts'
import type { Who } from './read-reports.ts'

type Tx = Transaction<Schema>

/** A county's own settings lie beside the towns' under its id; the latest that has begun holds. */
const settingName = 'county-desk'

export interface KeptSettings {
  value: unknown
  document: string
}

export async function countySettings(tx: Tx, county: number, on: Day): Promise<KeptSettings | undefined> {
  const row = await tx.selectFrom('setting').select(['value', 'document'])
    .where('town_id', '=', county).where('name', '=', settingName).where('from_day', '<=', on)
    .orderBy('from_day', 'desc').limit(1).executeTakeFirst()
  return row && { value: row.value, document: row.document }
}

export async function setCountySettings(tx: Tx, county: number, from: Day, { value, document }: KeptSettings): Promise<void> {
  const says = { value: JSON.stringify(value), document }
  await tx.insertInto('setting').values({ town_id: county, name: settingName, from_day: from, ...says })
    .onConflict(on => on.columns(['town_id', 'name', 'from_day']).doUpdateSet(says)).execute()
}

/** What somebody of the county said a number is called. */
export interface Phrase {
  id: string
  code: string
  label: string
  measure: string
  phrasing: string
  sentence: string
  by: string
  at: string
}

export async function phrasesOf(tx: Tx, county: number): Promise<Phrase[]> {
  const rows = await tx.selectFrom('figure_phrase').selectAll().where('town_id', '=', county).orderBy('at').orderBy('id').execute()
  return rows.map(({ town_id: _, by_user, ...row }) => ({ ...row, by: by_user }))
}

/** Said twice, it is known once. */
export async function addPhrase(tx: Tx, county: number, given: Omit<Phrase, 'id' | 'by' | 'at'>, { by, at }: Who): Promise<Phrase> {
  await tx.insertInto('figure_phrase').values({ town_id: county, id: newId(), ...given, by_user: by, at: at.toISOString() })
    .onConflict(on => on.columns(['town_id', 'code', 'phrasing']).doNothing()).execute()
  return (await phrasesOf(tx, county)).find(({ code, phrasing }) => code === given.code && phrasing === given.phrasing)!
}

export async function removePhrase(tx: Tx, county: number, id: string): Promise<void> {
  await tx.deleteFrom('figure_phrase').where('town_id', '=', county).where('id', '=', id).execute()
}

/** The key a town's filings must be signed with, if one is registered. */
export async function keyOfTown(tx: Tx, county: number, town: number): Promise<string | undefined> {
  return (await keysOf(tx, county)).find(key => key.town === town)?.key
}

export interface TownKey {
  town: number
  key: string
  registered: string
  by: string
}

/** The latest key of each town. */
export async function keysOf(tx: Tx, county: number): Promise<TownKey[]> {
  const { rows } = await sql<TownKey>`
    select distinct on (of_town) of_town as town, public_key as key, registered, by_user as by
    from town_key where town_id = ${county} order by of_town, registered desc`.execute(tx)
  return rows
}

export async function registerKey(tx: Tx, county: number, town: number, key: string, { by, at }: Who): Promise<void> {
  if ((await keyOfTown(tx, county, town)) === key) return
  await tx.insertInto('town_key').values({ town_id: county, of_town: town, registered: at.toISOString(), public_key: key, by_user: by }).execute()
}

export interface Taken {
  town: number
  kind: string
  period: string
  hash: string
  submitted: string
  published: string | null
  body: unknown
  file: string
}

/** Keeps a filing of another server once; one that was published since is marked so. Answers whether it was there. */
export async function takeFilingIn(tx: Tx, county: number, { town, body, ...given }: Taken, { by, at }: Who): Promise<boolean> {
  const made = await tx.insertInto('taken_filing').values({ town_id: county, of_town: town, body: JSON.stringify(body), ...given,
    taken: at.toISOString(), by_user: by })
    .onConflict(on => on.doNothing()).returning('hash').executeTakeFirst()
  if (!made && given.published !== null)
    await tx.updateTable('taken_filing').set({ published: given.published, file: given.file })
      .where('town_id', '=', county).where('of_town', '=', town)
      .where('kind', '=', given.kind).where('period', '=', given.period).where('hash', '=', given.hash).where('published', 'is', null).execute()
  return made === undefined
}
