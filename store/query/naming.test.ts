// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import { kinds } from '../../kinds/register.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { keepNamings } from '../migrations/2026-11-22-keep-namings.ts'
import { type Ledger, Store } from '../store.ts'
import { namersOf } from './naming.ts'

describe.each(engines)('$name: what names a matter', ({ open }) => {
  let engine: Engine
  let ledger: Ledger
  const ids: Record<string, string> = {}
  const town = 100
  const registered = async (name: string, day: string, related?: string) => {
    const data = {
      source: 'request',
      foundOn: day,
      type: 'land',
      about: '围墙占道',
      parties: [{ name: '张甲' }],
      ...(related === undefined ? {} : { related: [ids[related]] }),
    }
    ids[name] = (
      await ledger.run({ command: `register-${name}`, kind: 'dispute', step: 'register', day, village: 101, data }, commander(kinds))
    ).matter
  }
  const namers = async (named: string, most = 50) =>
    (await ledger.within(tx => namersOf(tx, town, ids[named]!, ['dispute'], most))).map(({ id }) => Object.keys(ids).find(name => ids[name] === id))
  const keep = (step: object) => ledger.run({ reason: '写错了', ...step } as Parameters<Ledger['run']>[0], commander(kinds))

  beforeAll(async () => {
    engine = await open()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), town)
    await registered('named', '2024-03-01')
    await registered('apart', '2024-03-02')
    await registered('first', '2024-03-03', 'named')
    await registered('second', '2024-03-04', 'named')
  })
  afterAll(() => engine.close())

  it('is looked up, the latest first, and no more than asked for', async () => {
    expect(await namers('named')).toEqual(['second', 'first'])
    expect(await namers('named', 1)).toEqual(['second'])
    expect(await namers('apart')).toEqual([])
  })

  it('is made again from what was written before there was a table of it', async () => {
    await engine.db.deleteFrom('matter_naming').execute()
    expect(await namers('named')).toEqual([])
    const [ofBefore] = keepNamings.statements.filter(statement => statement.includes('insert into'))
    await sql.raw(ofBefore!).execute(engine.db)
    expect(await namers('named')).toEqual(['second', 'first'])
  })

  it('changes with a correction, and is folded from the entries as all else', async () => {
    const [row] = await ledger.rows([ids.first!])
    const of = (await ledger.within(tx => tx.selectFrom('entry').select('position').where('matter_id', '=', row!.id).executeTakeFirstOrThrow()))
      .position
    await keep({ command: 'other', step: 'correct', matter: ids.first, of, values: { related: [ids.apart] } })
    expect([await namers('named'), await namers('apart')]).toEqual([['second'], ['first']])
    await ledger.rebuild()
    expect([await namers('named'), await namers('apart')]).toEqual([['second'], ['first']])
    await keep({ command: 'void', step: 'void', matter: ids.second })
    expect(await namers('named')).toEqual([])
  })
})
