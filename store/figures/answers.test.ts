// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { specimenPart } from '../../conformance/specimen-kind/part.ts'
import { specimenRoster } from '../../conformance/specimen-kind/roster.ts'
import { vocabulary } from '../../conformance/specimen-kind/register.ts'
import { day, figures, kind, type Period, periodOf, procedure, register } from '../../kernel/kernel.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store, type TakeStep } from '../store.ts'

/** A kind whose signed matter turns a gap into a zero. */
const nothing = kind({
  ...specimenPart, id: 'specimen-nothing', label: '报零', title: '报零（{from}至{to}）', figures: {}, report: [], examples: [], reads: [{ post: 'desk' }],
  procedure: procedure({ codes: figures('指标'), from: day('自'), to: day('至') }, {
    states: { proposed: '待签', signed: '已签' },
    steps: {
      propose: { label: '拟报', from: 'nothing', to: 'proposed', by: ['desk'], needs: ['codes', 'from', 'to'], number: { series: '零' } },
      sign: { label: '签字', from: ['proposed'], to: 'signed', by: ['head'], relies: [{ zero: 'codes', from: 'from', to: 'to', otherwise: '期间内有事项' }] },
    },
  }),
  declaresZero: { codes: 'codes', from: 'from', to: 'to', where: { state: 'signed' } },
})
const kinds = register([specimenRoster, specimen, specimenPart, nothing], vocabulary)
const by = commander(kinds, '甲', '2026-01-15')

describe.each(engines)('$name: answers of a town', ({ open }) => {
  let engine: Engine
  let ledger: Ledger
  beforeAll(async () => {
    engine = await open()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 100)
  })
  afterAll(() => engine.close())

  const run = (command: string, says: Partial<TakeStep> & { step: string; day: string }) =>
    ledger.run({ command, kind: 'specimen', data: {}, ...says }, by)
  const received = (command: string, on: string, village: number, data: object = {}) =>
    run(command, { step: 'receive', day: on, village, data: { subject: '界址', sort: 'plain', happenedOn: on, ...data } })
  const told = async (code: string, period: Period | string) =>
    (await ledger.answers(typeof period === 'string' ? periodOf(period) : period)).get(code)!

  it('are not reported while a kind has never been used, and a counted zero once it is', async () => {
    expect(await told('specimen.walk_in', '2024')).toMatchObject({ value: null, zero: 'not-reported' })
    await received('one', '2024-03-29', 101, { people: 2, amount: 12_345, applicant: '张某甲', dueOn: '2024-12-31' })
    expect(await told('specimen.walk_in', '2024')).toMatchObject({ value: 0, zero: 'counted' })
    expect(await told('specimen.walk_in', '2023')).toMatchObject({ value: null, zero: 'not-reported' })
    expect(await told('specimen.walk_in', '2024-02')).toMatchObject({ zero: 'not-reported' })
  })

  it('stay a counted zero while something still stands from before', async () => {
    expect(await told('specimen.received', '2025-06')).toMatchObject({ value: 0, zero: 'counted' })
  })

  it('a flow is its months, a stock what holds at the end of them, of the town or one village', async () => {
    await received('two', '2024-04-30', 102, { people: 5, applicant: '张 某甲' })
    expect((await told('specimen.received', '2024-Q1')).value).toBe(1)
    expect((await told('specimen.received', '2024-Q2')).value).toBe(1)
    expect((await told('specimen.open_people', '2024-04')).value).toBe(7)
    expect((await told('specimen.open_people', { from: '2024-04', to: '2024-04', village: 101 })).value).toBe(2)
    // The second has no day on which it ends.
    expect((await told('specimen.valid', '2024-12')).value).toBe(2)
    expect((await told('specimen.valid', '2025-01')).value).toBe(1)
    expect((await told('specimen.applicants', '2024')).value).toBe(1)
  })

  it('a zero is declared by a signed report over the whole period, and by nothing less', async () => {
    const { matter, number } = await run('zero', {
      kind: 'specimen-nothing',
      step: 'propose',
      day: '2025-12-31',
      village: 0,
      data: { codes: ['specimen.named'], from: '2025-01-01', to: '2025-12-31' },
    })
    expect(await told('specimen.named', '2025')).toMatchObject({ value: null, zero: 'not-reported' })
    await run('sign', { kind: 'specimen-nothing', matter, step: 'sign', day: '2026-01-05' })
    expect(await told('specimen.named', '2025')).toMatchObject({ value: 0, zero: 'declared', declaredBy: number })
    expect(await told('specimen.named', '2025-03')).toMatchObject({ zero: 'declared' })
    expect(await told('specimen.named', '2023')).toMatchObject({ zero: 'not-reported' })
    expect(await told('specimen.named', '2024')).toMatchObject({ value: 1, zero: null })
    expect(await told('specimen.named', { from: '2025-01', to: '2026-01' })).toMatchObject({ zero: 'not-reported' })
    await ledger.run({ command: 'unsign', matter, step: 'void', reason: '误签' }, by)
    expect(await told('specimen.named', '2025')).toMatchObject({ zero: 'not-reported' })
  })

  it('a zero is not signed while there is something', async () => {
    await received('named', '2025-03-03', 101, { applicant: '李某', dueOn: '2025-06-30' })
    const { matter } = await run('zero-2', {
      kind: 'specimen-nothing',
      step: 'propose',
      day: '2025-12-31',
      village: 0,
      data: { codes: ['specimen.named'], from: '2025-01-01', to: '2025-12-31' },
    })
    await expect(run('sign-2', { kind: 'specimen-nothing', matter, step: 'sign', day: '2026-01-05' })).rejects.toThrow('期间内有事项')
  })

  it('each opens its matters; a rate those it is over, with who also stands above; a total those of its parts', async () => {
    const { matter } = await run('walk', {
      step: 'walkIn',
      day: '2024-05-31',
      village: 0,
      data: { subject: '界址', sort: 'plain', happenedOn: '2024-05-31' },
    })
    const trace = async (code: string) => (await ledger.trace(code, periodOf('2024'))).map(({ day: on, n }) => [on, n])
    expect(await trace('specimen.received')).toEqual([['2024-03-29', 1], ['2024-04-30', 1]])
    expect(await trace('specimen.all')).toEqual([['2024-03-29', 1], ['2024-04-30', 1], ['2024-05-31', 1]])
    expect(await trace('specimen.answer_rate')).toEqual([['2024-03-29', 0], ['2024-04-30', 0]])
    expect((await ledger.trace('specimen.walk_in', periodOf('2024')))[0]).toMatchObject({ matter: { id: matter }, number: null, title: '界址·一般' })
    await expect(ledger.trace('specimen.none', periodOf('2024'))).rejects.toThrow('没有“specimen.none”这个指标')
  })
})
