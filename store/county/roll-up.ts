// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { OrgLevel, Schema } from '../schema.ts'
import { inUnit, type Submitted, type SubmittedFigure, submittedFigures, submittedIn } from './submitted.ts'
import type { Unit } from './units.ts'

/** One figure of one unit above the towns, or of a town. */
export interface RolledUp {
  org: number
  figure: string
  n: number
  base: number | null
  towns: number
  definition: string | null
  asOf: string
}

/**
 * Folds what the unit's towns submitted for a period into cell_up, for the towns and every unit above them. Only what changed since
 * is folded: a second run finds nothing to do. What a town no longer has submitted goes out again. Answers how many towns changed.
 */
export async function foldUp(engine: Engine, unit: Unit, period: string): Promise<number> {
  const folded = await foldedOf(engine, unit, period)
  const changed = await inUnit(engine, unit, async tx => {
    const standing = (await submittedIn(tx, unit, { kind: 'figures', period })).filter(({ state }) => state !== 'returned')
    const fresh = standing.filter(each => folded.get(each.town) !== standsAs(each))
    const gone = [...folded.keys()].filter(town => !standing.some(each => each.town === town))
    return { fresh, gone, figures: fresh.length === 0 ? new Map<number, Record<string, SubmittedFigure>>() : await submittedFigures(tx, unit, fresh) }
  })
  const towns = [...changed.gone, ...changed.fresh.map(({ town }) => town)]
  if (towns.length === 0) return 0
  await engine.db.transaction().execute(async tx => {
    // Two who look at once fold one after the other; the second writes what the first wrote.
    await sql`select pg_advisory_xact_lock(20261123)`.execute(tx)
    await sql`delete from cell_up where period = ${period} and org_id = any(${towns}::bigint[])`.execute(tx)
    await sql`delete from cell_fold where period = ${period} and org_id = any(${towns}::bigint[])`.execute(tx)
    for (const each of changed.fresh) await foldTown(tx, each, changed.figures.get(each.town) ?? {})
    await foldAbove(tx, towns, period)
  })
  return towns.length
}

/** The same body sent again is as fresh as its new day: hash and day tell what is folded. */
const standsAs = ({ hash, submitted }: Pick<Submitted, 'hash' | 'submitted'>): string => `${hash} ${submitted}`

/** Which filing of each town stands in cell_up. */
async function foldedOf({ db }: Engine, unit: Unit, period: string): Promise<Map<number, string>> {
  const towns = unit.towns.map(town => town.id)
  const rows = await db.selectFrom('cell_fold').select(['org_id', 'hash'])
    .where('period', '=', period).where('org_id', '=', sql<number>`any(${towns}::bigint[])`).execute()
  return new Map(rows.map(({ org_id, hash }) => [org_id, hash]))
}

/** What was not reported adds nothing and counts no town; a rate goes up by its halves. */
async function foldTown(tx: Transaction<Schema>, { town, period, hash, submitted }: Submitted,
  figures: Readonly<Record<string, SubmittedFigure>>): Promise<void> {
  const rows = Object.values(figures).flatMap(({ code, value, numerator, denominator, definitionHash }) => {
    const rate = numerator !== null && denominator !== null
    if (!rate && value === null) return []
    return [{ level: 'town' as const, org_id: town, figure: code, period, n: rate ? numerator : value!, base: rate ? denominator
      : null, towns: 1, definition: definitionHash, as_of: submitted }]
  })
  for (let at = 0; at < rows.length; at += 500) await tx.insertInto('cell_up').values(rows.slice(at, at + 500)).execute()
  await tx.insertInto('cell_fold').values({ org_id: town, period, hash: standsAs({ hash, submitted }), folded: new Date().toISOString() }).execute()
}

/** Every unit above these towns anew, from its towns: distinct people are the towns' sum. The oldest of them tells how fresh it is. */
async function foldAbove(tx: Transaction<Schema>, towns: readonly number[], period: string): Promise<void> {
  const above = sql`(
    select distinct up.id from org_unit t, unnest(array[t.county_id, t.city_id, t.province_id]) as up(id)
    where t.id = any(${towns}::bigint[]) and up.id is not null)`
  await sql`delete from cell_up where period = ${period} and org_id in ${above}`.execute(tx)
  await sql`
    insert into cell_up (level, org_id, figure, period, n, base, towns, definition, as_of)
    select u.level, u.id, c.figure, c.period, sum(c.n), sum(c.base), count(*),
      case when count(distinct c.definition) = 1 then min(c.definition) end, min(c.as_of)
    from org_unit u join org_unit t on u.id in (t.county_id, t.city_id, t.province_id) and t.level = 'town'
      join cell_up c on c.org_id = t.id and c.level = 'town' and c.period = ${period}
    where u.id in ${above} group by u.level, u.id, c.figure, c.period`.execute(tx)
}

/** Rows of the units for a period, of `codes` only where given: one read, whatever the number of towns below. */
export async function rolledUp(engine: Engine, units: readonly number[], period: string, codes?: readonly string[]): Promise<RolledUp[]> {
  const some = codes === undefined ? sql`` : sql`and figure = any(${codes}::text[])`
  const { rows } = await sql<RolledUp>`
    select org_id as org, figure, n, base, towns, definition, as_of as "asOf"
    from cell_up where org_id = any(${units}::bigint[]) and period = ${period} ${some}`.execute(engine.db)
  return rows
}

/** Units directly under one, by name. */
export const unitsBelow = (engine: Engine, unit: number): Promise<{ id: number; name: string; level: OrgLevel; code: string }[]> =>
  engine.db.selectFrom('org_unit').select(['id', 'name', 'level', 'code'])
    .where('parent_id', '=', unit).where('valid_to', 'is', null).where('level', '<>', 'village').execute()
