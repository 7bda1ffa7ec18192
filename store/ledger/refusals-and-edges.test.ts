// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import { play, worldWith } from '../../conformance/play.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import { type Actor, behind, type Counted, explainClocks, mayRead, periodOf, readable, Refusal, valueOf, yearPeriod } from '../../kernel/kernel.ts'
import type { Engine } from '../engine/engine.ts'
import { openMemory } from '../engine/memory.ts'
import { behindSql } from '../query/figure-sql.ts'
import { type KeepStep, type Ledger, Store, type TakeStep } from '../store.ts'

describe('a ledger at its edges', () => {
  let engine: Engine
  let store: Store
  let ledger: Ledger
  let n = 0
  beforeAll(async () => {
    engine = await openMemory()
    store = new Store(engine, specimens, { bytes: randomBytes(32) })
    ledger = await openTown(engine, store, 100)
  })
  afterAll(() => engine.close())

  const received = (data: object = {}, says: object = {}): TakeStep => ({
    command: `c-${++n}`,
    kind: 'specimen',
    step: 'receive',
    day: '2024-03-29',
    village: 101,
    data: { subject: '界址', sort: 'plain', happenedOn: '2024-03-29', ...data },
    ...says,
  })
  const run = (command: TakeStep | KeepStep, by = '甲') => ledger.run(command, commander(specimens, by))
  const person = () =>
    run({
      command: `c-${++n}`,
      kind: 'specimen-roster',
      step: 'enter',
      day: '2024-01-02',
      village: 0,
      data: { person: '张某', post: 'chief', from: '2024-01-01' },
    })

  it('1 tells texts apart alike in memory and in SQL, whatever space stands around them', async () => {
    const own = await openTown(engine, store, 200)
    for (const subject of ['甲组', '\u00a0甲组', '甲组\ufeff', '\u2003甲组\v']) await own.run({ ...received({ subject }), village: 0 }, commander(specimens))
    const figure = specimens.figures.get('specimen.subjects')!.figure as Counted
    const { rows } = await own.list({ kind: specimen, actor: 'machine', sort: 'opened', page: 1, size: 10 })
    const matters = await Promise.all(rows.map(async ({ id }) => (await own.read(id))!.matter))
    const units = await own.within(tx => behindSql(specimen, figure, [200], yearPeriod(2024)).execute(tx))
    expect(new Set(units.rows.map(({ key }) => key)).size).toBe(valueOf(specimen, figure, behind(specimen, figure, matters, yearPeriod(2024))))
  })

  it('2 reads “mine” wherever it stands in a condition, alike in a list and on the page', async () => {
    const kind = {
      ...specimen,
      reads: [{ post: 'auditor', where: { either: [{ late: 'answer' }, { village: 'mine' as const, state: 'received' }] } }],
    }
    const { matter } = await run(received())
    const actor: Actor = { id: '丁', posts: [{ post: 'auditor', village: 101 }] }
    expect(readable(kind, actor)).not.toEqual([])
    expect(mayRead(kind, (await ledger.read(matter))!.matter, actor)).toBe(true)
    const town: Actor = { id: '丁', posts: [{ post: 'auditor', village: 0 }] }
    const { matter: ofTown } = await run(received({}, { village: 0 }))
    const listed = (await ledger.list({ kind, actor: town, sort: 'opened', page: 1, size: 100 })).rows.map(({ id }) => id)
    expect(listed.includes(ofTown)).toBe(mayRead(kind, (await ledger.read(ofTown))!.matter, town))
  })

  it.each([
    ['dueOn', { dueOn: null }],
    ['people', { people: null }],
    ['rows of people', { items: null }],
  ])('3 takes a null for what is not given: %s', async (_, data) => {
    const { matter: line } = await person()
    if ('items' in data) {
      const { matter } = await run(received())
      await run({ command: `c-${++n}`, kind: 'specimen', matter, step: 'accept', day: '2024-04-01', data: { handler: { id: line } } }, '乙')
      await expect(run({ command: `c-${++n}`, kind: 'specimen', matter, step: 'list', day: '2024-04-01', data })).rejects.toThrow('列明须填写“明细”')
    } else {
      const { matter } = await run(received(data))
      expect(Object.keys((await ledger.read(matter))!.matter.facts)).not.toContain(Object.keys(data)[0])
    }
  })

  it.each([
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
  ])('4 refuses in words a text with %s that no database keeps', async (_, subject) => {
    await expect(run(received({ subject }))).rejects.toThrow(Refusal)
  })

  it('5 refuses a day that is none, of a step and of a correction', async () => {
    await expect(run({ ...received(), day: '2024-03-40' } as TakeStep)).rejects.toThrow(/不是日期|应是日期/)
    const { matter, position } = await run(received({ happenedOn: '2024-02-01' }))
    await expect(run({ command: `c-${++n}`, matter, step: 'correct', of: position, day: '2024-02-30', reason: '核对' })).rejects.toThrow(/不是日期|应是日期/)
  })

  it('6 refuses an amount so large that two of them cannot be added', async () => {
    await expect(run(received({ amount: Number.MAX_SAFE_INTEGER }))).rejects.toThrow(Refusal)
    await expect(run(received({ people: Number.MAX_SAFE_INTEGER }))).rejects.toThrow(Refusal)
  })

  it('7 folds anew what a newly set limit reaches', async () => {
    const own = await openTown(engine, store, 300)
    await own.run({ ...received(), step: 'walkIn', village: 0 }, commander(specimens))
    await own.set({ command: 'set-own', name: 'specimen.own', from: '2024-01-01', length: { days: 3 }, document: '甲府〔2024〕1号' }, commander(specimens))
    const { rows } = await own.list({ kind: specimen, actor: 'machine', sort: 'opened', page: 1, size: 10 })
    expect((await own.read(rows[0]!.id))!.matter.clocks.own).toMatchObject({ last: '2024-04-01' })
    expect(await own.rebuild()).toMatchObject({ same: true })
  })

  it('8 holds a correction to the roster as the step was held', async () => {
    const { matter: line } = await person()
    const { matter } = await run(received())
    const { position } = await run(
      { command: `c-${++n}`, kind: 'specimen', matter, step: 'accept', day: '2024-04-01', data: { handler: { id: line } } },
      '乙',
    )
    const correct = (id: string): KeepStep => ({
      command: `c-${++n}`,
      matter,
      step: 'correct',
      of: position,
      values: { handler: { id } },
      reason: '写错了人',
    })
    await expect(run(correct('00000000-0000-7000-8000-000000000001'))).rejects.toThrow('受理之日承办人不在册')
    const { matter: other } = await person()
    await run(correct(other))
    expect((await ledger.read(matter))!.matter.facts.handler).toMatchObject({ id: other, relied: { post: 'chief' } })
  })

  it('9 finds nobody any more by a name that was corrected away', async () => {
    const { matter, position } = await run(received({ applicant: '钱某' }))
    await run({ command: `c-${++n}`, matter, step: 'correct', of: position, values: { applicant: '孙某' }, reason: '写错了名' })
    expect(await ledger.within(tx => tx.selectFrom('matter_token').selectAll().where('matter_id', '=', matter).execute())).toHaveLength(1)
  })

  it('10 takes no step on a voided matter, also one dated before the void', async () => {
    const { matter } = await run(received({}, { step: 'walkIn' }))
    await run({ command: `c-${++n}`, matter, step: 'void', reason: '误登' })
    await expect(run({ command: `c-${++n}`, kind: 'specimen', matter, step: 'answer', day: '2024-04-01', data: { agreed: true } })).rejects.toThrow(
      '本件已作废',
    )
  })

  it('11 takes back from the one that stayed what a struck merge had brought', async () => {
    const [goes, stays] = [await run(received({ channels: ['net'] })), await run(received({ channels: ['window'] }))]
    const merged = await run({ command: `c-${++n}`, matter: goes.matter, step: 'merge', into: stays.matter, reason: '同一件' })
    await run({ command: `c-${++n}`, matter: goes.matter, step: 'strike', of: merged.position, reason: '不是同一件' })
    expect((await ledger.read(stays.matter))!.matter.facts.channels).toEqual(['window'])
  })

  it('12 does not void the matter that others were merged into', async () => {
    const [goes, stays] = [await run(received()), await run(received())]
    await run({ command: `c-${++n}`, matter: goes.matter, step: 'merge', into: stays.matter, reason: '同一件' })
    await expect(run({ command: `c-${++n}`, matter: stays.matter, step: 'void', reason: '误登' })).rejects.toThrow(Refusal)
  })

  it('13 refuses personal data of a destroyed matter as a refusal, not as a failure', async () => {
    const { matter, position } = await run(received({ phone: '13800000001' }))
    await engine.db.updateTable('matter_key').set({ wrapped: null }).where('matter_id', '=', matter).execute()
    await expect(run({ command: `c-${++n}`, matter, step: 'correct', of: position, values: { phone: '13800000002' }, reason: '补登' })).rejects.toThrow(Refusal)
  })

  it('16 takes away by a correction a table whose people the roster was asked for', async () => {
    const { matter: line } = await person()
    const { matter } = await run(received())
    await run({ command: `c-${++n}`, kind: 'specimen', matter, step: 'accept', day: '2024-04-01', data: { handler: { id: line } } }, '乙')
    const { position } = await run({
      command: `c-${++n}`,
      kind: 'specimen',
      matter,
      step: 'list',
      day: '2024-04-01',
      data: { items: [{ whom: { id: line } }] },
    })
    await expect(run({ command: `c-${++n}`, matter, step: 'correct', of: position, values: { items: null }, reason: '误填' })).rejects.toThrow(Refusal)
  })

  it('17 explains a date the paper names, where it stands among the cases of a limit', async () => {
    const entries = play(specimen, [
      { step: 'receive', day: '2024-03-01', by: 'one', data: { subject: '界址', sort: 'plain', happenedOn: '2024-03-01', dueOn: '2024-03-10' } },
      { step: 'accept', day: '2024-03-04', by: 'two', data: { handler: { id: 'a' } } },
    ]).entries
    expect(explainClocks(specimen, entries, worldWith(), {}).find(({ clock }) => clock === 'promise')?.because).toEqual(['以文书载明的日期为准。'])
  })

  it('14 knows no matter by an id that is none', async () => {
    expect(await ledger.read('abc')).toBeUndefined()
  })

  it('15 shows who has been at the other columns of an entry', async () => {
    const own = await openTown(engine, store, 400)
    await own.run({ ...received(), village: 0 }, commander(specimens))
    await engine.db.updateTable('entry').set({ village_id: 9 } as never).where('town_id', '=', 400).execute()
    expect(await own.verify()).toMatchObject({ ok: false })
    expect(periodOf('2024').from).toBe('2024-01')
  })
})
