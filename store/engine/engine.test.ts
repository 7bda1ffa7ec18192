// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, migrations } from '../migrations/migrate.ts'
import { townTables } from '../schema.ts'
import type { EntryTable } from '../schema.ts'
import { inTowns } from './engine.ts'
import type { Engine } from './engine.ts'
import { engines } from './engines-under-test.ts'

const entry = (town: number, position: number): Insertable<EntryTable> => ({
  town_id: town,
  position,
  matter_id: '01938e2a-0000-7000-8000-000000000001',
  kind: 'mediation',
  form: 1,
  command: `c${position}`,
  sequence: 0,
  step: 'accept',
  day: '2026-03-01',
  village_id: 0,
  by_user: 'u1',
  by_post: 'mediator',
  recorded: '2026-03-01T02:00:00.000Z',
  data: JSON.stringify({ what: '宅基地边界' }),
  of_position: null,
  line: '{}',
  hash: '0',
})

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine
  beforeAll(async () => { engine = await open() })
  afterAll(() => engine.close())

  test('is migrated, and a second run finds nothing to do', async () => {
    const rows = await engine.db.selectFrom('migration').select('name').orderBy('name').execute()
    // Of one day the one rests on the other, whatever their names.
    expect(rows.map(row => row.name)).toEqual(migrations.map(migration => migration.name).sort())
    expect(await migrate(engine.db)).toEqual([])
  })

  test('refuses a database that a newer program has migrated', async () => {
    await expect(migrate(engine.db, migrations.slice(0, 1))).rejects.toThrow(/由更新的版本升级（.*fence-towns.*）/)
  })

  test('applies a migration whole or not at all', async () => {
    const halfway = { name: '2099-01-01-break-off', statements: ['create table broken (a int)', 'create table broken (a int)'] }
    await expect(migrate(engine.db, [...migrations, halfway])).rejects.toMatchObject({ code: '42P07' })
    expect((await sql<{ there: unknown }>`select to_regclass('broken')::text as there`.execute(engine.db)).rows).toEqual([{ there: null }])
  })

  test('reads every type as the same value it was given', async () => {
    const { rows } = await sql`
      select ${9007199254740991}::bigint as big, ${-7}::int as whole, ${1.5}::float8 as float, 12.25::numeric as decimal,
        sum(n) as total, count(*) as many, ${true}::boolean as yes, ${'2026-02-28'}::date as day,
        ${'2026-02-28T16:30:00.125Z'}::timestamptz as at, timestamptz '2026-03-01 00:30:00+08' as eight,
        ${JSON.stringify({ 甲: [1, null, '二'] })}::jsonb as json, ${JSON.stringify([1, 2])}::jsonb as list,
        ${'01938e2a-0000-7000-8000-00000000000A'}::uuid as id, ${'纠纷"\\'}::text as words, ${null}::text as none,
        ${new Uint8Array([0, 255])}::bytea as bytes, ${[3, 4]}::bigint[] as numbers, ${['a,"b', 'c\\', '', null]}::text[] as texts
      from generate_series(1, 3) n`.execute(engine.db)
    expect(rows).toEqual([{
      big: 9007199254740991, whole: -7, float: 1.5, decimal: 12.25, total: 6, many: 3, yes: true, day: '2026-02-28',
      at: '2026-02-28T16:30:00.125Z', eight: '2026-02-28T16:30:00.000Z', json: { 甲: [1, null, '二'] }, list: [1, 2],
      id: '01938e2a-0000-7000-8000-00000000000a', words: '纠纷"\\', none: null,
      bytes: new Uint8Array([0, 255]), numbers: [3, 4], texts: ['a,"b', 'c\\', '', null],
    }])
  })

  test('refuses an integer that a number cannot hold, a Date, and a bare object', async () => {
    await expect(sql`select 9007199254740993::bigint`.execute(engine.db)).rejects.toThrow('9007199254740993')
    await expect(sql`select ${new Date()}::date`.execute(engine.db)).rejects.toThrow(TypeError)
    await expect(sql`select ${{ a: 1 }}::jsonb`.execute(engine.db)).rejects.toThrow('JSON.stringify')
  })

  test('sorts by code point, like the other engine', async () => {
    const { rows } = await sql<{ w: string }>`select w from (values ('乙'), ('甲'), ('a'), ('B'), ('_')) v (w) order by w`.execute(engine.db)
    expect(rows.map(row => row.w)).toEqual(['B', '_', 'a', '乙', '甲'])
  })

  test('keeps the SQLSTATE of a refusal and quotes no value', async () => {
    const row = { id: 900, level: 'county', name: '示范县', code: '000000', valid_from: '2020-01-01', path: '/900/' } as const
    await engine.db.insertInto('org_unit').values(row).execute()
    const twice = engine.db.insertInto('org_unit').values(row).execute()
    await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'org_unit_pkey', table: 'org_unit' })
    await expect(twice).rejects.not.toHaveProperty('detail')
  })

  test('counts changed rows, and rolls a failed transaction back', async () => {
    await inTowns(engine, [1], tx => tx.insertInto('counter').values({ town_id: 1, series: 's', year: 2026, last: 1 }).execute())
    await expect(inTowns(engine, [1], async tx => {
      const raised = await tx.updateTable('counter').set({ last: 2 }).where('town_id', '=', 1).where('series', '=', 's').executeTakeFirst()
      expect(raised.numUpdatedRows).toBe(1n)
      throw new Error('不行')
    })).rejects.toThrow('不行')
    expect(await engine.db.selectFrom('counter').select('last').where('series', '=', 's').execute()).toEqual([{ last: 1 }])
  })

  test('lets callers take turns', async () => {
    await engine.db.insertInto('counter').values({ town_id: 1, series: 'turn', year: 2026, last: 0 }).execute()
    await Promise.all(Array.from({ length: 20 }, () => inTowns(engine, [1], async tx => {
      const { last } = await tx.selectFrom('counter').select('last').where('series', '=', 'turn').forUpdate().executeTakeFirstOrThrow()
      await tx.updateTable('counter').set({ last: last + 1 }).where('series', '=', 'turn').execute()
    })))
    expect(await engine.db.selectFrom('counter').select('last').where('series', '=', 'turn').execute()).toEqual([{ last: 20 }])
  })

  test('throws instead of waiting for ever when a transaction asks for a second connection', async () => {
    await expect(inTowns(engine, [1], () => engine.db.selectFrom('cell').selectAll().execute())).rejects.toThrow('Inside inTowns')
  })

  describe('the fence', () => {
    test('shows the rows of the named towns and no other', async () => {
      await inTowns(engine, [11, 12], tx =>
        tx
          .insertInto('cell_mark')
          .values([11, 12].map(town_id => ({ town_id, month: '2026-01', changes: 1 })))
          .execute(),
      )
      const seen = async (towns: readonly number[]): Promise<number[]> =>
        (await inTowns(engine, towns, tx => tx.selectFrom('cell_mark').select('town_id').orderBy('town_id').execute())).map(row => row.town_id)
      expect(await seen([11])).toEqual([11])
      expect(await seen([11, 12, 13])).toEqual([11, 12])
      expect(await seen([])).toEqual([])
    })

    test('refuses a row of another town, and leaves another town alone', async () => {
      const foreign = inTowns(engine, [11], tx => tx.insertInto('cell_mark').values({ town_id: 12, month: '2026-02', changes: 1 }).execute())
      await expect(foreign).rejects.toMatchObject({ code: '42501' })
      const deleted = await inTowns(engine, [11], tx => tx.deleteFrom('cell_mark').where('town_id', '=', 12).executeTakeFirst())
      expect(deleted.numDeletedRows).toBe(0n)
    })

    test('stands around every table with a town', async () => {
      const { rows } = await sql<{ name: string }>`
        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'town_id'
          and c.relname not in ('org_unit', 'user_post') order by 1`.execute(engine.db)
      expect(rows.map(row => row.name)).toEqual([...townTables].sort())
      const fenced = await sql<{ name: string }>`
        select c.relname as name from pg_class c join pg_policy p on p.polrelid = c.oid
        where c.relrowsecurity and p.polqual is not null and p.polwithcheck is not null order by 1`.execute(engine.db)
      expect(fenced.rows).toEqual(rows)
    })

    test.each(['1); drop table entry; --', '1,2', Number.NaN, 0, -1, 1.5])('takes no town but a whole number: %s', async town => {
      expect(() => inTowns(engine, [town as number], async () => undefined)).toThrow(TypeError)
    })

    test('hides password hashes and sessions', async () => {
      await expect(inTowns(engine, [1], tx => tx.selectFrom('session').selectAll().execute())).rejects.toMatchObject({ code: '42501' })
      await expect(inTowns(engine, [1], tx => tx.selectFrom('app_user').select('password_hash').execute())).rejects.toMatchObject({ code: '42501' })
      expect(await inTowns(engine, [1], tx => tx.selectFrom('app_user').select(['id', 'display']).execute())).toEqual([])
    })
  })

  describe('an entry', () => {
    beforeAll(() => inTowns(engine, [21], tx => tx.insertInto('entry').values([entry(21, 1), entry(21, 2)]).execute()))

    test('comes back as it was written', async () => {
      const row = await inTowns(engine, [21], tx => tx.selectFrom('entry').selectAll().where('position', '=', 1).executeTakeFirstOrThrow())
      expect(row).toEqual({ ...entry(21, 1), data: { what: '宅基地边界' } })
    })

    test.each([
      ['updated', `update entry set step = 'reject' where town_id = 21`],
      ['deleted', 'delete from entry where town_id = 21'],
      ['truncated', 'truncate entry'],
    ])('cannot be %s', async (_, statement) => {
      await expect(inTowns(engine, [21], tx => sql.raw(statement).execute(tx))).rejects.toMatchObject({ code: '42501' })
      expect(await inTowns(engine, [21], tx => tx.selectFrom('entry').select('step').execute())).toEqual([{ step: 'accept' }, { step: 'accept' }])
    })

    test('takes a command once', async () => {
      const again = inTowns(engine, [21], tx => tx.insertInto('entry').values({ ...entry(21, 3), command: 'c1' }).execute())
      await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'entry_town_id_command_sequence_key' })
      await inTowns(engine, [22], tx => tx.insertInto('entry').values({ ...entry(22, 1), command: 'c1' }).execute())
    })
  })
})
