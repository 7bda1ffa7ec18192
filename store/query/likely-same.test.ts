// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, everybody, openTown } from '../../conformance/open-town.ts'
import { kinds } from '../../kinds/register.ts'
import { type Actor, getKind } from '../../kernel/kernel.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store } from '../store.ts'
import { likelySame } from './likely-same.ts'

describe.each(engines)('$name: matters that may be the same', ({ open }) => {
  let engine: Engine
  let ledger: Ledger
  const kind = getKind(kinds, 'dispute')
  const ids: Record<string, string> = {}
  const register = async (name: string, day: string, village: number, type: string, parties: object[], about = '围墙占道') => {
    const data = { source: 'request', foundOn: day, type, about, parties }
    ids[name] = (await ledger.run({ command: `register-${name}`, kind: 'dispute', step: 'register', day, village, data }, commander(kinds))).matter
  }
  const found = async (name: string, actor: Actor = everybody(kinds), withheld: ReadonlySet<string> = new Set()) => {
    const [row] = await ledger.rows([ids[name]!])
    const others = await ledger.within(tx => likelySame(tx, kind, row!, { actor, withheld }))
    return others.map(({ row: other, same, near }) => [Object.keys(ids).find(each => ids[each] === other.id), same, near])
  }

  beforeAll(async () => {
    engine = await open()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 100)
    await register('one', '2024-03-01', 101, 'land', [{ name: '张甲', phone: '13800000000' }])
    await register('named', '2024-05-30', 102, 'family', [{ name: '王乙' }, { name: '张甲' }])
    await register('named too late', '2024-05-31', 102, 'family', [{ name: '张甲' }])
    await register('reached', '2023-03-02', 102, 'family', [{ name: '张甲', phone: '13800000000' }])
    await register('too long ago', '2023-03-01', 102, 'family', [{ name: '张甲', phone: '13800000000' }])
    await register('near', '2024-03-31', 101, 'land', [{ name: '李丙' }], '围墙又占道')
    await register('another thing', '2024-03-31', 101, 'land', [{ name: '周庚' }], '界桩移位')
    await register('month later', '2024-04-01', 101, 'land', [{ name: '赵丁' }])
    await register('elsewhere', '2024-03-02', 102, 'land', [{ name: '钱戊' }])
    await register('of the town', '2024-03-02', 0, 'land', [{ name: '孙己' }])
  })
  afterAll(() => engine.close())

  it('share a name within a quarter, more within a year, or village, category and words within thirty days, and nothing less', async () => {
    expect(await found('one')).toEqual([['named', ['当事人姓名'], false], ['reached', ['当事人姓名', '当事人电话'], false], ['near', [], true]])
    expect(await found('of the town')).toEqual([])
  })

  it('are told only to who may read them, and not by what is kept from him', async () => {
    const villager: Actor = { id: '乙', posts: [{ post: 'village', village: 101 }] }
    expect((await found('one', villager)).map(([name]) => name)).toEqual(['near'])
    expect(await found('one', everybody(kinds), new Set(['parties']))).toEqual([['near', [], true]])
    expect(await found('one', { id: '丙', posts: [] })).toEqual([])
  })

  it('are no longer told once a person linked them, merged them or voided one', async () => {
    const keep = (step: object) => ledger.run({ reason: '核对过', ...step } as Parameters<Ledger['run']>[0], commander(kinds))
    await keep({ command: 'link-named', step: 'link', matter: ids.named, to: ids.one })
    expect((await found('one')).map(([name]) => name)).toEqual(['reached', 'near'])
    await keep({ command: 'merge-near', step: 'merge', matter: ids.near, into: ids.one })
    expect((await found('one')).map(([name]) => name)).toEqual(['reached'])
    expect(await found('near')).toEqual([])
  })
})
