// SPDX-License-Identifier: MulanPSL-2.0
import { v7 as newId } from 'uuid'
import { sql, type Transaction } from 'kysely'
import { type Calendar, type Day, type Length } from '../../law/law.ts'
import type { World } from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'
import type { Commander } from './command.ts'
import { type Head } from '../chain.ts'
import { type Line, lineRow } from './line.ts'

/** Settings are entries of the town's chain under this name, so that a rebuild knows them; no kind may be called so. */
export const settingKind = '~setting'

/** A length the town has set for a local limit, from a day on, by a document of its own. */
export interface Setting {
  command: string
  name: string
  from: Day
  length: Length
  document: string
}

/** Appends a setting to the town's chain and to its settings; the head is locked by this transaction. */
export async function setLength(tx: Transaction<Schema>, town: number, setting: Setting, { actor, at }: Commander, head: Head): Promise<Head> {
  const line: Line = {
    town, position: head.position + 1, matter: newId(), kind: settingKind, form: 1, command: setting.command, sequence: 0, step: 'set', day: setting.from,
    recorded: at.toISOString(), village: 0, by: actor.id, post: actor.posts[0]?.post ?? '', data: { name: setting.name, from: setting.from, length: setting.length, document: setting.document }, asked: '',
  }
  const { row, head: next } = lineRow(line, head)
  await tx.insertInto('entry').values(row).execute()
  await tx.updateTable('town_head').set({ position: next.position, hash: next.hash }).where('town_id', '=', town).execute()
  await tx.insertInto('setting').values({ town_id: town, name: setting.name, from_day: setting.from, value: JSON.stringify(setting.length), document: setting.document })
    .onConflict(on => on.columns(['town_id', 'name', 'from_day']).doUpdateSet({ value: JSON.stringify(setting.length), document: setting.document })).execute()
  return next
}

/** The dated world of a town: the calendar and its settings as of each day. */
export async function worldOf(tx: Transaction<Schema>, town: number, calendar: Calendar): Promise<World> {
  const { rows } = await sql<{ name: string; from: Day; value: Length }>`
    select name, from_day as "from", value from setting where town_id = ${town} order by name, from_day desc`.execute(tx)
  return { calendar, setting: (name, on) => rows.find(row => row.name === name && row.from <= on)?.value }
}
