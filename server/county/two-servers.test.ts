// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submit } from '../../store/county/county-under-test.ts'
import type { Store } from '../../store/store.ts'
import { specimenUnits } from '../../town/installation.ts'
import type { Installation } from '../installation.ts'
import { addUser } from '../session/users.ts'
import { addSpecimenAccounts, specimenPassword } from '../specimen/accounts.ts'
import { type Asking, type RunningServer, runServer } from './server-under-test.ts'

const password = 'liangtai-2026'
/** The town's server numbers its organisations by itself: only codes are the same on both. */
const there = (id: number): number => id + 5000
const [yi, jia] = [there(12), there(11)]

const unitsThere = specimenUnits.filter(({ level, id }) => level === 'county' || [11, 12].includes(id)).map(unit => ({
  ...unit, id: there(unit.id), parent_id: unit.parent_id === null ? null : there(unit.parent_id), county_id: there(1),
  town_id: unit.town_id === null ? null : there(unit.town_id), path: unit.path.replace(/\d+/g, id => String(there(Number(id)))),
}))

const reportOf = (town: string) => ({
  manuscript: { title: `${town}人民政府关于2025年法治政府建设情况的报告`, issuer: `${town}人民政府`, blocks: [
    { block: 'heading' as const, level: 1 as const, text: '主要举措和成效' },
    { block: 'paragraph' as const, inlines: [{ text: '全年举办法治讲座' }, { figure: 'legaledu.lectures', said: '2场' }, { text: '，群众知晓度提高。' }] },
    { block: 'heading' as const, level: 1 as const, text: '存在的不足和原因' }, { block: 'paragraph' as const, inlines: [{ text: '山区普法覆盖不够。' }] },
  ] }, figures: [], revision: 1, provisional: [],
})

async function lectures(store: Store, town: number): Promise<void> {
  const ledger = await store.ledger(town)
  const clerk = { actor: { id: 'clerk', posts: Object.keys(store.register.posts).map(post => ({ post, village: 0 })) },
    at: new Date('2025-12-31T08:00:00Z') }
  for (const [n, day] of ['2025-03-15', '2025-05-15'].entries())
    await ledger.run({ command: `lecture ${n}`, kind: 'legal-education-event', step: 'record', day,
      data: { form: 'lecture', venueType: 'village', consults: 10 } }, clerk)
  await submit(ledger, '2025', '2026-02-10')
  await submit(ledger, '2025-Q1', '2026-02-10')
  await submit(ledger, '2025-Q2', '2026-02-10')
}

async function prepareTown({ store }: Installation): Promise<void> {
  await store.addUnits(unitsThere)
  for (const town of [yi, jia]) await lectures(store, town)
  await submit(await store.ledger(yi), '2025', '2026-02-12', { kind: 'annual-report', body: reportOf('乙镇') })
  for (const [name, post] of [['yi.ban', 'party-office'], ['yi.suo', 'justice-office'], ['yi.zhang', 'mayor']] as const)
    await addUser(store, { name, display: name, posts: [{ town: yi, post, village: 0 }] }, new Date('2026-01-01T00:00:00Z'), password)
}

async function prepareCounty({ store }: Installation): Promise<void> {
  await store.addUnits(specimenUnits)
  await addSpecimenAccounts(store, new Date('2026-01-01T00:00:00Z'))
}

describe('two servers, each a process with data and keys of its own', () => {
  let town: RunningServer
  let county: RunningServer
  let office: Asking
  let justice: Asking
  let mayor: Asking
  let desk: Asking

  beforeAll(async () => {
    ;[town, county] = await Promise.all([runServer(prepareTown), runServer(prepareCounty)])
    ;[office, justice, mayor] = await Promise.all(
      ['yi.ban', 'yi.suo', 'yi.zhang'].map(name => town.signedIn(name, password))) as [Asking, Asking, Asking]
    desk = await county.signedIn('xian.sifa', specimenPassword)
  })
  afterAll(() => Promise.all([town?.stop(), county?.stop()]))

  const fileOf = async (period: string, kind = 'figures'): Promise<string> =>
    (await office('GET', `/api/towns/${yi}/federation/${kind}/${period}`)).text
  const take = (text: string) => desk('POST', '/api/counties/1/federated', Buffer.from(text, 'utf8'))
  const refusal = async (text: string): Promise<string> => (await take(text)).refused.message
  const carryBack = (text: string, by = office) => by('POST', `/api/towns/${yi}/returned`, Buffer.from(text, 'utf8'))
  /** 年度报告, 全年, 第一季度, 第二季度. */
  const cells = async () => (await desk('GET', '/api/counties/1/submissions?year=2025')).body.towns
    .find(({ name }) => name === '乙镇')!.cells.slice(0, 4)
  const rolledUp = async (period: string) =>
    (await desk('GET', `/api/counties/1/roll-up?period=${period}&figures=legaledu.lectures`)).body.figures[0]
  const stepThere = async (by: Asking, step: string, period: string, more: object = {}) => {
    const { hash } = (await by('GET', `/api/towns/${yi}/filings/${period}/figures`)).body
    const { body } = await by('POST', `/api/towns/${yi}/filings/${period}/figures/steps`, 
      { command: `${step} ${period} ${Math.random()}`, step, saw: hash, ...more })
    expect(body).not.toHaveProperty('error')
  }
  /** Filled, checked, signed and submitted by three people, as in the browser. */
  const submitAgain = async (period: string) => {
    const { hash } = (await office('GET', `/api/towns/${yi}/filings/${period}/figures`)).body
    expect((await office('POST', `/api/towns/${yi}/filings/${period}/figures`, { command: `fill ${period} ${Math.random()}`, saw: hash })).body)
      .toEqual({ state: 'filled' })
    await stepThere(justice, 'check', period)
    await stepThere(mayor, 'sign', period)
    await stepThere(office, 'submit', period)
  }

  it('give out the same file by the page and by the verb, to who files it and of what is submitted', async () => {
    const out = join(town.directory, 'out.json')
    expect(await town.verb('federate', '--town', '乙镇', '--period', '2025', '--out', out)).toMatchObject({ code: 0 })
    expect(await readFile(out, 'utf8')).toBe(await fileOf('2025'))
    expect(await town.verb('federate', '--town', '乙镇', '--period', '2025-03', '--out', out)).toMatchObject({ code: 2,
      said: '乙镇2025年3月指标数据还没有填报，没有可以报送的文件\n' })
    expect((await town.verb('federate', '--town', '乙镇', '--period', '20', '--out', out)).said).toContain('期间应写成 2025、2025-Q1 或 2025-03')
    expect((await fileOf('2025-03')).length).toBeLessThan(200)
  })

  it('take nothing in before the right key is registered, nor by another town’s', async () => {
    const file = await fileOf('2025')
    expect(await refusal(file)).toMatch(/^乙镇还没有登记公钥，不能核对是谁签的；请与镇里核对指纹 ([0-9a-f]{4} ?){4} 后，先在“设置”的“各镇的公钥”里登记$/)
    const keyOf = async (name: string): Promise<string> => JSON.parse((await town.verb('town-key', '--town', name, '--json')).out).key
    expect((await desk('PUT', '/api/counties/1/keys/12', { key: await keyOf('甲镇') })).status).toBe(200)
    expect(await refusal(file)).toMatch(/^乙镇2025年指标数据的文件不是用登记的公钥签的（文件里的指纹是 ([0-9a-f]{4} ?){4}），没有接收$/)
    expect((await desk('PUT', '/api/counties/1/keys/12', { key: await keyOf('乙镇') })).body).toMatchObject({ name: '乙镇' })
    // 甲镇 signs rightly, and says it is 乙镇.
    const out = join(town.directory, 'jia.json')
    await town.verb('federate', '--town', '甲镇', '--period', '2025', '--out', out)
    const other = await readFile(out, 'utf8')
    const posing = JSON.parse(other)
    posing.signed.town = JSON.parse(file).signed.town
    expect(await refusal(JSON.stringify(posing))).toContain('不是用登记的公钥签的')
    expect(await refusal(other)).toContain('甲镇还没有登记公钥')
    expect((await cells()).map(({ state }) => state)).toEqual(Array(4).fill('not-submitted'))
  })

  it('refuse a file with any byte altered or any part cut off, in one Chinese sentence', async () => {
    const file = await fileOf('2025-Q1')
    const bytes = Buffer.from(file, 'utf8')
    // Form and key at the head, the signature at the tail, and some of what lies between; the line's end says nothing.
    const [head, tail] = [Array.from({ length: 80 }, (_, n) => n), Array.from({ length: 100 }, (_, n) => bytes.length - 2 - n)]
    for (const [n, at] of [...head, ...Array.from({ length: 40 }, () => Math.floor(Math.random() * (bytes.length - 1))), ...tail].entries()) {
      const altered = Buffer.from(bytes)
      altered[at] = altered[at]! ^ (1 << (n % 7))
      const { status, refused } = await desk('POST', '/api/counties/1/federated', altered)
      expect([at, status, refused.message]).toEqual([at, 409, expect.stringMatching(/^[^。]*[\u4e00-\u9fff][^。]*$/)])
    }
    for (const length of [0, 1, 40, Math.floor(file.length / 2), file.length - 3]) expect(await refusal(file.slice(0, length)))
      .toMatch(length < 40 ? /^这不是镇级服务器导出的报送文件/ : /^报送文件不完整，可能没有传完，没有接收；请让镇里重新导出$/)
    expect((await cells())[2]).toMatchObject({ state: 'not-submitted' })
  })

  it('take each file in once, in whatever order and however often, by the page and by the verb', async () => {
    const [report, year, first] = [await fileOf('2025', 'annual-report'), await fileOf('2025'), await fileOf('2025-Q1')]
    const answers = await Promise.all([first, report, year, report, first, year].map(take))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(answers.filter(({ body }) => body.repeated === false)).toHaveLength(3)
    const path = await county.file('in.json', report)
    expect(await county.verb('take-in', path)).toMatchObject({ code: 0, out: '乙镇2025年度报告以前已收过，没有重复接收\n' })
    expect(await rolledUp('2025')).toMatchObject({ value: 2, towns: 1, asOf: '2026-02-10T02:00:00.000Z' })
    const federated = { state: 'submitted', source: 'federated', late: 'in-time' }
    expect(await cells()).toMatchObject([{ ...federated, counted: '2026-02-12' }, { ...federated, counted: '2026-02-10' }, { source: 'federated' },
      { state: 'not-submitted', awaited: true }])
  })

  it('keep the later of two versions whichever comes first, and the first day of both', async () => {
    const older = await fileOf('2025-Q2')
    await stepThere(mayor, 'return', '2025-Q2', { comments: '第二季度漏了一场，核对后重报' })
    await submitAgain('2025-Q2')
    expect((await take(await fileOf('2025-Q2'))).body).toMatchObject({ repeated: false })
    expect(await refusal(older)).toMatch(/^乙镇2025年第二季度指标数据已收过 \d{4}-\d\d-\d\d 报送的一份，这个文件是 2026-02-10 报送的旧的一份，没有接收$/)
    expect((await cells())[3]).toMatchObject({ state: 'submitted', counted: '2026-02-10', submitted: expect.not.stringMatching('2026-02-10') })
  })

  it('bring a return to the town as a signed slip; the same body sent again counts anew', async () => {
    const { hash } = (await cells())[2]!
    const returned = await desk('POST', '/api/counties/1/filings/12/figures/2025-Q1/return',
      { saw: hash, message: '讲座场次与上年相差太大，请核对后重报', command: 'return by county 1' })
    expect(returned.body).toMatchObject({ toTown: false, slip: true })
    expect((await cells())[2]).toMatchObject({ state: 'returned', awaited: true, slip: true,
      returned: { by: 'county', comments: '讲座场次与上年相差太大，请核对后重报' } })
    expect(await rolledUp('2025-Q1')).toBeUndefined()
    const old = await fileOf('2025-Q1')
    expect((await take(old)).body).toMatchObject({ repeated: true, returned: expect.stringMatching(/^2/) })

    const slip = (await desk('GET', '/api/counties/1/filings/12/figures/2025-Q1/slip')).text
    expect((await carryBack(slip)).refused.message).toMatch(/^还没有登记示范县的公钥，不能核对退回单是谁签的；请与示范县核对指纹 .+ 后先登记$/)
    const { key } = JSON.parse((await county.verb('town-key', '--county', '示范县', '--json')).out)
    expect((await desk('GET', '/api/counties/1/key')).body).toMatchObject({ key })
    const { id } = (await office('GET', `/api/towns/${yi}/county-keys`)).body.units[0]!
    expect((await mayor('PUT', `/api/towns/${yi}/county-keys/${id}`, { key })).refused.message).toContain('县级公钥由司法所、党政办登记')
    await office('PUT', `/api/towns/${yi}/county-keys/${id}`, { key })
    expect((await carryBack(slip.replace('讲座场次', '讲座次数'))).refused.message).toBe('示范县的退回单签发后被改动过，没有接收；请让示范县重新导出')
    expect((await carryBack(slip.slice(0, -9))).refused.message).toContain('退回单不完整')
    expect((await carryBack(old)).refused.message).toContain('这是报送文件，不是退回单')
    expect(await refusal(slip)).toContain('这是退回单，不是报送文件')
    expect((await carryBack(slip, mayor)).refused.message).toContain('退回单由司法所、党政办接收')
    expect((await carryBack(slip)).body).toMatchObject({ name: '2025年第一季度指标数据', repeated: false, by: '示范县司法局（依法治县办）' })
    expect((await carryBack(slip)).body).toMatchObject({ repeated: true, instead: null })
    expect(slip).not.toContain('罗守正')
    const filing = (await office('GET', `/api/towns/${yi}/filings/2025-Q1/figures`)).body
    expect(filing).toMatchObject({ state: 'returned', last: { by: '示范县司法局（依法治县办）', post: '示范县司法局',
      comments: expect.stringMatching(/^示范县退回单（\d{4}-\d\d-\d\d）：讲座场次与上年相差太大，请核对后重报$/) } })
    expect(filing.mine).toBe('fill')

    // Nothing was wrong: the very same body goes up again.
    await submitAgain('2025-Q1')
    const again = await fileOf('2025-Q1')
    expect(JSON.parse(again).signed.hash).toBe(hash)
    expect((await take(again)).body).toMatchObject({ repeated: false, returned: null })
    expect((await take(again)).body).toMatchObject({ repeated: true, returned: null })
    expect((await cells())[2]).toMatchObject({ state: 'submitted', awaited: false, counted: '2026-02-10' })
    expect(await rolledUp('2025-Q1')).toMatchObject({ value: 1, towns: 1 })
    // A slip that comes late does not take the new one back.
    expect((await carryBack(slip)).body).toMatchObject({ repeated: true })
    expect((await office('GET', `/api/towns/${yi}/filings/2025-Q1/figures`)).body.state).toBe('submitted')
  })

  it('a slip for what the town’s own head had sent back says so, and is no second return', async () => {
    const { hash } = (await cells())[3]!
    await desk('POST', '/api/counties/1/filings/12/figures/2025-Q2/return', { saw: hash, message: '六月的一场请写明在哪个村', command: 'return by county 4' })
    const slip = (await desk('GET', '/api/counties/1/filings/12/figures/2025-Q2/slip')).text
    await stepThere(mayor, 'return', '2025-Q2', { comments: '第二季度多计一场，核对后重报' })
    const { body } = await carryBack(slip)
    expect(body).toMatchObject({ repeated: true, comments: '六月的一场请写明在哪个村', instead: expect.stringMatching(
      /^2025年第二季度指标数据这一份在 \d{4}-\d\d-\d\d 已由乙镇自己（yi\.zhang）退回，退回单没有再退一次；示范县的意见没有记入台账，请照着一并改好$/) })
    const { code, out } = await town.verb('take-in', await town.file('late.json', slip))
    expect([code, out]).toEqual([0, `乙镇${body.instead}：六月的一场请写明在哪个村\n`])
    expect((await office('GET', `/api/towns/${yi}/filings/2025-Q2/figures`)).body.last!.comments).toBe('第二季度多计一场，核对后重报')
  })

  it('a return taken back goes out as a slip too: what the first slip turned stands again, and it is void', async () => {
    const at = '/api/counties/1/filings/12/figures/2025-Q1'
    const { hash } = (await cells())[2]!
    const turn = async (what: 'return' | 'recall', says: string) =>
      (await desk('POST', `${at}/${what}`, { saw: hash, [what === 'return' ? 'message' : 'reason']: says, command: `${what} ${Math.random()}` })).body
    const slip = async () => (await desk('GET', `${at}/slip`)).text
    const stateThere = async () => (await office('GET', `/api/towns/${yi}/filings/2025-Q1/figures`)).body
    expect(await turn('return', '场次与去年差得太多了')).toMatchObject({ slip: true })
    const [first] = [await slip()]
    expect(await turn('recall', '点错了一行，退的不是这份')).toEqual({ toTown: false, slip: true })
    expect((await cells())[2]).toMatchObject({ state: 'submitted', slip: true, returned: null, recalled: { comments: '点错了一行，退的不是这份' } })
    expect(await rolledUp('2025-Q1')).toMatchObject({ value: 1, towns: 1 })
    const early = await slip()
    expect(JSON.parse(early)).toMatchObject({ form: 'fazhen-recall-1', signed: { by: '示范县司法局（依法治县办）', returned: JSON.parse(first).signed.returned } })
    // The first slip never reached the town: nothing is to be undone there.
    expect((await carryBack(early)).body).toMatchObject({ recalled: true, repeated: true,
      instead: '乙镇没有接收过那份退回单，2025年第一季度指标数据仍是已报送；原来的退回单作废，请不要再接收' })
    expect((await carryBack(early.replace('点错了', '点对了'))).refused.message).toContain('签发后被改动过')
    expect(await refusal(early)).toContain('这是退回单，不是报送文件')

    await turn('return', '四月的一场不在一季度')
    const second = await slip()
    expect((await carryBack(second)).body).toMatchObject({ repeated: false, recalled: false })
    // It undoes the first return, not the one that stands.
    expect((await carryBack(early)).body).toMatchObject({ repeated: true, recalled: true,
      instead: '2025年第一季度指标数据是示范县司法局退回的，不是撤回退回单说的那一次，仍是已退回' })
    await turn('recall', '核对过台账，一场不差')
    const late = await slip()
    expect((await carryBack(late)).body).toMatchObject({ repeated: false, recalled: true, instead: null, comments: '核对过台账，一场不差' })
    expect(await stateThere()).toMatchObject({ state: 'submitted', last: { label: '撤回退回', post: '示范县司法局' } })
    expect((await carryBack(late)).body).toMatchObject({ repeated: true, instead: null })
    expect((await carryBack(second)).body).toMatchObject({ repeated: true, instead: '2025年第一季度指标数据的这份退回单已由示范县撤回，没有再退一次' })
    expect((await stateThere()).state).toBe('submitted')
    const { code, out } = await town.verb('take-in', await town.file('recall.json', late))
    expect([code, out]).toEqual([0, '乙镇2025年第一季度指标数据的退回以前已撤回，没有重复接收\n'])
    const given = await county.verb('give-back', '--town', '乙镇', '--period', '2025-Q1', '--out', join(county.directory, 'recall.json'))
    expect(given.said).toContain('乙镇2025年第一季度指标数据的退回已撤回，撤回退回单已写')
    // The same words on the same day are another return, and another taking back of it.
    await turn('return', '四月的一场不在一季度')
    expect((await carryBack(await slip())).body).toMatchObject({ repeated: false, instead: null })
    expect((await carryBack(late)).body).toMatchObject({ repeated: true, recalled: true })
    expect((await stateThere()).state).toBe('returned')
    await turn('recall', '核对过台账，一场不差')
    expect((await carryBack(await slip())).body).toMatchObject({ repeated: false, recalled: true, instead: null })
    expect((await stateThere()).state).toBe('submitted')
    expect((await take(await fileOf('2025-Q1'))).body).toMatchObject({ repeated: true, returned: null })
  })

  it('read a text of another server, send it back with its comments, by the verb too', async () => {
    const { body: { report } } = await desk('POST', '/api/counties/1/filings/12/annual-report/2025/read', {})
    const { text } = (await desk('GET', `/api/counties/1/reports/${report.id}`)).body
    expect(text).toContain('全年举办法治讲座2场')
    const start = [...text.slice(0, text.indexOf('山区普法'))].length
    await desk('POST', `/api/counties/1/reports/${report.id}/comments`, { start, end: start + 9, text: '请写明哪几个村', command: 'comment 0001' })
    // The figures of a report that stands are not taken from under it.
    const { hash } = (await cells())[1]!
    expect((await desk('POST', '/api/counties/1/filings/12/figures/2025/return', { saw: hash, message: '讲座场次请再核对一遍', command: 'return by county 2' }))
      .refused.message).toContain('请先退回年度报告')
    expect((await desk('POST', `/api/counties/1/reports/${report.id}/return`, { command: 'return by county 3', message: '按意见修改' })).body)
      .toMatchObject({ comments: 1, toTown: false, slip: true })
    const out = join(county.directory, 'slip.json')
    expect(await county.verb('give-back', '--town', '乙镇', '--period', '2025', '--kind', 'annual-report', '--out', out)).toMatchObject({ code: 0 })
    const { code, out: said } = await town.verb('take-in', out)
    expect([code, said]).toEqual([0, '乙镇2025年度报告已退回，意见：按意见修改\n1.“山区普法覆盖不够。”：请写明哪几个村\n'])
    expect((await office('GET', `/api/towns/${yi}/filings/2025/annual-report`)).body).toMatchObject({ state: 'returned' })
    expect((await town.verb('verify', '--json')).out).toMatch(/"town":"乙镇".*"ok":true/)
  }, 180_000)
})
