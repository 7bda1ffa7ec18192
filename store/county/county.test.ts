// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../kinds/register.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Commander, type Ledger, Store } from '../store.ts'
import { giveBack, openCounty, submit } from './county-under-test.ts'
import { addPhrase, phrasesOf } from './desk.ts'
import {
  addComment, commentsOf, earlierPublished, judge, keepPublished, keepReport, markReturned, removeComment, reportsOf, verdictsOf, withdrawReport,
} from './read-reports.ts'
import { foldUp, rolledUp, unitsBelow } from './roll-up.ts'
import { keysAt, recallTaken, registerKeyAt, returnTaken, slipOf, takeFilingIn } from './taken.ts'
import { inUnit, submittedFigures, submittedIn, submittedText } from './submitted.ts'
import { type Unit, unitOf } from './units.ts'

const clerk: Commander = { actor: { id: 'clerk', posts: Object.keys(kinds.posts).map(post => ({ post, village: 0 })) },
  at: new Date('2025-12-31T08:00:00Z') }

describe.each(engines)('$name: the county', ({ open }) => {
  let store: Store
  let county: Unit
  const ledgers: Ledger[] = []
  beforeAll(async () => {
    const engine = await open()
    await openCounty(engine)
    store = new Store(engine, kinds, { bytes: randomBytes(32) })
    county = (await unitOf(engine.db, 1))!
    for (const id of [11, 12, 21]) ledgers.push(await store.ledger(id))
  })
  afterAll(() => store.close())

  const lecture = (ledger: Ledger, n: number) =>
    ledger.run({ command: `lecture ${n}`, kind: 'legal-education-event', step: 'record', day: '2025-03-15',
      data: { form: 'lecture', venueType: 'village', consults: n } }, clerk)
  /** A quarrel, so that there are rates. */
  const quarrel = (ledger: Ledger) => ledger.run({
    command: 'quarrel', kind: 'dispute', step: 'register', day: '2025-03-10',
      data: { source: 'request', foundOn: '2025-03-09', type: 'neighbour', about: '围墙占道', parties: [{ name: '张某某' }] },
  }, clerk)
  const inside = <T>(work: Parameters<typeof inUnit<T>>[2]) => inUnit(store.engine, county, work)

  it('has its towns by name, and knows no other', async () => {
    expect(county.towns.map(({ name }) => name)).toEqual(['甲镇', '乙镇'])
    expect((await unitOf(store.engine.db, 9))?.towns.map(({ name }) => name)).toEqual(['丙镇', '甲镇', '乙镇'])
    expect(await unitOf(store.engine.db, 11)).toBeUndefined()
  })

  it('sees what was submitted, with the first day, and nothing of what is only filled', async () => {
    for (const [at, ledger] of ledgers.entries()) for (let n = 0; n <= at; n++) await lecture(ledger, 10 + n)
    for (const ledger of ledgers) await quarrel(ledger)
    await submit(ledgers[0]!, '2025', '2026-01-20')
    await ledgers[1]!.filings.fillFigures({ command: 'only filled', period: '2025' }, { ...clerk, at: new Date('2026-01-20T02:00:00Z') })
    expect(await inside(tx => submittedIn(tx, county, { period: '2025' })))
      .toMatchObject([{ town: 11, kind: 'figures', state: 'submitted', first: '2026-01-20T02:00:00.000Z', source: 'here' }])
  })

  it('reads figures with their definitions and without the matters behind them', async () => {
    const figures = await inside(async tx => submittedFigures(tx, county, await submittedIn(tx, county, { period: '2025' }), ['legaledu.lectures']))
    expect([...figures.keys()]).toEqual([11])
    expect(Object.keys(figures.get(11)!)).toEqual(['legaledu.lectures'])
    expect(figures.get(11)!['legaledu.lectures']).toMatchObject({ value: 1, definitionHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(figures.get(11)!['legaledu.lectures']).not.toHaveProperty('behind')
  })

  it('folds up what was submitted, once; what comes later is added, what is returned goes out', async () => {
    const { engine } = store
    expect(await foldUp(engine, county, '2025')).toBe(1)
    expect(await foldUp(engine, county, '2025')).toBe(0)
    const lectures = async (org: number) => (await rolledUp(engine, [org], '2025', ['legaledu.lectures']))[0]
    expect(await lectures(1)).toMatchObject({ n: 1, towns: 1, base: null, asOf: '2026-01-20T02:00:00.000Z' })
    const second = ledgers[1]!
    await second.filings.step({ command: 'back', kind: 'figures', period: '2025', step: 'return', comments: '数字不对，核对后重填' },
      { actor: { id: '核', posts: [{ post: 'justice-office', village: 0 }] }, at: new Date('2026-01-21T02:00:00Z') })
    await submit(second, '2025', '2026-02-10')
    expect(await foldUp(engine, county, '2025')).toBe(1)
    expect(await lectures(1)).toMatchObject({ n: 3, towns: 2, asOf: '2026-01-20T02:00:00.000Z' })
    await submit(ledgers[2]!, '2025', '2026-02-11')
    const province = (await unitOf(engine.db, 9))!
    expect(await foldUp(engine, province, '2025')).toBe(1)
    expect(await lectures(9)).toMatchObject({ n: 6, towns: 3 })
    expect(await lectures(8)).toMatchObject({ n: 6, towns: 3 })
    expect(await lectures(2)).toMatchObject({ n: 3, towns: 1 })
    await giveBack(second, 'figures', '2025', '2026-02-12')
    expect(await foldUp(engine, province, '2025')).toBe(1)
    expect(await lectures(9)).toMatchObject({ n: 4, towns: 2 })
    expect(await lectures(12)).toBeUndefined()
    expect((await unitsBelow(engine, 8)).map(({ name }) => name).sort()).toEqual(['示范县', '邻县'])
  })

  it('takes a rate up by its halves', async () => {
    const halves = await rolledUp(store.engine, [11, 21, 9], '2025')
    const rates = halves.filter(({ org, base }) => org === 9 && base !== null)
    expect(rates.length).toBeGreaterThan(0)
    for (const { figure, n, base } of rates) {
      const below = halves.filter(row => row.figure === figure && row.org !== 9)
      expect([n, base]).toEqual([below.reduce((sum, row) => sum + row.n, 0), below.reduce((sum, row) => sum + row.base!, 0)])
    }
  })

  it('a return makes nobody late: the first day stands when it is sent again', async () => {
    await submit(ledgers[1]!, '2025', '2026-03-05')
    const [of] = (await inside(tx => submittedIn(tx, county, { period: '2025', kind: 'figures' }))).filter(({ town }) => town === 12)
    expect(of).toMatchObject({ state: 'submitted', first: '2026-02-10T02:00:00.000Z', submitted: '2026-03-05T02:00:00.000Z' })
  })

  it('reads the text a town submitted', async () => {
    const body = { manuscript: { title: '总结', issuer: '甲镇人民政府', blocks: [{ block: 'paragraph' as const, inlines: [{ text: '全年平稳。' }] }] },
      figures: [], revision: 1, provisional: [] }
    await submit(ledgers[0]!, '2025', '2026-01-22', { kind: 'summary', body })
    const told = await inside(async tx => submittedText(tx, county, (await submittedIn(tx, county, { kind: 'summary' }))[0]!))
    expect(told).toEqual(body)
  })

  const report = { about: 11, year: 2024, origin: 'file' as const, name: '甲镇.txt', sha256: 'a'.repeat(64), text: '全年调解12件。', reading: { figures: [] },
    findings: [], lexicon: 'x' }
  const who = { by: '县甲', at: new Date('2026-02-01T00:00:00Z') }

  it('keeps a report once however often it comes, and again after it was taken back', async () => {
    const first = await inside(tx => keepReport(tx, 1, report, who))
    expect(first.repeated).toBe(false)
    expect(await inside(tx => keepReport(tx, 1, { ...report, name: '又一份.txt' }, who)))
      .toMatchObject({ repeated: true, report: { id: first.report.id, name: '甲镇.txt' } })
    await inside(tx => withdrawReport(tx, 1, first.report.id, '传错了', who))
    expect(await inside(tx => reportsOf(tx, [1]))).toEqual([])
    expect(await inside(tx => keepReport(tx, 1, report, who))).toMatchObject({ repeated: false })
  })

  it('shows a county nothing that another county keeps', async () => {
    const neighbour = (await unitOf(store.engine.db, 2))!
    expect(await inUnit(store.engine, neighbour, tx => reportsOf(tx, [1, 2]))).toEqual([])
    expect(await inUnit(store.engine, neighbour, tx => submittedIn(tx, county))).toEqual([])
  })

  it('keeps judgements and comments; what was sent cannot be taken back', async () => {
    const { id } = (await inside(tx => reportsOf(tx, [1])))[0]!
    await inside(tx => judge(tx, 1, id, { finding: 'k', verdict: 'adopted', reason: null }, who))
    await inside(tx => judge(tx, 1, id, { finding: 'k', verdict: 'dismissed', reason: '两句说的不是一件事' }, who))
    expect((await inside(tx => verdictsOf(tx, 1, [id]))).get(id)).toMatchObject([{ finding: 'k', verdict: 'dismissed', reason: '两句说的不是一件事' }])
    const say = { start: 0, end: 9, quote: '全年调解12件。', text: '请写明受理数', finding: null, command: 'comment one' }
    const { id: said } = await inside(tx => addComment(tx, 1, id, say, who))
    expect((await inside(tx => addComment(tx, 1, id, say, who))).id).toBe(said)
    await expect(inside(tx => addComment(tx, 1, id, { ...say, text: '另一条' }, who))).rejects.toThrow('同一个提交编号')
    await inside(tx => markReturned(tx, 1, id, new Date('2026-02-02T00:00:00Z')))
    await expect(inside(tx => removeComment(tx, 1, id, said))).rejects.toThrow('已经发给镇里')
    expect((await inside(tx => commentsOf(tx, 1, [id]))).get(id)).toMatchObject([{ sent: '2026-02-02T00:00:00.000Z' }])
  })

  it('remembers what a number is called, once', async () => {
    const phrase = { code: 'county.a', label: '法治小屋', measure: '个', phrasing: '建成法治小屋N', sentence: '建成法治小屋3个。' }
    await inside(tx => addPhrase(tx, 1, phrase, who))
    await inside(tx => addPhrase(tx, 1, phrase, who))
    expect(await inside(tx => phrasesOf(tx, 1))).toMatchObject([{ ...phrase, by: '县甲' }])
  })

  const filing = {
    kind: 'figures' as const, period: '2024', hash: 'b'.repeat(64), submitted: '2025-01-20T00:00:00.000Z', first: '2025-01-20T00:00:00.000Z',
    published: null, file: '{}',
    body: { figures: { 'x.y': { code: 'x.y', value: 3, numerator: null, denominator: null, definitionHash: 'd', behind: [] } } } }
  const yi = () => county.towns.find(({ id }) => id === 12)!

  it('keeps the latest key of a town, and a filing of another server once', async () => {
    await inside(tx => registerKeyAt(tx, 1, 11, 'old', who))
    await inside(tx => registerKeyAt(tx, 1, 11, 'new', { ...who, at: new Date('2026-03-01T00:00:00Z') }))
    expect(await inside(tx => keysAt(tx, [1]))).toMatchObject([{ of: 11, key: 'new' }])
    // Sent three times, twice of them at once.
    const once = await Promise.all([1, 2].map(() => inside(tx => takeFilingIn(tx, yi(), filing, who))))
    expect(once.map(({ repeated }) => repeated).sort()).toEqual([false, true])
    expect(await inside(tx => takeFilingIn(tx, yi(), filing, who))).toEqual({ repeated: true, returned: null })
    const seen = await inside(tx => submittedIn(tx, county, { period: '2024' }))
    expect(seen).toMatchObject([{ town: 12, source: 'federated', state: 'submitted', returned: null }])
    expect((await inside(tx => submittedFigures(tx, county, seen))).get(12)).toMatchObject({ 'x.y': { code: 'x.y', value: 3 } })
  })

  it('what a county took in counts for its city too, whoever looked last', async () => {
    const { engine } = store
    const [city, neighbour] = [(await unitOf(engine.db, 8))!, (await unitOf(engine.db, 2))!]
    const sum = async () => (await rolledUp(engine, [8], '2024', ['x.y']))[0]
    expect(await foldUp(engine, county, '2024')).toBe(1)
    expect(await sum()).toMatchObject({ n: 3, towns: 1 })
    expect(await foldUp(engine, city, '2024')).toBe(0)
    expect(await sum()).toMatchObject({ n: 3, towns: 1 })
    expect(await inUnit(engine, city, tx => submittedIn(tx, city, { period: '2024' }))).toMatchObject([{ town: 12, source: 'federated' }])
    expect(await inUnit(engine, neighbour, tx => submittedIn(tx, neighbour, { period: '2024' }))).toEqual([])
  })

  it('what the city took in stands for the county too, and no look of the one takes it out for the other', async () => {
    const { engine } = store
    const [city, province] = [(await unitOf(engine.db, 8))!, (await unitOf(engine.db, 9))!]
    const jia = city.towns.find(({ id }) => id === 11)!
    const early = { submitted: '2025-01-10T00:00:00.000Z', first: '2025-01-10T00:00:00.000Z' }
    const sums = async () => {
      const rows = await rolledUp(engine, [1, 8, 9], '2024', ['x.y'])
      return [1, 8, 9].map(org => rows.find(row => row.org === org)).map(row => [row?.n, row?.towns, row?.asOf])
    }
    expect(await inUnit(engine, city, tx => takeFilingIn(tx, jia, { ...filing, ...early }, who)))
      .toMatchObject({ repeated: false })
    expect(await inside(tx => submittedIn(tx, county, { period: '2024' }))).toMatchObject([{ town: 11, source: 'federated' }, { town: 12 }])
    const both = [6, 2, '2025-01-10T00:00:00.000Z']
    for (const looks of [[city, county, province], [county, city, county]]) for (const unit of looks) {
      await foldUp(engine, unit, '2024')
      expect(await sums()).toEqual([both, both, both])
    }
  })

  it('a filing of another server goes back: out of the sum, and the same body sent again is another one, never late for it', async () => {
    const { engine } = store
    const sum = async () => {
      await foldUp(engine, county, '2024')
      return (await rolledUp(engine, [8], '2024', ['x.y']))[0]
    }
    expect(await inside(tx => slipOf(tx, yi(), filing))).toBeUndefined()
    expect(
      await inside(tx =>
        returnTaken(tx, yi(), filing, { comments: '讲座场次与上年相差太大', by: '县甲', at: '2026-03-02T00:00:00.000Z', unit: '示范县司法局', unitId: 1 }),
      ),
    ).toBe(true)
    // What was said first stands.
    expect(
      await inside(tx => returnTaken(tx, yi(), filing, { comments: '别的', by: '县乙', at: '2026-03-03T00:00:00.000Z', unit: '示范县司法局', unitId: 1 })),
    ).toBe(false)
    expect(await inside(tx => slipOf(tx, yi(), filing))).toEqual({
      hash: filing.hash,
      submitted: filing.submitted,
      step: 'return',
      says: '讲座场次与上年相差太大',
      by: '县甲',
      at: '2026-03-02T00:00:00.000Z',
      unit: '示范县司法局',
      unitId: 1,
    })
    const standing = async () => (await inside(tx => submittedIn(tx, county, { period: '2024' }))).find(({ town }) => town === 12)
    expect(await standing()).toMatchObject({ state: 'returned', returned: { at: '2026-03-02T00:00:00.000Z', by: 'county', comments: '讲座场次与上年相差太大' } })
    expect(await sum()).toMatchObject({ n: 3, towns: 1 })
    expect(await inside(tx => takeFilingIn(tx, yi(), filing, who))).toEqual({ repeated: true, returned: '2026-03-02T00:00:00.000Z' })
    // Returned by mistake: it stands as it stood, once, with both lines kept for the slip; and may go back again.
    const recall = (returned = '2026-03-02T00:00:00.000Z') => inside(tx => recallTaken(tx, yi(), { ...filing, returned, undone: '讲座场次与上年相差太大' },
      { comments: '看错了上年的数', by: '县甲', at: '2026-03-03T00:00:00.000Z', unit: '示范县司法局', unitId: 1 }))
    expect([await recall('2026-03-01T00:00:00.000Z'), await recall(), await recall()]).toEqual([false, true, false])
    expect(await standing()).toMatchObject({ state: 'submitted', returned: null, submitted: filing.submitted,
      recalled: { at: '2026-03-03T00:00:00.000Z', comments: '看错了上年的数' } })
    expect(await sum()).toMatchObject({ n: 6, towns: 2 })
    expect(await inside(tx => slipOf(tx, yi(), filing))).toMatchObject({ step: 'recall', says: '看错了上年的数', of: '2026-03-02T00:00:00.000Z' })
    expect(
      await inside(tx =>
        returnTaken(tx, yi(), filing, { comments: '讲座确有出入', by: '县甲', at: '2026-03-04T00:00:00.000Z', unit: '示范县司法局', unitId: 1 }),
      ),
    ).toBe(true)
    expect(await inside(tx => slipOf(tx, yi(), filing))).toMatchObject({ step: 'return', says: '讲座确有出入' })
    expect(await standing()).toMatchObject({ state: 'returned', returned: { comments: '讲座确有出入' } })
    expect(await standing()).not.toHaveProperty('recalled')
    const again = { ...filing, submitted: '2026-03-05T00:00:00.000Z' }
    expect(await inside(tx => takeFilingIn(tx, yi(), again, who))).toEqual({ repeated: false, returned: null })
    expect(await standing()).toMatchObject({ state: 'submitted', first: filing.submitted, submitted: again.submitted, returned: null })
    expect(await sum()).toMatchObject({ n: 6, towns: 2 })
    await expect(inside(tx => takeFilingIn(tx, yi(), { ...filing, submitted: '2025-02-01T00:00:00.000Z' }, who)))
      .rejects.toThrow('乙镇2024年指标数据已收过 2026-03-05 报送的一份，这个文件是 2025-02-01 报送的旧的一份，没有接收')
    // The same body sent again is as fresh as its new day.
    await inside(tx => takeFilingIn(tx, yi(), { ...again, submitted: '2026-03-09T00:00:00.000Z' }, who))
    expect(await sum()).toMatchObject({ n: 6, towns: 2, asOf: '2025-01-10T00:00:00.000Z' })
    expect((await rolledUp(engine, [12], '2024', ['x.y']))[0]).toMatchObject({ asOf: '2026-03-09T00:00:00.000Z' })
  })

  it('a newer published report of a year takes the place of the older one, which stays in the history', async () => {
    const old = { ...report, year: 2020, origin: 'published' as const, name: '旧.txt', sha256: '1'.repeat(64) }
    const keep = (says: object) => inUnit(store.engine, county, tx => keepPublished(tx, 11, { ...old, ...says }, who))
    expect(await keep({})).toMatchObject({ repeated: false, replaced: null })
    expect(await keep({})).toMatchObject({ repeated: true, replaced: null })
    const [one, two] = await Promise.all([keep({ name: '新一.txt', sha256: '2'.repeat(64) }), keep({ name: '新二.txt', sha256: '3'.repeat(64) })])
    expect([one, two].filter(({ replaced }) => replaced === '旧.txt')).toHaveLength(1)
    expect([one, two].filter(({ replaced }) => /^新/.test(replaced ?? ''))).toHaveLength(1)
    expect(await inside(tx => reportsOf(tx, [11], { year: 2020 }))).toHaveLength(1)
    expect((await inside(tx => earlierPublished(tx, 11))).map(({ name }) => name)).toContain('旧.txt')
    // The first one dropped again comes back in its place.
    expect(await keep({})).toMatchObject({ repeated: false, replaced: expect.stringMatching(/新/) })
  })
})
