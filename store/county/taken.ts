// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { type FilingKind, filingName, Refusal } from '../../kernel/kernel.ts'
import { todayIn } from '../../law/law.ts'
import type { Schema } from '../schema.ts'
import type { Who } from './read-reports.ts'
import type { Unit, UnitTown } from './units.ts'

type Tx = Transaction<Schema>

/** The desks at which files and keys of the unit's towns lie: its own, and of a city or province those of its counties. */
export const desksOf = ({ id, towns }: Pick<Unit, 'id' | 'towns'>): number[] => [...new Set([id, ...towns.map(({ desk }) => desk)])]

export interface RegisteredKey {
  of: number
  key: string
  registered: string
  by: string
}

/** The latest key of each unit that was registered at the desks. */
export async function keysAt(tx: Tx, desks: readonly number[]): Promise<RegisteredKey[]> {
  const { rows } = await sql<RegisteredKey>`
    select distinct on (of_town) of_town as of, public_key as key, registered, by_user as by
    from town_key where town_id = any(${desks}::bigint[]) order by of_town, registered desc`.execute(tx)
  return rows
}

/** The key that what comes of a unit must be signed with, if one is registered at the desk. */
export const keyAt = async (tx: Tx, desk: number, of: number): Promise<string | undefined> =>
  (await keysAt(tx, [desk])).find(key => key.of === of)?.key

export async function registerKeyAt(tx: Tx, desk: number, of: number, key: string, { by, at }: Who): Promise<void> {
  if ((await keyAt(tx, desk, of)) === key) return
  await tx.insertInto('town_key').values({ town_id: desk, of_town: of, registered: at.toISOString(), public_key: key, by_user: by }).execute()
}

export interface Taken {
  kind: FilingKind
  period: string
  hash: string
  submitted: string
  first: string
  published: string | null
  body: unknown
  file: string
}

/** What the desk had of it before: nothing, or the very same, and when that went back if nothing came after it. */
export interface TakenBefore {
  repeated: boolean
  returned: string | null
}

/**
 * Keeps a filing of another server once, at the desk of the town's county; one that was published since is marked so. The same body
 * submitted again after it went back is another one. @throws Refusal where a later one is here already
 */
export async function takeFilingIn(tx: Tx, town: UnitTown, { body, ...given }: Taken, { by, at }: Who): Promise<TakenBefore> {
  const kept = await ofPeriod(tx, town, given).select(['hash', 'submitted', 'published', 'returned']).orderBy('submitted', 'desc').execute()
  const same = kept.find(({ hash, submitted }) => hash === given.hash && submitted === given.submitted)
  const [latest] = kept
  if (same) {
    if (given.published !== null && same.published === null) await markPublished(tx, town, given)
    return { repeated: true, returned: same === latest ? same.returned : null }
  }
  if (latest && latest.submitted >= given.submitted) throw new Refusal(older(town, given, latest.submitted))
  const made = await tx.insertInto('taken_filing').values({ town_id: town.desk, of_town: town.id, body: JSON.stringify(body), ...given,
    taken: at.toISOString(), by_user: by, returned: null, returned_by: null, comments: null, life: '[]' })
    .onConflict(on => on.doNothing()).returning('hash').executeTakeFirst()
  // Sent twice at once, it is here by the other's hand.
  return { repeated: made === undefined, returned: null }
}

const ofPeriod = (tx: Tx, { desk, id }: UnitTown, { kind, period }: { kind: string; period: string }) => tx.selectFrom('taken_filing')
  .where('town_id', '=', desk).where('of_town', '=', id).where('kind', '=', kind).where('period', '=', period)

const markPublished = (tx: Tx, { desk, id }: UnitTown, { kind, period, hash, submitted, published, file }: Omit<Taken, 'body'>) =>
  tx.updateTable('taken_filing').set({ published, file }).where('town_id', '=', desk).where('of_town', '=', id)
    .where('kind', '=', kind).where('period', '=', period).where('hash', '=', hash).where('submitted', '=', submitted).execute()

/** Days tell two versions apart; of one day the time of day does. */
function older({ name }: UnitTown, { kind, period, submitted }: Pick<Taken, 'kind' | 'period' | 'submitted'>, kept: string): string {
  const [mine, theirs] = [todayIn(Date.parse(submitted)), todayIn(Date.parse(kept))]
  const said = (instant: string, day: string) => mine === theirs ? `${day} ${timeOf(instant)}` : day
  return `${name}${filingName(kind, period)}已收过 ${said(kept, theirs)} 报送的一份，这个文件是 ${said(submitted, mine)} 报送的旧的一份，没有接收`
}

const timeOf = (instant: string): string =>
  new Date(instant).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })

type OfFile = { kind: string } & Pick<Taken, 'period' | 'hash' | 'submitted'>

/** The file as it came; undefined where none of this submission did. */
export const fileIfKept = async (tx: Tx, town: UnitTown, { kind, period, hash, submitted }: OfFile): Promise<string | undefined> =>
  (await ofPeriod(tx, town, { kind, period }).select('file').where('hash', '=', hash).where('submitted', '=', submitted).executeTakeFirst())?.file

/** The file as it came, of a submission that is here. */
export async function fileKept(tx: Tx, town: UnitTown, of: OfFile): Promise<string> {
  const file = await fileIfKept(tx, town, of)
  if (file === undefined) throw new Error(`No file is kept of ${of.kind} ${of.period}`)
  return file
}

/** A return as its slip tells the town. */
export interface Given {
  comments: string
  by: string
  at: string
  /** Which office above the town: another one of them takes nothing back of it. */
  unit: string
  /** The row of that unit: its name may change. */
  unitId: number
}

/** One return, or the taking back of one: what was said, and of the second which return it was. */
export interface GoneBack {
  step: 'return' | 'recall'
  by: string
  at: string
  says: string
  /** Lines from before it was written have none. */
  unit?: string
  unitId?: number
  of?: string
  /** The words of that return. */
  undone?: string
}

/** Whether it was this unit that turned it, under whatever name; of lines from before units were written down it is taken to be. */
export const isTurnedBy = ({ unit, unitId }: Pick<GoneBack, 'unit' | 'unitId'>, by: { id: number; office: string }): boolean =>
  unitId === undefined ? unit === undefined || unit === by.office : unitId === by.id

/** Marks a taken filing as gone back. False where it had gone back already: what was said then stands. */
export async function returnTaken(tx: Tx, town: UnitTown,
  { kind, period, hash, submitted }: Pick<Taken, 'kind' | 'period' | 'hash' | 'submitted'>,
  { comments, by, at, unit, unitId }: Given): Promise<boolean> {
  const one: GoneBack = { step: 'return', by, at, unit, unitId, says: comments }
  const { numUpdatedRows } = await submission(tx, town, { kind, period, hash, submitted })
    .set({ returned: at, returned_by: by, comments, life: grown(one) }).where('returned', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes this return back: the filing stands as before. False where it stands already, or went back again meanwhile. */
export async function recallTaken(
  tx: Tx,
  town: UnitTown,
  of: Pick<Taken, 'kind' | 'period' | 'hash' | 'submitted'> & { returned: string; undone: string },
  { comments, by, at, unit, unitId }: Given,
): Promise<boolean> {
  const one: GoneBack = { step: 'recall', by, at, unit, unitId, says: comments, of: of.returned, undone: of.undone }
  const { numUpdatedRows } = await submission(tx, town, of)
    .set({ returned: null, returned_by: null, comments: null, life: grown(one) })
    .where('returned', '=', of.returned)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const submission = (tx: Tx, town: UnitTown, { kind, period, hash, submitted }: Pick<Taken, 'kind' | 'period' | 'hash' | 'submitted'>) =>
  tx.updateTable('taken_filing').where('town_id', '=', town.desk).where('of_town', '=', town.id).where('kind', '=', kind).where('period', '=', period)
    .where('hash', '=', hash).where('submitted', '=', submitted)

const grown = (one: GoneBack) => sql<string>`life || ${JSON.stringify([one])}::jsonb`

/** What is on the slip of the latest filing of the kind and period that went back, or whose return was taken back; undefined where none was. */
export async function slipOf(tx: Tx, town: UnitTown, of: Pick<Taken, 'kind' | 'period'>,
): Promise<(GoneBack & Pick<Taken, 'hash' | 'submitted'>) | undefined> {
  const row = await ofPeriod(tx, town, of).select(['hash', 'submitted', 'life']).where(sql`jsonb_array_length(life)`, '>', 0)
    .orderBy('submitted', 'desc').limit(1).executeTakeFirst()
  const last = (row?.life as GoneBack[] | undefined)?.at(-1)
  return row && last && { hash: row.hash, submitted: row.submitted, ...last }
}
