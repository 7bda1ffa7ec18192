// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import type { Engine } from '../engine/engine.ts'
import { inTowns } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store } from '../store.ts'

const by = commander(specimens)
const finding = (command: string, what: string) => ({
  command,
  kind: 'specimen-part',
  step: 'open',
  day: '2024-03-04',
  village: 0,
  data: { origin: 'own', foundOn: '2024-03-01', what },
})

describe.each(engines)('$name: a ledger that somebody has been at', ({ open }) => {
  let engine: Engine
  let store: Store
  let ledger: Ledger
  let town = 100
  beforeAll(async () => {
    engine = await open()
    store = new Store(engine, specimens, { bytes: randomBytes(32) })
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    ledger = await openTown(engine, store, (town += 10))
    await ledger.runAll(['甲', '乙', '丙', '丁', '戊'].map(what => ({ command: finding(`find-${what}`, what), commander: by })))
  })

  const entries = () => engine.db.selectFrom('entry').selectAll().where('town_id', '=', town).orderBy('position').execute()
  /** As the owner of the tables, past every grant. */
  const asOwner = (statement: ReturnType<typeof sql>) => statement.execute(engine.db)

  it('is whole as long as nobody has', async () => {
    expect(await ledger.verify()).toEqual({ entries: 5, ok: true })
  })

  it.each([
    ['the line', sql`update entry set line = replace(line, '丙', '假') where line like '%丙%'`, 3, 'changed'],
    ['the data read off the line', sql`update entry set data = data || '{"what":"假"}' where line like '%丁%'`, 4, 'changed'],
    ['the day read off the line', sql`update entry set day = '2024-03-05' where line like '%乙%'`, 2, 'changed'],
    ['who did it', sql`update entry set by_user = '别人' where line like '%甲"%' and position = 2`, 2, 'changed'],
    ['a hash', sql`update entry set hash = repeat('0', 64) where position = 4`, 4, 'changed'],
    ['an entry taken out', sql`delete from entry where position = 3`, 3, 'removed'],
    ['the last entry taken out', sql`delete from entry where position = 5`, 5, 'removed'],
    [
      'the head put back',
      sql`update town_head set position = 4, hash = (select hash from entry e where e.town_id = town_head.town_id and e.position = 4)`,
      4,
      'changed',
    ],
  ])('shows %s at the first broken place', async (_, statement, position, how) => {
    await asOwner(statement)
    expect(await ledger.verify()).toMatchObject({ ok: false, broken: { position, how } })
  })

  it('shows two entries exchanged, and with which', async () => {
    await asOwner(sql`update entry set position = position + 100 where town_id = ${town} and position in (2, 4)`)
    await asOwner(sql`update entry set position = case position when 102 then 4 else 2 end where town_id = ${town} and position in (102, 104)`)
    expect(await ledger.verify()).toMatchObject({ ok: false, entries: 1, broken: { position: 2, how: 'exchanged', says: '第2条台账记录与第4条被对调。' } })
  })

  it('shows a line rewritten together with its own hash at the next', async () => {
    const { append } = await import('../chain.ts')
    const [first, second] = await entries()
    const line = second!.line.replace('乙', '假')
    const { hash } = append({ position: 1, hash: first!.hash }, line)
    await asOwner(
      sql`update entry set line = ${line}, hash = ${hash}, data = ${JSON.stringify({ ...second!.data, what: '假' })}::jsonb where town_id = ${town} and position = 2`,
    )
    expect(await ledger.verify()).toMatchObject({ ok: false, broken: { position: 3 } })
  })

  it.each([
    ['change', sql`update entry set line = '' where position = 1`],
    ['delete', sql`delete from entry where position = 1`],
    ['empty', sql`truncate entry`],
    ['change the looks at', sql`update view_log set what = ''`],
  ])('refuses the application to %s entries', async (_, statement) => {
    await expect(ledger.within(tx => statement.execute(tx))).rejects.toMatchObject({ code: '42501' })
    expect(await ledger.verify()).toMatchObject({ ok: true })
  })

  it('shows and takes nothing of another town', async () => {
    const [first] = await entries()
    const seen = await inTowns(engine, [town + 9_000], async tx => ({
      entries: await tx.selectFrom('entry').select('position').execute(),
      matters: await tx.selectFrom('matter').select('id').execute(),
      cells: await tx.selectFrom('cell').select('n').execute(),
    }))
    expect(seen).toEqual({ entries: [], matters: [], cells: [] })
    expect(await inTowns(engine, [], tx => tx.selectFrom('entry').select('position').execute())).toEqual([])
    const foreign = { ...first!, position: 6, command: 'foreign', data: JSON.stringify(first!.data) }
    await expect(inTowns(engine, [town + 9_000], tx => tx.insertInto('entry').values(foreign).execute())).rejects.toMatchObject({ code: '42501' })
    expect(await inTowns(engine, [town + 9_000], tx => tx.updateTable('matter').set({ title: '假' }).executeTakeFirst())).toMatchObject({
      numUpdatedRows: 0n,
    })
    expect(await ledger.verify()).toMatchObject({ ok: true, entries: 5 })
  })
})
