// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
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
