// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { type Calendar, type CalendarYear, calendarWith, type Day, daysBetween, firstDifference, todayIn } from '../../law/law.ts'
import { fold, getKind, type Kind, type Matter, Refusal, type Running, type World } from '../../kernel/kernel.ts'
import { canonical } from '../chain.ts'
import type { Schema } from '../schema.ts'
import type { Book } from './book.ts'
import type { Commander } from './command.ts'
import { type Line, lineOf } from './line.ts'
import { appendOwn } from './own-line.ts'
import { matterOf } from './rows.ts'
import { calendarKind } from './settings.ts'

/** A date of a clock as it stands under one calendar. */
export interface Dated {
  last: Day | null
  alarm: Day | null
  provisional: boolean
  /** Whether what was to be done was done too late; null while it is not done. */
  late: boolean | null
}

/** A clock whose date is another one under the new notice. */
export interface MovedDate {
  matter: string
  kind: string
  number: string | null
  title: string
  village: number
  clock: string
  label: string
  before: Dated
  after: Dated
  /** By how many days the legal last day moves; negative: it comes earlier. */
  days: number
}

/** What a notice would do to a town's ledger, or did. */
export interface CalendarChange {
  year: number
  notice: string
  /** The notice is in already, word for word: there is nothing to do. */
  same: boolean
  /** It takes the place of another notice of its year. */
  replaces: boolean
  moved: readonly MovedDate[]
  /** Matters whose recorded steps the new dates no longer allow; while there is one, the notice cannot be taken in. */
  stuck: readonly { matter: string; kind: string; number: string | null; title: string; says: string }[]
}

/** A year's notice as it stands for a town; `imported` is null for one that ships with the program. */
export interface NoticeOfYear {
  notice: CalendarYear
  imported: { on: Day; by: string; post: string } | null
}

interface Told extends CalendarChange {
  /** Every matter whose row is another one under the notice. */
  touched: readonly string[]
}

/** What the notice would change in the town of the book, and nothing written. */
export async function changeBy({ tx, desk: { town, world, register } }: Book, notice: CalendarYear): Promise<Told> {
  const after: Calendar = calendarWith(world.calendar, [notice])
  const stands = world.calendar.notices.find(({ year }) => year === notice.year)
  const told = {
    year: notice.year,
    notice: notice.notice,
    same: stands !== undefined && canonical(stands) === canonical(notice),
    replaces: stands !== undefined,
  }
  const from = firstDifference(world.calendar, after)
  if (from === undefined) return { ...told, moved: [], stuck: [], touched: [] }
  const [moved, stuck, touched]: [MovedDate[], CalendarChange['stuck'][number][], string[]] = [[], [], []]
  for (const { row, lines } of await reachedFrom(tx, town, from)) {
    const kind = getKind(register, row.kind)
    const now = foldedIn(kind, lines, { ...world, calendar: after })
    const about = { matter: row.id, kind: row.kind, number: row.number, title: row.title }
    if (now instanceof Refusal) stuck.push({ ...about, says: now.message })
    else if (now && canonical(now.clocks) !== canonical(matterOf(row).clocks)) {
      touched.push(row.id)
      moved.push(...movedIn(kind, about, matterOf(row), now))
    }
  }
  return { ...told, moved, stuck, touched }
}

/** Writes the notice into the chain and the settings. The head is locked by the open book; matters are folded again by the caller. */
export async function writeNotice({ tx, desk: { town } }: Book, notice: CalendarYear, { actor, at }: Commander): Promise<void> {
  const head = await tx.selectFrom('town_head').select(['position', 'hash']).where('town_id', '=', town).forUpdate().executeTakeFirstOrThrow()
  const command = `calendar ${notice.year} ${head.position + 1}`
  const day = todayIn(at.getTime())
  await appendOwn(tx, head, { town, kind: calendarKind, command, step: 'import', day, data: { ...notice } }, { actor, at })
  const value = JSON.stringify(notice)
  await tx.insertInto('setting').values({ town_id: town, name: calendarKind, from_day: `${notice.year}-01-01`, value, document: notice.notice })
    .onConflict(on => on.columns(['town_id', 'name', 'from_day']).doUpdateSet({ value, document: notice.notice })).execute()
}

/** The notices that hold for the town, the latest year first. */
export async function noticesIn(tx: Transaction<Schema>, town: number, calendar: Calendar): Promise<NoticeOfYear[]> {
  const rows = await tx.selectFrom('entry').select('line').where('town_id', '=', town).where('kind', '=', calendarKind).orderBy('position').execute()
  const lines = new Map(rows.map(lineOf).map(line => [(line.data as unknown as CalendarYear).year, line]))
  return [...calendar.notices].reverse().map(notice => {
    const line = lines.get(notice.year)
    return { notice, imported: line ? { on: todayIn(Date.parse(line.recorded)), by: line.by, post: line.post } : null }
  })
}

/** Matters something of which may rest on days from that one on: a date that is not before it, none yet, or an entry since. */
async function reachedFrom(tx: Transaction<Schema>, town: number, from: Day) {
  const rows = await tx
    .selectFrom('matter as m')
    .selectAll('m')
    .where('m.town_id', '=', town)
    .where('m.voided', '=', false)
    .where('m.merged_into', 'is', null)
    .where(
      sql<boolean>`(m.last_day >= ${from} or exists (select 1 from clock c where c.town_id = m.town_id and c.matter_id = m.id
      and (c.last is null or c.last >= ${from} or c.alarm >= ${from} or c.provisional)))`,
    )
    .orderBy('m.opened')
    .orderBy('m.id')
    .execute()
  const ids = rows.map(row => row.id)
  const entries = await tx
    .selectFrom('entry')
    .select(['matter_id', 'line'])
    .where('town_id', '=', town)
    .where('matter_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('position')
    .execute()
  const lines = new Map<string, Line[]>()
  for (const entry of entries) lines.set(entry.matter_id, [...(lines.get(entry.matter_id) ?? []), lineOf(entry)])
  return rows.map(row => ({ row, lines: lines.get(row.id) ?? [] }))
}

function foldedIn(kind: Kind, lines: readonly Line[], world: World): Matter | undefined | Refusal {
  try {
    return fold(kind, lines, world)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

type About = Pick<MovedDate, 'matter' | 'kind' | 'number' | 'title'>

function movedIn(kind: Kind, about: About, stood: Matter, stands: Matter): MovedDate[] {
  return Object.entries(stands.clocks).flatMap(([clock, running]) => {
    const [before, after] = [datedBy(stood.clocks[clock]), datedBy(running)]
    if (canonical(before) === canonical(after)) return []
    const days = before.last && after.last ? daysBetween(before.last, after.last) : 0
    return [{ ...about, village: stands.village, clock, label: kind.procedure.clocks[clock]!.label, before, after, days }]
  })
}

const datedBy = (running: Running | undefined): Dated =>
  ({ last: running?.last ?? null, alarm: running?.alarm ?? null, provisional: running?.provisional ?? false, late: running?.late ?? null })
