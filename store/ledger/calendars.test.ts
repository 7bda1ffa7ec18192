// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import type { CalendarYear } from '../../law/law.ts'
import { kinds } from '../../kinds/register.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, Store } from '../store.ts'

// Invented: the notice of 2027 is not out.
const year2027: CalendarYear = {
  year: 2027,
  notice: '2027年部分节假日安排的通知（测试）',
  workingWeekends: ['2027-02-13'],
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
  ],
}
const longer: CalendarYear = { ...year2027, holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-05' }, ...year2027.holidays.slice(1)] }

describe.each(engines)('$name: a holiday notice taken in', ({ open }) => {
  let store: Store
  let ledger: Ledger
  let request: string
  let suit: string
  const on = (day: string) => commander(kinds, '甲', day)
  beforeAll(async () => {
    const engine = await open()
    store = new Store(engine, kinds, { bytes: randomBytes(32) })
    ledger = await openTown(engine, store, 500)
    // 20 working days; 15 calendar days that end on a Sunday, the third day of the holiday.
    request = (
      await ledger.run(
        {
          command: 'r',
          kind: 'disclosure-request',
          step: 'receive',
          day: '2026-12-18',
          village: 0,
          data: { channel: 'counter', applicant: '张某', about: '河道整治费用' },
        },
        on('2026-12-18'),
      )
    ).matter
    suit = (
      await ledger.run(
        {
          command: 's',
          kind: 'litigation',
          step: 'receive',
          day: '2026-12-19',
          village: 0,
          data: { about: '甲府罚〔2026〕3号', organisation: '示范建材店', court: '示范县人民法院', instance: 'first' },
        },
        on('2026-12-20'),
      )
    ).matter
    await ledger.run(
      {
        command: 'old',
        kind: 'disclosure-request',
        step: 'receive',
        day: '2026-03-02',
        village: 0,
        data: { channel: 'counter', applicant: '李某', about: '道路硬化' },
      },
      on('2026-12-18'),
    )
  })
  afterAll(() => store.close())

  const answerOf = async (matter: string) => (await ledger.read(matter))!.matter.clocks.answer

  it('lists every date that moves, by how much, and writes nothing', async () => {
    const before = await ledger.verify()
    const { moved, stuck, same, replaces } = await ledger.calendarChange(year2027)
    expect([stuck, same, replaces]).toEqual([[], false, false])
    expect(
      moved.map(({ matter, clock, days, before: { last: from, provisional }, after: { last: to, ...after } }) => [
        matter,
        clock,
        from,
        to,
        days,
        provisional,
        after.provisional,
      ]),
    ).toEqual([
      [request, 'answer', '2027-01-15', '2027-01-18', 3, true, false],
      [suit, 'answer', '2027-01-03', '2027-01-04', 1, true, false],
      [suit, 'jurisdiction', '2027-01-03', '2027-01-04', 1, true, false],
    ])
    expect(moved[0]).toMatchObject({ label: '答复期限', number: '公开申〔2026〕1号', title: expect.stringContaining('河道整治费用') })
    expect(await ledger.verify()).toEqual(before)
    expect((await ledger.notices())[0]).toMatchObject({ notice: { year: 2026 }, imported: null })
  })

  it('moves them, as an entry of the chain that a rebuild reads again', async () => {
    const entries = (await ledger.verify()).entries
    await ledger.importCalendar(year2027, on('2026-12-21'))
    expect(await answerOf(suit)).toMatchObject({ last: '2027-01-04', alarm: '2027-01-03' })
    expect(await answerOf(suit)).not.toHaveProperty('provisional')
    expect((await ledger.due(on('2026-12-21').actor, '2026-12-21')).find(row => row.number === '诉〔2026〕1号')).toMatchObject({
      last: '2027-01-04',
      provisional: false,
    })
    expect(await ledger.verify()).toEqual({ entries: entries + 1, ok: true })
    expect(await ledger.rebuild()).toMatchObject({ same: true })
    expect((await ledger.notices())[0]).toMatchObject({ notice: { year: 2027 }, imported: { on: '2026-12-21', by: '甲' } })
  })

  it('changes nothing the second time', async () => {
    const entries = (await ledger.verify()).entries
    expect(await ledger.importCalendar(year2027, on('2026-12-22'))).toMatchObject({ same: true, moved: [] })
    expect((await ledger.verify()).entries).toBe(entries)
  })

  it('goes by the later notice of the same year, and back again', async () => {
    expect(await ledger.importCalendar(longer, on('2026-12-23'))).toMatchObject({ replaces: true, same: false })
    expect(await answerOf(suit)).toMatchObject({ last: '2027-01-06' })
    expect(await ledger.rebuild()).toMatchObject({ same: true })
    await ledger.importCalendar(year2027, on('2026-12-24'))
    expect(await answerOf(suit)).toMatchObject({ last: '2027-01-04' })
    expect(await ledger.rebuild()).toMatchObject({ same: true })
    expect((await ledger.verify()).ok).toBe(true)
  })

  it('counts what is taken in 2027 by the notice: in time on the moved last day, late the day after', async () => {
    const answer = (matter: string, day: string, command: string) => ledger.run({
      command, kind: 'litigation', matter, step: 'answer', day, data: { fromTheFile: true, evidence: [{ name: '处罚决定书', kind: 'evidence' }] },
    }, on('2027-01-10'))
    await answer(suit, '2027-01-04', 'a')
    expect(await answerOf(suit)).toMatchObject({ done: '2027-01-04', late: false })
    const { moved } = await ledger.calendarChange({
      ...year2027,
      holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-02' }, ...year2027.holidays.slice(1)],
    })
    expect(moved).toEqual([])
  })

  it('puts the settings right from the chain when somebody has changed the row', async () => {
    await ledger.within(tx => tx.deleteFrom('setting').where('town_id', '=', 500).execute())
    expect(await ledger.rebuild()).toMatchObject({ same: false })
    expect(await answerOf(suit)).toMatchObject({ last: '2027-01-04' })
    expect(await ledger.rebuild()).toMatchObject({ same: true })
  })

  it('is refused with the matter whose recorded steps would no longer hold', async () => {
    const run = (step: string, day: string, data: object, matter?: string) =>
      ledger.run(
        { command: `late ${step}`, kind: 'disclosure-request', step, day, village: 0, data: { ...data }, ...(matter ? { matter } : {}) },
        on(day),
      )
    const { matter } = await run('receive', '2027-02-01', { channel: 'counter', applicant: '王某', about: '低保名单' })
    const spring = {
      ...year2027,
      holidays: year2027.holidays.map(each => (each.name === '春节' ? { ...each, to: '2027-02-18' } : each)),
      workingWeekends: [],
    }
    await ledger.importCalendar(spring, on('2027-02-02'))
    const { last } = (await answerOf(matter))!
    await run('extend', last!, { extendDays: 5, extendReason: '材料分散', extensionTold: true }, matter)
    const before = await ledger.verify()
    expect((await ledger.calendarChange(year2027)).stuck).toMatchObject([{ matter, says: expect.stringContaining('不能再延长') }])
    await expect(ledger.importCalendar(year2027, on('2027-03-20'))).rejects.toThrow(/按2027年放假安排，“.*低保名单.*”公开申〔2027〕1号已登记的办理不再成立：.*；请先更正该件的记录再导入/)
    expect(await ledger.verify()).toEqual(before)
  })
})
