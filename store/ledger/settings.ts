// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { type Calendar, type CalendarYear, calendarWith, type Day, type Length } from '../../law/law.ts'
import type { World } from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'
import type { Commander } from './command.ts'
import { canonical, type Head } from '../chain.ts'
import { type Line, lineOf } from './line.ts'
import { appendOwn } from './own-line.ts'

/** Settings are entries of the town's chain under this name, so that a rebuild knows them; no kind may be called so. */
const settingKind = '~setting'

/** A number the town has set: so many times a year. */
export interface Count { count: number }

/** A length the town has set for a local limit, or a number, from a day on, by a document of its own. */
export interface Setting {
  command: string
  name: string
  from: Day
  length: Length | Count
  document: string
}

/** Appends a setting to the town's chain and to its settings; the head is locked by this transaction. */
export async function setLength(tx: Transaction<Schema>, town: number, setting: Setting, commander: Commander, head: Head): Promise<Head> {
  const { command, name, from, length, document } = setting
  const next = await appendOwn(
    tx, head, { town, kind: settingKind, command, step: 'set', day: from, data: { name, from, length, document } }, commander,
  )
  await tx
    .insertInto('setting')
    .values({ town_id: town, name, from_day: from, value: JSON.stringify(length), document })
    .onConflict(on => on.columns(['town_id', 'name', 'from_day']).doUpdateSet({ value: JSON.stringify(length), document }))
    .execute()
  return next
}

/** A year's holiday notice is kept among the settings under this name; in the chain its entries have it for their kind. */
export const calendarKind = '~calendar'

/** The dated world of a town: the calendar with the notices the town has imported, and its settings as of each day. */
export async function worldOf(tx: Transaction<Schema>, town: number, calendar: Calendar): Promise<World> {
  const { rows } = await sql<{ name: string; from: Day; value: Length | Count | CalendarYear }>`
    select name, from_day as "from", value from setting where town_id = ${town} order by name, from_day desc`.execute(tx)
  const years = rows.filter(row => row.name === calendarKind).map(row => row.value as CalendarYear)
  const lengths = rows.filter(row => row.name !== calendarKind && !('count' in row.value)) as { name: string; from: Day; value: Length }[]
  return { calendar: calendarWith(calendar, years), setting: (name, on) => lengths.find(row => row.name === name && row.from <= on)?.value }
}

/** The number the town has set, as of a day. */
export async function countSet(tx: Transaction<Schema>, town: number, name: string, on: Day): Promise<number | undefined> {
  const row = await tx
    .selectFrom('setting')
    .select('value')
    .where('town_id', '=', town)
    .where('name', '=', name)
    .where('from_day', '<=', on)
    .orderBy('from_day', 'desc')
    .executeTakeFirst()
  return (row?.value as Partial<Count> | undefined)?.count
}

/** Settings and imported notices as the chain has them, written anew. @returns whether they stood so */
export async function settingsAgain(tx: Transaction<Schema>, town: number): Promise<boolean> {
  const lines = (
    await tx
      .selectFrom('entry')
      .select('line')
      .where('town_id', '=', town)
      .where('kind', 'in', [settingKind, calendarKind])
      .orderBy('position')
      .execute()
  ).map(lineOf)
  const rows = new Map(lines.map(line => {
    const row = line.kind === settingKind ? settingRow(line) : noticeRow(line)
    return [`${row.name} ${row.from_day}`, row] as const
  }))
  const stood = await tx.selectFrom('setting').selectAll().where('town_id', '=', town).execute()
  const same = stood.length === rows.size && stood.every(row => canonical(row) === canonical(rows.get(`${row.name} ${row.from_day}`) ?? null))
  if (same) return true
  await tx.deleteFrom('setting').where('town_id', '=', town).execute()
  for (const row of rows.values()) await tx.insertInto('setting').values({ ...row, value: JSON.stringify(row.value) }).execute()
  return false
}

function settingRow({ town, data }: Line) {
  const { name, from, length, document } = data as { name: string; from: Day; length: Length | Count; document: string }
  return { town_id: town, name, from_day: from, value: length as unknown, document }
}

function noticeRow({ town, data }: Line) {
  const notice = data as unknown as CalendarYear
  return { town_id: town, name: calendarKind, from_day: `${notice.year}-01-01`, value: notice as unknown, document: notice.notice }
}
