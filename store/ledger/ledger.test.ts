// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, Refusal, yearPeriod } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Commander, Ledger, Store, type TakeStep } from '../store.ts'

const clerk: Actor = { id: 'clerk', posts: Object.keys(kinds.posts).map(post => ({ post, village: 0 })) }
const at = (instant: string): Commander => ({ actor: clerk, at: new Date(instant) })
const now = at('2024-12-31T08:00:00Z')

describe.each(engines)('$name: the ledger of a town', ({ open }) => {
  let store: Store
  let ledger: Ledger
  beforeAll(async () => {
    const engine = await open()
    store = new Store(engine, kinds, { bytes: randomBytes(32) })
    await engine.db
      .insertInto('org_unit')
      .values([
        {
          id: 1,
          parent_id: null,
          level: 'county',
          name: '示范县',
          code: '990000',
          valid_from: '2020-01-01',
          valid_to: null,
          county_id: 1,
          city_id: null,
          province_id: null,
          town_id: null,
          path: '/1/',
        },
        {
          id: 2,
          parent_id: 1,
          level: 'town',
          name: '试镇',
          code: '990001',
          valid_from: '2020-01-01',
          valid_to: null,
          county_id: 1,
          city_id: null,
          province_id: null,
          town_id: 2,
          path: '/1/2/',
        },
        {
          id: 3,
          parent_id: 2,
          level: 'village',
          name: '一村',
          code: '990001001',
          valid_from: '2020-01-01',
          valid_to: null,
          county_id: 1,
          city_id: null,
          province_id: null,
          town_id: 2,
          path: '/1/2/3/',
        },
      ])
      .execute()
    ledger = await store.ledger(2)
  })
  afterAll(() => store.close())

  const event = (command: string, says: Partial<TakeStep> = {}): TakeStep => ({
    command,
    kind: 'legal-education-event',
    step: 'record',
    day: '2024-03-15',
    village: 3,
    data: { form: 'lecture', venueType: 'village', consults: 30 },
    ...says,
  })

  it('counts a recorded step once, however often it is sent', async () => {
    const first = await ledger.run(event('lecture-1'), now)
    const again = await ledger.run(event('lecture-1'), now)
    expect(again).toEqual({ ...first, repeated: true })
    expect((await ledger.answers(yearPeriod(2024))).get('legaledu.lectures')).toMatchObject({ value: 1, zero: null })
  })

  it('tells what was not reported from a counted zero', async () => {
    const answers = await ledger.answers(yearPeriod(2024))
    expect(answers.get('petition.total')).toMatchObject({ value: null, zero: 'not-reported' })
    expect(answers.get('legaledu.art_shows')).toMatchObject({ value: 0, zero: 'counted' })
    expect((await ledger.answers(yearPeriod(2023))).get('legaledu.art_shows')).toMatchObject({ value: null, zero: 'not-reported' })
  })

  it('refuses the same command with other contents, in words', async () => {
    await expect(ledger.run(event('lecture-1', { day: '2024-03-16' }), now)).rejects.toThrow('同一个提交编号已用于另一项内容')
  })

  it('leaves nothing behind of what it refuses', async () => {
    const before = await ledger.verify()
    await expect(ledger.run(event('lecture-2', { day: '2025-06-01' }), now)).rejects.toThrow('还没有到')
    await expect(ledger.run(event('lecture-3', { data: { form: 'nonsense', venueType: 'village' } }), now)).rejects.toThrow('没有“nonsense”这一项')
    expect(await ledger.verify()).toEqual(before)
  })

  it('refuses a step to whose post it does not belong', async () => {
    const stranger: Commander = { actor: { id: 'stranger', posts: [] }, at: new Date('2024-12-31T08:00:00Z') }
    await expect(ledger.run(event('lecture-4'), stranger)).rejects.toThrow(Refusal)
  })

  it('moves a figure by a correction and takes it back by a void, and every figure opens its matters', async () => {
    const { matter } = await ledger.run(event('lecture-5'), now)
    const { lines } = (await ledger.read(matter))!
    await ledger.run(
      {
        command: 'correct-5',
        matter,
        step: 'correct',
        of: lines[0]!.position,
        values: { consults: 12 },
        day: '2024-04-02',
        reason: '登记表上是12人次',
      },
      now,
    )
    expect((await ledger.answers({ from: '2024-04', to: '2024-04' })).get('legaledu.consults')?.value).toBe(12)
    expect((await ledger.trace('legaledu.consults', { from: '2024-04', to: '2024-04' })).map(each => each.matter.id)).toEqual([matter])
    await ledger.run({ command: 'void-5', matter, step: 'void', reason: '重复登记' }, now)
    expect((await ledger.answers({ from: '2024-04', to: '2024-04' })).get('legaledu.consults')?.value).toBe(0)
  })

  it('strikes a correction and the first word stands again', async () => {
    const { matter } = await ledger.run(event('lecture-6'), now)
    const { position: of } = (await ledger.read(matter))!.lines[0]!
    const correction = await ledger.run({ command: 'correct-6', matter, step: 'correct', of, values: { consults: 5 }, reason: '看错了' }, now)
    await ledger.run({ command: 'strike-6', matter, step: 'strike', of: correction.position, reason: '没有看错' }, now)
    expect((await ledger.read(matter))!.matter.facts.consults).toBe(30)
    await expect(ledger.run({ command: 'strike-7', matter, step: 'strike', of, reason: '整件不要了' }, now)).rejects.toThrow('请改用作废')
  })

  it('seals a person and tells the same person by an equal token', async () => {
    const record = (command: string, person: string) =>
      ledger.run({ command, kind: 'staff-member', step: 'record', day: '2024-01-05', data: { person, post: 'staff', from: '2024-01-05' } }, now)
    const [one, two] = [await record('staff-1', '张某'), await record('staff-2', '张 某')]
    const facts = await Promise.all(
      [one, two].map(async ({ matter }) => (await ledger.read(matter))!.matter.facts.person as { sealed: string; token: string }),
    )
    expect(facts[0]!.token).toBe(facts[1]!.token)
    expect(JSON.stringify(facts)).not.toContain('张')
    expect(await ledger.reveal(two.matter)).toMatchObject({ person: '张 某' })
    expect((await ledger.answers(yearPeriod(2024))).get('ctx.staff')?.value).toBe(1)
  })

  it('folds again to the same matters, clocks and cells', async () => {
    expect(await ledger.rebuild()).toMatchObject({ same: true })
    expect(await ledger.verify()).toMatchObject({ ok: true })
  })
})
