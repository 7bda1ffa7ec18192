// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import type { Engine } from '../../store/engine/engine.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { type Ledger, Store } from '../../store/store.ts'
import { kinds } from '../register.ts'

let engine: Engine
let ledger: Ledger
let n = 0
const by = commander(kinds, '执法员', '2026-12-31')
const take = (kind: string, step: string, day: string, data: object, matter?: string) =>
  ledger.run({ command: `p-${++n}`, kind, step, day, village: 0, data: { ...data }, ...(matter ? { matter } : {}) }, by)

/** A case of an act of that day, filed under a power that began on 1 June 2025. */
async function file(grant: 'provincial' | 'delegated' | 'seconded', actOn: string, data: object = {}) {
  const { matter: power } = await take('power-item', 'record', '2025-06-01', {
    list: 'enforcement', code: `ZF-${n}`, name: '某事项', basis: '某条例', from: '2025-06-01', grant, grantDocument: '1号', publishedOn: '2025-05-20',
    penaltyKinds: ['fine'],
  })
  const { matter } = await take('administrative-penalty', 'report', '2025-06-10', { lead: 'inspection', about: '某事' })
  return take('administrative-penalty', 'file', '2025-06-10', {
    track: 'ordinary', power: { id: power }, actOn, withinTime: true, partyKind: 'organisation', organisation: '某厂', ...data,
  }, matter)
}

describe('行政处罚法第二十条、第二十四条：从哪里来的处罚权，从哪一天起，以谁的名义', () => {
  beforeAll(async () => {
    engine = await openMemory()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 101)
  })
  afterAll(() => engine.close())

  it('赋权的以本镇名义，委托、派驻的填写该机关', async () => {
    await expect(file('provincial', '2025-06-05')).resolves.toBeDefined()
    for (const grant of ['delegated', 'seconded'] as const)
      await expect(file(grant, '2025-06-05')).rejects.toMatchObject({
        message: expect.stringContaining('应以该机关的名义处罚'), cites: { article: '20', paragraph: 4 },
      })
    await expect(file('delegated', '2025-06-05', { inNameOf: '示范县某局' })).resolves.toBeDefined()
  })

  it('赋权之日起的行为可以立案，前一日的行为要有赋权决定的规定', async () => {
    await expect(file('provincial', '2025-06-01')).resolves.toBeDefined()
    await expect(file('provincial', '2025-05-31')).rejects.toMatchObject({ message: expect.stringContaining('应移送有权机关'), cites: { article: '24' } })
    await expect(file('provincial', '2025-05-31', { earlierActs: '某号决定第三条' })).resolves.toBeDefined()
  })
})
