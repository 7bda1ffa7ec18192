// SPDX-License-Identifier: MulanPSL-2.0
// A province of 1,000 towns and 120 figures out of cell_up, on both engines.
import { sql } from 'kysely'
import { rolledUp, unitsBelow } from '../store/county/roll-up.ts'
import type { Engine } from '../store/engine/engine.ts'
import { openMemory } from '../store/engine/memory.ts'
import { openPostgres } from '../store/engine/postgres.ts'
import { medianOf } from './paired.ts'

const [cities, countiesEach, townsEach, figures] = [10, 10, 10, 120]
const period = '2025'
const [province, firstCity, firstCounty, firstTown] = [1, 100, 1_000, 10_000]

/** 1 province, 10 cities, 100 counties, 1,000 towns, each with 120 figures submitted for the year, folded up. */
async function fill({ db }: Engine): Promise<void> {
  await sql`
    insert into org_unit (id, parent_id, level, name, code, valid_from, county_id, city_id, province_id, town_id, path)
    select ${province}::bigint, null::bigint, 'province', '比省', '99', '2020-01-01'::date,
      null::bigint, null::bigint, null::bigint, null::bigint, '/1/'
    union all select ${firstCity}::bigint + n, ${province}, 'city', '市' || n, '99' || n, '2020-01-01', null, null, ${province}, null,
      '/1/' || (${firstCity}::bigint + n) || '/' from generate_series(0, ${cities - 1}::int) n`.execute(db)
  await sql`
    insert into org_unit (id, parent_id, level, name, code, valid_from, county_id, city_id, province_id, town_id, path)
    select ${firstCounty}::bigint + n, ${firstCity}::bigint + n / ${countiesEach}::int, 'county', '县' || n, '99' || n, '2020-01-01', null,
      ${firstCity}::bigint + n / ${countiesEach}::int, ${province}, null,
      '/1/' || (${firstCity}::bigint + n / ${countiesEach}::int) || '/' || (${firstCounty}::bigint + n) || '/'
    from generate_series(0, ${cities * countiesEach - 1}::int) n`.execute(db)
  await sql`
    insert into org_unit (id, parent_id, level, name, code, valid_from, county_id, city_id, province_id, town_id, path)
    select ${firstTown}::bigint + n, ${firstCounty}::bigint + n / ${townsEach}::int, 'town', '镇' || n, '99' || n, '2020-01-01',
      ${firstCounty}::bigint + n / ${townsEach}::int, ${firstCity}::bigint + n / ${townsEach * countiesEach}::int, ${province},
      ${firstTown}::bigint + n,
      '/1/' || (${firstCity}::bigint + n / ${townsEach * countiesEach}::int) || '/'
        || (${firstCounty}::bigint + n / ${townsEach}::int) || '/' || (${firstTown}::bigint + n) || '/'
    from generate_series(0, ${cities * countiesEach * townsEach - 1}::int) n`.execute(db)
  await sql`
    insert into cell_up (level, org_id, figure, period, n, base, towns, definition, as_of)
    select 'town', t.id, 'figure.' || f, ${period}, (t.id * f) % 97, case when f % 4 = 0 then 100 end, 1, 'd', '2026-01-20T00:00:00Z'::timestamptz
    from org_unit t, generate_series(1, ${figures}::int) f where t.level = 'town'`.execute(db)
  await sql`
    insert into cell_up (level, org_id, figure, period, n, base, towns, definition, as_of)
    select u.level, u.id, c.figure, c.period, sum(c.n), sum(c.base), count(*), min(c.definition), min(c.as_of)
    from cell_up c join org_unit t on t.id = c.org_id join org_unit u on u.id in (t.county_id, t.city_id, t.province_id)
    where c.level = 'town' group by u.level, u.id, c.figure, c.period`.execute(db)
  await sql`analyze cell_up`.execute(db)
}

/** What the province's page asks: its own sums and those of the cities under it. */
async function page(engine: Engine): Promise<number> {
  const below = await unitsBelow(engine, province)
  return (await rolledUp(engine, [province, ...below.map(({ id }) => id)], period)).length
}

/** A city's page: its own sums and those of its counties. */
async function city(engine: Engine): Promise<number> {
  const below = await unitsBelow(engine, firstCity)
  return (await rolledUp(engine, [firstCity, ...below.map(({ id }) => id)], period)).length
}

const milliseconds = async (work: () => Promise<unknown>): Promise<string> => `${(await medianOf(15, work)).toFixed(1)} ms`

/** What a province's page and a city's ask, on both engines. */
export async function benchProvince(server: string): Promise<void> {
  for (const [name, open] of [['PGlite in memory', openMemory], ['PostgreSQL', () => openPostgres(server)]] as const) {
    const engine = await open()
    await fill(engine)
    const towns = (await engine.db.selectFrom('org_unit').select('id').where('level', '=', 'town').execute()).map(({ id }) => id)
    console.log(`\n${name}: ${towns.length} towns × ${figures} figures`)
    console.log(`  the province and its ${cities} cities, ${await page(engine)} sums: ${await milliseconds(() => page(engine))}`)
    console.log(`  one city and its ${countiesEach} counties: ${await milliseconds(() => city(engine))}`)
    console.log(`  one figure of all ${towns.length} towns: ${await milliseconds(() => rolledUp(engine, towns, period, ['figure.7']))}`)
    await engine.close()
  }
}
