// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import { type Condition, type Matter, meets } from '../../kernel/kernel.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store, type TakeStep } from '../store.ts'

const conditions: Condition[] = [
  {},
  { state: 'accepted' },
  { state: ['received', 'answered'] },
  { taken: 'accept' },
  { taken: ['walkIn', 'answer'] },
  { late: 'accept' },
  { inTime: 'accept' },
  { late: 'answer' },
  { inTime: 'answer' },
  { late: 'visit' },
  { sameYear: ['receive', 'accept'] },
  { otherYear: ['receive', 'accept'] },
  { sameYear: ['receive', 'answer'] },
  { not: { sameYear: ['receive', 'answer'] } },
  { inOrder: ['receive', 'dueOn'] },
  { inOrder: ['dueOn', 'receive'] },
  { not: { inOrder: ['after:accept', 'accept'] } },
  { inOrder: ['due:accept', 'after:answer'] },
  { notMore: ['amount', 'people'] },
  { notMore: ['people', 'amount'] },
  { not: { notMore: ['people', 'amount'] } },
  { notMore: ['extraDays', 'people'] },
  { village: 101 },
  { village: 0 },
  { either: [{ sort: 'urgent' }, { village: 102 }] },
  { either: [] },
  { not: { either: [{ sort: 'urgent' }, { channels: 'net' }] } },
  { sort: 'plain' },
  { sort: ['urgent', 'fresh'] },
  { not: { sort: 'plain' } },
  { channels: 'net' },
  { channels: ['letter', 'window'] },
  { not: { channels: 'net' } },
  { agreed: true },
  { agreed: false },
  { not: { agreed: true } },
  { amount: 0 },
  { amount: { atLeast: 1 } },
  { amount: { under: 10_000 } },
  { not: { amount: { atLeast: 1 } } },
  { people: { atLeast: 2, under: 9 } },
  { dueOn: { from: '2024-03-31' } },
  { dueOn: { to: '2024-03-31' } },
  { dueOn: { from: '2024-01-01', to: '2024-12-31' } },
  { not: { dueOn: { from: '2024-03-31' } } },
  { dueOn: { given: true } },
  { applicant: { given: true } },
  { applicant: { given: false } },
  { phone: { given: false } },
  { related: { given: true } },
  { channels: { given: false } },
  { items: { given: false } },
  { items: { some: { sort: 'bad' } } },
  { items: { some: { sort: 'good', n: { atLeast: 2 } } } },
  { items: { some: { who: { given: true } } } },
  { not: { items: { some: { ok: true } } } },
  { items: { count: { atLeast: 2 } } },
  { items: { count: { under: 1 } } },
  { handler: { given: true } },
  { handler: { relied: { post: 'chief' } } },
  { handler: { relied: { post: ['clerk'] } } },
  { not: { handler: { relied: { post: 'chief' } } } },
  { dueOn: { before: 'accept' } },
  { not: { dueOn: { before: 'accept' } } },
  { happenedOn: { before: 'receive' } },
  { dueOn: { before: 'due:answer' } },
  { items: { some: { on: { before: 'receive' } } } },
  { not: { items: { some: { on: { before: 'dueOn' } } } } },
  { subject: "O'Neil" },
  { subject: ['%', '界址'] },
  { firm: '甲镇一号仓库' },
  { zeros: 'specimen.named' },
]

describe.each(engines)('$name: a condition in SQL', ({ open }) => {
  let engine: Engine
  let ledger: Ledger
  let matters: Matter[]

  beforeAll(async () => {
    engine = await open()
    ledger = await openTown(engine, new Store(engine, specimens, { bytes: randomBytes(32) }), 100)
    const run = (command: TakeStep, by = '甲') => ledger.run(command, commander(specimens, by))
    const received = (command: string, day: string, village: number, data: object): TakeStep =>
      ({ command, kind: 'specimen', step: 'receive', day, village, data: { subject: '界址', sort: 'plain', happenedOn: day, ...data } })
    const { matter: line } = await run({
      command: 'enter',
      kind: 'specimen-roster',
      step: 'enter',
      day: '2023-01-02',
      village: 0,
      data: { person: '张某', post: 'chief', from: '2023-01-01' },
    })
    const accept = (matter: string, day: string) =>
      run({ command: `accept-${matter}`, kind: 'specimen', matter, step: 'accept', day, data: { handler: { id: line } } }, '乙')
    const one = await run(
      received('one', '2023-12-29', 101, {
        channels: ['net', 'window'],
        amount: 0,
        people: 2,
        dueOn: '2024-03-31',
        applicant: '王某',
        agreed: false,
        firm: '甲镇一号仓库',
        zeros: ['specimen.named'],
      }),
    )
    await accept(one.matter, '2024-01-08')
    await run({
      command: 'list',
      kind: 'specimen',
      matter: one.matter,
      step: 'list',
      day: '2024-01-09',
      data: {
        items: [
          { sort: 'good', n: 2, ok: true, who: '李某', on: '2023-12-28' },
          { sort: 'bad', n: 1 },
        ],
      },
    })
    await run({ command: 'answer', kind: 'specimen', matter: one.matter, step: 'answer', day: '2024-03-01', data: { amount: 20_000 } })
    const two = await run(
      received('two', '2024-03-01', 102, { sort: 'urgent', people: 9, subject: "O'Neil", related: [one.matter], phone: '13800000001', dueOn: '2024-02-29' }),
    )
    await accept(two.matter, '2024-03-12')
    await run({
      command: 'walk',
      kind: 'specimen',
      step: 'walkIn',
      day: '2024-07-01',
      village: 0,
      data: { subject: '%', sort: 'fresh', happenedOn: '2024-07-01', channels: ['letter'] },
    })
    await run(received('three', '2024-06-30', 103, { agreed: true, amount: 9_999 }))
    const rows = await ledger.list({ kind: specimen, actor: 'machine', sort: 'opened', page: 1, size: 100 })
    matters = await Promise.all(rows.rows.map(async ({ id }) => (await ledger.read(id))!.matter))
  })
  afterAll(() => engine.close())

  it('finds what it finds in memory, whichever it is', async () => {
    const apart: string[] = []
    for (const where of conditions) {
      const { rows } = await ledger.list({ kind: specimen, actor: 'machine', where, sort: 'opened', page: 1, size: 100 })
      const found = rows.map(({ id }) => id).sort()
      const expected = matters.filter(matter => meets(where, matter)).map(({ id }) => id).sort()
      if (JSON.stringify(found) !== JSON.stringify(expected)) apart.push(`${JSON.stringify(where)}：SQL ${found.length}，内存 ${expected.length}`)
    }
    expect(apart).toEqual([])
  })

  it('is tried on something: most conditions part the matters', () => {
    const parting = conditions.filter(where => new Set(matters.map(matter => meets(where, matter))).size === 2)
    expect(parting.length).toBeGreaterThan(conditions.length * 0.7)
  })

  it('of a list: page by page, sorted, narrowed by text, day and lateness, with the nearest due day', async () => {
    const list = (says: object) => ledger.list({ kind: specimen, actor: 'machine', sort: 'opened', page: 1, size: 10, ...says })
    expect((await list({})).rows.map(({ opened }) => opened)).toEqual(['2023-12-29', '2024-03-01', '2024-06-30', '2024-07-01'])
    const pages = [await list({ sort: '-opened', size: 3 }), await list({ sort: '-opened', size: 3, page: 2 })]
    expect(pages.map(({ total, rows }) => [total, rows.length, rows[0]?.opened])).toEqual([[4, 3, '2024-07-01'], [4, 1, '2023-12-29']])
    expect((await list({ text: '%' })).rows.map(({ opened }) => opened)).toEqual(['2024-07-01'])
    expect((await list({ text: '样〔2023〕1号' })).total).toBe(1)
    expect((await list({ from: '2024-03-01', to: '2024-06-30' })).total).toBe(2)
    expect((await list({ village: 103, state: 'received' })).rows.map(({ due }) => due)).toEqual(['2024-07-10'])
    expect((await list({ overdueOn: '2024-07-10' })).rows.map(({ village_id }) => village_id)).not.toContain(103)
    expect((await list({ overdueOn: '2024-07-11' })).rows.map(({ village_id }) => village_id)).toContain(103)
  })
})
