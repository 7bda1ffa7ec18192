// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import { kinds } from '../../kinds/register.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store } from '../store.ts'
import { lastPosts, openOf, runningUntil } from './standing.ts'

describe.each(engines)('$name: what stands open', ({ open }) => {
  let engine: Engine
  let ledger: Ledger
  const by = commander(kinds)
  const ids: Record<string, string> = {}
  const enter = async (name: string, dueOn: string) => {
    const data = { plan: 'year-plan', yearFrom: '2024-01-01', class: '普法', name, owner: '司法所', dueOn }
    ids[name] = (await ledger.run({ command: `enter ${name}`, kind: 'work-measure', step: 'enter', day: '2024-02-01', village: 0, data }, by)).matter
  }
  const running = (until?: string) => ledger.within(tx => runningUntil(tx, kinds, 100, until))

  beforeAll(async () => {
    engine = await open()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 100)
    await enter('三月', '2024-03-20')
    await enter('四月', '2024-04-20')
    await enter('作废', '2024-03-01')
    await ledger.run({ command: 'void', matter: ids.作废!, step: 'void', reason: '误登' }, by)
    await enter('取消', '2024-03-02')
    await ledger.run({ command: 'drop', kind: 'work-measure', matter: ids.取消!, step: 'drop', day: '2024-02-10', data: { dropReason: '不办了' } }, by)
    // Its interval is advice once it is set: nobody is late for it.
    await ledger.set({ command: 'monthly', name: 'work-measure.progress', from: '2024-01-01', length: { months: 1 }, document: '调度制度' }, by)
    const handler = { actor: { id: '乙', posts: [{ post: 'handler', village: 0 }] }, at: by.at }
    await ledger.run({ command: 'start', kind: 'work-measure', matter: ids.三月!, step: 'start', day: '2024-02-05', data: {} }, handler)
  })
  afterAll(() => engine.close())

  it('are clocks of the office up to a day, that day counted, and no advice', async () => {
    const until = async (day?: string) =>
      (await running(day)).map(({ matter_id, clock }) => [Object.keys(ids).find(name => ids[name] === matter_id), clock])
    expect(await until('2024-03-19')).toEqual([])
    expect(await until('2024-03-20')).toEqual([['三月', 'due']])
    expect(await until()).toEqual([['三月', 'due'], ['四月', 'due']])
  })

  it('are matters that are neither ended nor out', async () => {
    expect((await ledger.within(tx => openOf(tx, 100, ['work-measure']))).map(({ id }) => id)).toEqual([ids.三月, ids.四月])
    expect(await ledger.within(tx => openOf(tx, 100, ['dispute']))).toEqual([])
  })

  it('knows the post that acted last', async () => {
    const posts = await ledger.within(tx => lastPosts(tx, 100, [ids.三月!, ids.四月!]))
    expect([posts.get(ids.三月!), posts.get(ids.四月!)]).toEqual(['handler', 'party-office'])
  })
})
