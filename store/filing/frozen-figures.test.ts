// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeded } from '../../conformance/draw.ts'
import { commander, openTown } from '../../conformance/open-town.ts'
import { RandomTown } from '../../conformance/random-town.ts'
import { type Answer, type FiguresBody, frozenBehind, type ManuscriptBody, periodOf } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import type { Engine } from '../engine/engine.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type FilingCommander, type Ledger, Store } from '../store.ts'
import { hashOf } from './filed.ts'

const at = new Date('2026-01-05T02:00:00Z')
const person = (id: string, ...posts: string[]): FilingCommander => ({ actor: { id, posts: posts.map(post => ({ post, village: 0 })) }, at })
const [office, justice, head] = [person('甲', 'party-office'), person('乙', 'justice-office'), person('丙', 'secretary')]
const anybody = commander(kinds, '丁', '2026-01-05')

describe.each(engines)('$name: frozen figures', ({ open }) => {
  let engine: Engine
  let store: Store
  let ledger: Ledger
  let town = 100
  beforeAll(async () => {
    engine = await open()
    store = new Store(engine, kinds, { bytes: randomBytes(32) })
  })
  afterAll(() => engine.close())

  const newTown = async () => { ledger = await openTown(engine, store, (town += 10)) }
  const lecture = async (command: string, day: string, consults: number) =>
    ledger.run(
      { command, kind: 'legal-education-event', step: 'record', day, village: 0, data: { form: 'lecture', venueType: 'village', consults } },
      anybody,
    )
  const fill = (period: string) => ledger.filings.fillFigures({ command: `fill ${period} ${Math.random()}`, period }, office)
  const frozen = async (period: string) => (await ledger.filings.read('figures', period))!
  const annual = (figures: readonly Answer[], says = '正文'): ManuscriptBody => ({
    manuscript: {
      title: '报告', issuer: '试镇', blocks: [{ block: 'paragraph', inlines: [{ text: says }] }],
    }, revision: 1, provisional: [], figures: figures.map(figure => ({ ...figure, period: '2025' })),
  })

  it('are what the ledger answers at that moment, with lists that add up to them', async () => {
    await newTown()
    const random = new RandomTown(ledger, kinds, `town-${town}`)
    const [draw, played] = [seeded(20_261_122), [
      'dispute', 'petition', 'legal-education-event', 'administrative-penalty', 'dispute-screening', 'staff-member',
    ].map(id => kinds.kinds.get(id)!).filter(Boolean)]
    await random.enterPeople(draw, played)
    for (let n = 0; n < 14; n++) await random.live({ kind: played[n % played.length]!.id, length: 7, draw: seeded(n) })
    const years = new Set(random.sent.flatMap(({ command }) => ('day' in command && command.day ? [command.day.slice(0, 4)] : [])))
    let nonZero = 0
    for (const year of [...years].filter(each => each < '2026')) {
      await fill(year)
      const { body, hash } = await frozen(year)
      const answers = await ledger.answers(periodOf(year))
      expect(hashOf(body)).toBe(hash)
      for (const answer of answers.values()) {
        expect(body.figures[answer.code]).toMatchObject(JSON.parse(JSON.stringify(answer)) as object)
        const { figure } = kinds.figures.get(answer.code)!
        if (figure.what !== 'count' || answer.value === null) continue
        expect([answer.code, frozenBehind(body, answer.code).reduce((sum, { n }) => sum + n, 0)]).toEqual([answer.code, answer.value])
        nonZero += answer.value > 0 ? 1 : 0
      }
    }
    expect(nonZero).toBeGreaterThan(20)
  })

  it('have one hash however often they are taken down, and another once anything in them has changed', async () => {
    await newTown()
    await lecture('one', '2025-03-04', 30)
    const [first, again] = [await ledger.filings.picture('2025-03'), await ledger.filings.picture('2025-03')]
    expect(again.hash).toBe(first.hash)
    expect((await ledger.filings.fillFigures({ command: 'fill', period: '2025-03', saw: first.hash }, office)).hash).toBe(first.hash)
    expect((await ledger.filings.picture('2025-03')).hash).toBe(first.hash)
    await lecture('two', '2025-03-05', 5)
    expect((await ledger.filings.picture('2025-03')).hash).not.toBe(first.hash)
    const seen = await ledger.filings.picture('2025-01')
    await lecture('three', '2025-01-05', 5)
    await expect(ledger.filings.fillFigures({ command: 'late', period: '2025-01', saw: seen.hash }, office)).rejects.toThrow('2025年1月指标数据在您打开之后有变动')
  })

  it('a later correction is a difference with the entry that explains it, and changes no body', async () => {
    await newTown()
    const { matter } = await lecture('one', '2025-03-04', 30)
    const other = await lecture('two', '2025-03-05', 5)
    const { hash } = await fill('2025-03')
    expect((await ledger.filings.since(await frozen('2025-03'))).differences).toEqual([])
    const { lines } = (await ledger.read(matter))!
    await ledger.run({ command: 'correct', matter, step: 'correct', of: lines[0]!.position, values: { consults: 12 }, reason: '登记表上是12人次' }, anybody)
    await ledger.run({ command: 'void', matter: other.matter, step: 'void', reason: '重复登记' }, anybody)
    const late = await lecture('late', '2025-03-31', 1)
    const { differences, entries } = await ledger.filings.since(await frozen('2025-03'))
    expect(differences.find(({ code }) => code === 'legaledu.consults')).toMatchObject({
      then: { value: 35 }, now: { value: 13 }, definitionChanged: false, came: [{ id: late.matter, n: 1 }], went: [{ id: other.matter, n: 5 }],
      changed: [{ id: matter, then: 30, n: 12 }],
    })
    expect(differences.find(({ code }) => code === 'legaledu.lectures')).toMatchObject(
      { then: { value: 2 }, now: { value: 2 }, came: [{ id: late.matter }], went: [{ id: other.matter }] }
    )
    expect(entries.get(matter)?.map(({ step, data }) => [step, data.reason])).toEqual([['correct', '登记表上是12人次']])
    expect(entries.get(late.matter)?.map(({ step }) => step)).toEqual(['record'])
    expect(await frozen('2025-03')).toMatchObject({ hash, body: { figures: { 'legaledu.consults': { value: 35 } } } })
  })

  it('an annual report takes the year’s figures with it, and its numbers are theirs', async () => {
    await newTown()
    await lecture('one', '2025-03-04', 30)
    const answer = (await ledger.answers(periodOf('2025'))).get('legaledu.consults')!
    const fillReport = (command: string, figures: readonly Answer[]) => ledger.filings.fill(
      { command, kind: 'annual-report', period: '2025', body: annual(figures) }, office,
    )
    await expect(fillReport('wrong', [{ ...answer, value: 29 }])).rejects.toThrow(`年度报告里的“${answer.label}”是29人次，台账现在是30人次，不一致；请在编辑页刷新数字后再填报`)
    expect(await ledger.filings.list()).toEqual([])
    const report = await fillReport('right', [answer])
    expect(await frozen('2025')).toMatchObject({ state: 'filled', events: [{ along: report.id }] })
    const step = (step: 'check' | 'sign' | 'submit', by: FilingCommander) => ledger.filings.step(
      { command: `${step} report`, kind: 'annual-report', period: '2025', step }, by,
    )
    await step('check', justice)
    await step('sign', head)
    expect(await frozen('2025')).toMatchObject({ state: 'signed', events: [{}, { step: 'sign', along: report.id, by: '丙' }] })
    await step('submit', office)
    expect((await frozen('2025')).state).toBe('submitted')
    await expect(
      ledger.filings.step({ command: 'pull', kind: 'figures', period: '2025', step: 'return', comments: '数字有误，请重新核对' }, head)
    ).rejects.toThrow('请先退回年度报告')
    expect(await ledger.verify()).toMatchObject({ ok: true })
  })

  it('a text of any kind is frozen only while its numbers are still the ledger’s', async () => {
    await newTown()
    await lecture('one', '2025-03-04', 30)
    const answer = (await ledger.answers(periodOf('2025-Q1'))).get('legaledu.consults')!
    const fillBulletin = (command: string, figures: ManuscriptBody['figures']) => ledger.filings.fill(
      { command, kind: 'bulletin', period: '2025-Q1', body: { ...annual([]), figures } }, office,
    )
    await lecture('two', '2025-03-05', 8)
    await expect(fillBulletin('late', [{ ...answer, period: '2025-Q1' }])).rejects.toThrow('是30人次，台账现在是38人次，不一致；请在编辑页刷新数字后再填报')
    const before = (await ledger.answers(periodOf('2024-Q4'))).get('legaledu.consults')!
    await expect(fillBulletin('before', [{ ...before, value: 5, period: '2024-Q4' }])).rejects.toThrow('不一致')
    expect(await ledger.filings.list()).toEqual([])
    const now = (await ledger.answers(periodOf('2025-Q1'))).get('legaledu.consults')!
    expect(await fillBulletin('right', [{ ...now, period: '2025-Q1' }])).toMatchObject({ state: 'filled' })
  })

  it('a report is not signed over figures that were returned', async () => {
    await newTown()
    await lecture('one', '2025-03-04', 30)
    await ledger.filings.fill({ command: 'report', kind: 'annual-report', period: '2025', body: annual([]) }, office)
    await ledger.filings.step({ command: 'check', kind: 'annual-report', period: '2025', step: 'check' }, justice)
    await ledger.filings.step({ command: 'return', kind: 'figures', period: '2025', step: 'return', comments: '漏报三件，补登后重报' }, justice)
    await expect(
      ledger.filings.step({ command: 'sign', kind: 'annual-report', period: '2025', step: 'sign' }, head)
    ).rejects.toThrow('2025年指标数据已退回，年度报告不能单独签发')
    expect((await ledger.filings.read('annual-report', '2025'))?.state).toBe('checked')
  })

  it('name the dates that may still move, and are not signed over them until the calendar is in', async () => {
    await newTown()
    const later = (by: FilingCommander): FilingCommander => ({ ...by, at: new Date('2027-02-05T02:00:00Z') })
    const { number } = await ledger.run({
      command: 'ask', kind: 'disclosure-request', step: 'receive', day: '2026-12-22', village: 0,
      data: { channel: 'online', arrivedOn: '2026-12-22', applicant: '张某', about: '某采石场保证金', asked: '申请公开缴纳凭证' },
    }, { ...anybody, at: new Date('2026-12-22T02:00:00Z') })
    await ledger.filings.fillFigures({ command: 'fill', period: '2027-01' }, later(office))
    const { body: { provisional } } = await frozen('2027-01')
    expect(provisional).toMatchObject([
      { kind: 'disclosure-request', clock: 'answer', figures: expect.arrayContaining(['open.requests_overdue_open']) },
    ])
    const step = (command: string, which: 'check' | 'sign' | 'return', by: FilingCommander) =>
      ledger.filings.step({ command, kind: 'figures', period: '2027-01', step: which, comments: '日历导入后重报' }, later(by))
    await step('check', 'check', justice)
    await expect(step('sign', 'sign', head)).rejects.toThrow(`2027年1月指标数据里有期限是暂定的，不能签发：${number ?? '无编号的一件'}的`)
    expect((await ledger.filings.picture('2026-11')).body.provisional).toEqual([])
  })

  it('name what was expected in the period and nobody reported, as far as the town has set that it is', async () => {
    await newTown()
    expect((await ledger.filings.picture('2025-03')).body.gaps).toEqual([])
    await ledger.set(
      { command: 'set', name: 'dispute-screening.interval', from: '2025-01-01', length: { days: 15 }, document: '试镇发〔2025〕1号' },
      anybody,
    )
    const gaps = (await ledger.filings.picture('2025-03')).body.gaps
    expect(gaps).toHaveLength(2 * 3)
    expect(gaps[0]).toMatchObject({ kind: 'dispute-screening', by: 'village', span: '2025-03-01 至 2025-03-15', village: town + 1 })
  })

  describe('that somebody has been at', () => {
    const asOwner = (statement: ReturnType<typeof sql>) => statement.execute(engine.db)
    beforeAll(async () => {
      await newTown()
      await lecture('one', '2025-03-04', 30)
      await fill('2025-03')
    })

    it('cannot be changed or removed by the application', async () => {
      await expect(ledger.within(tx => tx.updateTable('snapshot').set({ body: '{}' }).execute())).rejects.toMatchObject({ code: '42501' })
      await expect(ledger.within(tx => tx.deleteFrom('snapshot').execute())).rejects.toMatchObject({ code: '42501' })
      expect(await ledger.verify()).toMatchObject({ ok: true })
    })

    it('show an altered state, which a rebuild sets right', async () => {
      await asOwner(sql`update snapshot set state = 'signed' where town_id = ${town}`)
      expect(await ledger.verify()).toMatchObject(
        { ok: false, broken: { position: 2, how: 'changed', says: '第2条台账记录填报的2025年3月指标数据，状态或期间与台账链不一致，已被改动。' } }
      )
      expect(await ledger.rebuild()).toMatchObject({ same: false })
      expect(await ledger.verify()).toMatchObject({ ok: true })
      expect(await ledger.rebuild()).toMatchObject({ same: true })
    })

    it('show an altered body with its period; a rebuild neither hides nor mends it', async () => {
      const value = '{figures,legaledu.consults,value}'
      await asOwner(sql`update snapshot set body = jsonb_set(body, ${value}, '31'), state = 'signed' where town_id = ${town}`)
      expect((await ledger.verify()).broken?.how).toBe('changed')
      const broken = { ok: false, broken: { position: 2, how: 'changed', says: '第2条台账记录填报的2025年3月指标数据，冻结的内容与填报时的校验值不一致，已被改动。' } }
      expect(await ledger.rebuild()).toMatchObject({ same: false, altered: broken.broken.says })
      expect(await ledger.verify()).toMatchObject(broken)
      await asOwner(sql`update snapshot set body = jsonb_set(body, ${value}, '30') where town_id = ${town}`)
      expect(await ledger.verify()).toMatchObject({ ok: true })
    })

    it('show a body that is gone, and one that was put in', async () => {
      const { body } = await frozen('2025-03') as { body: FiguresBody }
      await asOwner(
        sql`insert into snapshot select town_id, gen_random_uuid(), '2025-04', kind, state, number, body, hash, position, created, updated
          from snapshot where town_id = ${town}`
      )
      expect((await ledger.verify()).broken?.says).toBe('2025年4月指标数据有一份没有经台账填报的内容，是另外放进来的。')
      await asOwner(sql`delete from snapshot where town_id = ${town}`)
      expect(await ledger.verify()).toMatchObject({ ok: false, broken: { position: 2, how: 'removed', says: '第2条台账记录填报的2025年3月指标数据，冻结的内容已不在。' } })
      expect(body.period).toBe('2025-03')
    })
  })
})
