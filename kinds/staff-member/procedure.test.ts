// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import type { Engine } from '../../store/engine/engine.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { type Ledger, Store } from '../../store/store.ts'
import { kinds } from '../register.ts'

describe('同一天不能有两名党委书记、两名镇长在任', () => {
  let engine: Engine
  let ledger: Ledger
  let n = 0
  beforeAll(async () => {
    engine = await openMemory()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 100)
  })
  afterAll(() => engine.close())

  const take = (step: string, day: string, data: object, matter?: string) =>
    ledger.run({ command: `s-${++n}`, kind: 'staff-member', step, day, village: 0, data: { ...data }, ...(matter ? { matter } : {}) }, commander(kinds, '党政办', '2026-12-31'))
  const twice = '任职日期当日本镇已有人任同一职务，请先登记前任离任，再登记继任'

  it('前任任职的最后一日不可以，次日可以', async () => {
    const { matter } = await take('record', '2024-01-05', { person: '甲某', post: 'secretary', from: '2022-03-01' })
    await expect(take('record', '2026-05-06', { person: '乙某', post: 'secretary', from: '2026-05-01' })).rejects.toThrow(twice)
    await take('end', '2026-04-30', { to: '2026-04-30', why: 'transfer' }, matter)
    await expect(take('record', '2026-05-06', { person: '乙某', post: 'secretary', from: '2026-04-30' })).rejects.toThrow(twice)
    await expect(take('record', '2026-05-06', { person: '乙某', post: 'secretary', from: '2026-05-01' })).resolves.toBeDefined()
  })

  it('补登更早的前任可以；别的职务不受此限', async () => {
    await expect(take('record', '2026-05-07', { person: '丙某', post: 'secretary', from: '2019-01-01' })).resolves.toBeDefined()
    for (const person of ['丁某', '戊某']) await expect(take('record', '2026-05-07', { person, post: 'leader', from: '2024-01-01' })).resolves.toBeDefined()
    await take('record', '2026-05-07', { person: '己某', post: 'mayor', from: '2024-01-01' })
  })
})
