// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import { kinds } from '../../kinds/register.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store } from '../store.ts'
import { burdenOf } from './burden.ts'

describe.each(engines)('$name: what a post filled in', ({ open }) => {
  let engine: Engine
  let ledger: Ledger
  const register = (command: string, data: object, day = '2024-12-31') => {
    const { actor, at } = commander(kinds, '甲', day)
    const grid = { ...actor, posts: actor.posts.filter(({ post }) => post === 'grid-worker') }
    return ledger.run(
      {
        command,
        kind: 'dispute',
        step: 'register',
        day: '2024-03-01',
        village: 101,
        data: { source: 'request', foundOn: '2024-03-01', type: 'land', ...data },
      },
      { actor: grid, at },
    )
  }

  beforeAll(async () => {
    engine = await open()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 100)
    await register('short-form', {})
    await register('long-form', { about: '界址', parties: [{ name: '张甲', phone: '13800000000' }, { name: '李乙' }] })
    await register('import 0123456789', { about: '表格里来的' })
    const { matter } = await register('month before', {}, '2024-11-30')
    await ledger.run({ command: 'voided', step: 'void', matter, reason: '重复' }, commander(kinds))
  })
  afterAll(() => engine.close())

  it('counts every box once, cells of a table each, and nothing that nobody typed', async () => {
    expect(await ledger.within(tx => burdenOf(tx, 100, '2024-12'))).toEqual([{ post: 'grid-worker', entries: 2, fields: 10, median: 5 }])
    expect(await ledger.within(tx => burdenOf(tx, 100, '2024-11'))).toEqual([{ post: 'grid-worker', entries: 1, fields: 3, median: 3 }])
    expect(await ledger.within(tx => burdenOf(tx, 100, '2023-01'))).toEqual([])
  })

  it('counts a month by the clock in China', async () => {
    const { actor } = commander(kinds)
    await ledger.run(
      {
        command: 'new year',
        kind: 'dispute',
        step: 'register',
        day: '2025-01-01',
        village: 101,
        data: { source: 'request', foundOn: '2025-01-01', type: 'land' },
      },
      { actor: { ...actor, posts: [{ post: 'grid-worker', village: 101 }] }, at: new Date('2024-12-31T16:30:00Z') },
    )
    expect(await ledger.within(tx => burdenOf(tx, 100, '2025-01'))).toEqual([{ post: 'grid-worker', entries: 1, fields: 3, median: 3 }])
  })
})
