// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import { yearPeriod } from '../../kernel/kernel.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store, type TakeStep } from '../store.ts'

const by = commander(specimens)
const received = (command: string, village: number): TakeStep => ({
  command,
  kind: 'specimen',
  step: 'receive',
  day: '2024-03-29',
  village,
  data: { subject: '界址', sort: 'plain', happenedOn: '2024-03-29', people: 2 },
})
const twenty = Array.from({ length: 20 }, (_, at) => at + 1)

describe.each(engines)('$name: many at once', ({ open }) => {
  let engine: Engine
  let ledger: Ledger
  beforeAll(async () => {
    engine = await open()
    ledger = await openTown(engine, new Store(engine, specimens, { bytes: randomBytes(32) }), 100)
  })
  afterAll(() => engine.close())

  it('twenty commands take twenty places in one whole chain, twenty numbers without a gap, and no cell is lost', async () => {
    const done = await Promise.all(twenty.map(n => ledger.run(received(`crowd-${n}`, 101), by)))
    expect(done.map(({ position }) => position).sort((a, b) => a - b)).toEqual(twenty)
    expect(done.map(({ number }) => number).sort()).toEqual(twenty.map(n => `样〔2024〕${n}号`).sort())
    expect(await ledger.verify()).toEqual({ entries: 20, ok: true })
    expect((await ledger.answers(yearPeriod(2024))).get('specimen.people')?.value).toBe(40)
    expect(await ledger.rebuild()).toMatchObject({ same: true, matters: 20 })
  })

  it('one command sent ten times at once is one entry', async () => {
    const done = await Promise.all(twenty.slice(0, 10).map(() => ledger.run(received('same', 102), by)))
    expect(new Set(done.map(({ matter, position }) => `${matter} ${position}`)).size).toBe(1)
    expect(done.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(await ledger.verify()).toMatchObject({ entries: 21, ok: true })
  })

  it('two steps that exclude each other: one is taken, the other refused in words', async () => {
    const { matter } = await ledger.run(
      { ...received('walk-in', 103), step: 'walkIn', data: { subject: '界址', sort: 'plain', happenedOn: '2024-03-29' } },
      by,
    )
    const next = (command: string, step: string) =>
      ledger.run({ command, kind: 'specimen', matter, step, day: '2024-04-01', data: { agreed: true } }, by)
    const both = await Promise.allSettled([
      next('answer', 'answer'),
      ledger.run({ command: 'ask', kind: 'specimen', matter, step: 'ask', day: '2024-04-01', data: {} }, by),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(String((both.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason)).toMatch(/不能在“.+”时办理/)
  })

  it('a bulk of which one is refused leaves nothing', async () => {
    const before = await ledger.verify()
    const bulk = [received('bulk-1', 101), { ...received('bulk-2', 101), day: '2024-03-28' }, received('bulk-3', 101)]
    await expect(ledger.runAll(bulk.map(command => ({ command, commander: by })))).rejects.toThrow('发生日期晚于收到日期')
    expect(await ledger.verify()).toEqual(before)
    const done = await ledger.runAll(
      [received('bulk-1', 101), received('bulk-3', 101), received('bulk-1', 101)].map(command => ({ command, commander: by })),
    )
    expect(done.map(({ repeated }) => repeated)).toEqual([false, false, true])
    expect(done.map(({ number }) => number).slice(0, 2)).toEqual(['样〔2024〕22号', '样〔2024〕23号'])
  })
})
