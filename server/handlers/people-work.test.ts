// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest, village } from '../app-under-test.ts'

let under: UnderTest
const cookies: Record<string, string> = {}
const posts = ['justice-office', 'peace-office', 'party-office', 'village', 'adviser', 'deputy-leader', 'discipline-office']
beforeAll(async () => {
  under = await underTest()
  for (const post of posts) cookies[post] = await signedIn(under.app, accountOf(post).name)
})
afterAll(() => under.close())

const as = <M extends Method, const P extends string>(post: string, method: M, path: P, body?: unknown) =>
  ask(under.app, method, `/api/towns/${town}${path}`, { cookie: cookies[post]!, ...(body === undefined ? {} : { body }) })
let commands = 0
const command = () => `people-command-${++commands}`
async function taken(post: string, step: object): Promise<string> {
  const { status, body } = await as(post, 'POST', '/steps', { day: '2025-03-10', data: {}, command: command(), ...step })
  expect(body).toMatchObject(status === 200 ? {} : { error: undefined })
  return body.matter as string
}
const enrolled = (role: string, more: object = {}, where = village) =>
  taken('justice-office', { kind: 'post-holder', step: 'record', village: where, data: { person: `${role}甲`, role, from: '2024-01-01', ...more } })
const desk = async (post: string) => (await as(post, 'GET', '/desk')).body
const page = async (post: string, matter: string) => (await as(post, 'GET', `/matters/${matter}`)).body

/** A dispute agreed in writing on the day, and as much of the rest of its file as is named. */
async function agreed(mediator: string, day: string, then: readonly string[] = []): Promise<string> {
  const matter = await taken('justice-office', { ...quarrel(command(), { foundOn: day }), day })
  const on = (step: string, data: object = {}) => taken('justice-office', { kind: 'dispute', matter, step, day, data })
  await on('accept', { parties: [{ name: '张某某' }, { name: '李某某' }], mediators: [{ mediator: { id: mediator } }], willing: true })
  await on('mediate', { record: '两家到场' })
  await on('agree', { agreementForm: 'written', amount: 0, partiesSigned: true, mediatorSigned: true, committeeSealed: true })
  for (const step of then) await on(step, step === 'followUp' ? { visit: '已履行' } : {})
  return matter
}

describe('a mediator’s subsidy', () => {
  let mediator: string
  beforeAll(async () => {
    mediator = await enrolled('mediator')
    const rates = (amount: number) => [{ grade: '一般', form: 'written', needs: ['visit'], amount }]
    const rule = await taken('justice-office', {
      kind: 'governance-rule',
      step: 'record',
      village: 0,
      data: { name: '以案定补办法', type: 'subsidy', from: '2024-01-01', rates: rates(20_000) },
    })
    await taken('justice-office', {
      kind: 'governance-rule',
      matter: rule,
      step: 'replace',
      data: { to: '2025-02-28', nextTitle: '以案定补办法（修订）', nextFrom: '2025-03-01', nextRates: rates(25_000), why: 'replaced' },
    })
  })
  const list = (...disputes: string[]) => ({
    kind: 'mediation-subsidy', step: 'draft', day: '2025-03-10', village: 0, command: command(),
    data: { periodFrom: '2025-01-01', periodTo: '2025-03-09', lines: disputes.map(id => ({ dispute: [id] })) },
  })

  it('is told on the dispute’s page with the paper that is missing, to who sees the whole file', async () => {
    const dispute = await agreed(mediator, '2025-02-28', ['perform'])
    const { file, worth, ahead } = await page('justice-office', dispute)
    expect(file.map(({ label, held }) => `${label}${held ? '' : '：缺'}`)).toEqual([
      '调解记录',
      '协议书：缺',
      '履行记录',
      '回访记录：缺',
    ])
    expect(worth).toMatchObject([
      {
        kindLabel: '以案定补',
        gives: [
          { label: '档次', text: '一般' },
          { label: '补贴金额', text: '200.00元' },
        ],
        lacks: ['回访记录'],
        listed: null,
      },
    ])
    expect(ahead).toEqual(['已归档'])
    expect((await page('deputy-leader', dispute)).worth).toEqual([])
  })

  it('is proposed by the version of the day of the agreement, and recorded as proposed', async () => {
    const [old, late] = [
      await agreed(mediator, '2025-02-28', ['perform', 'followUp', 'file']),
      await agreed(mediator, '2025-03-01', ['perform', 'followUp', 'file']),
    ]
    const given = list(old, late)
    const { status, body } = await as('justice-office', 'POST', '/steps/propose', given)
    expect([status, body.data.lines]).toMatchObject([
      200,
      [
        { amount: 20_000, basis: '以案定补办法，2024年1月1日起施行' },
        { amount: 25_000, basis: '以案定补办法（修订），2025年3月1日起施行' },
      ],
    ])
    expect(body.names[mediator]).toBe('mediator甲')
    expect((await as('justice-office', 'GET', '/kinds/mediation-subsidy/matters')).body.total).toBe(0)
    const matter = await taken('justice-office', given)
    expect((await page('justice-office', matter)).facts.lines).toEqual(body.data.lines)
    expect((await page('justice-office', old)).worth[0]!.listed).toEqual({ id: matter, state: '已造册待核对' })
    expect((await desk('peace-office')).awaiting).toMatchObject([{ matter, stepLabel: '核对' }])
    expect((await desk('justice-office')).awaiting).toEqual([])
  })

  it('is refused with the number of the row: a file not whole, an amount of one’s own', async () => {
    const bare = await agreed(mediator, '2025-02-28', ['perform', 'file'])
    expect((await as('justice-office', 'POST', '/steps/propose', list(bare))).refused.message).toBe('补贴明细不能列入：还缺回访记录，按“以案定补办法”补齐后才能列入（第 1 行）')
    const whole = await agreed(mediator, '2025-02-28', ['perform', 'followUp', 'file'])
    const typed = list(whole)
    Object.assign(typed.data.lines[0]!, { amount: 90_000 })
    expect((await as('justice-office', 'POST', '/steps', typed)).refused.message).toContain('“补贴金额”填的是900.00元，按“以案定补办法”应为200.00元')
  })
})

describe('what the form offers', () => {
  it('are one’s own last values of what stays the same, never anything personal', async () => {
    const adviser = await enrolled('village-adviser')
    const data = { client: 'village', adviser: { id: adviser }, type: 'review', mode: 'phone', docs: 1, details: '看了合同' }
    expect((await as('adviser', 'GET', '/kinds/adviser-service/steps/record/last')).body).toEqual({ day: null, values: {}, names: {} })
    await taken('adviser', { kind: 'adviser-service', step: 'record', village, data })
    const { body } = await as('adviser', 'GET', '/kinds/adviser-service/steps/record/last')
    expect(body).toEqual({
      day: '2025-03-10',
      values: { client: 'village', adviser: { id: adviser }, mode: 'phone' },
      names: { [adviser]: 'village-adviser甲' },
    })
    expect((await as('justice-office', 'GET', '/kinds/adviser-service/steps/record/last')).body.day).toBeNull()
  })

  it('a visit waits on the village’s desk until the village has spoken, and on no other', async () => {
    const { awaiting } = await desk('village')
    expect(awaiting).toMatchObject([{ kind: 'adviser-service', step: 'confirm', stepLabel: '确认服务' }])
    expect((await desk('adviser')).awaiting).toEqual([])
    await taken('village', { kind: 'adviser-service', matter: awaiting[0]!.matter, step: 'confirm' })
    expect((await desk('village')).awaiting).toEqual([])
  })

  it('openings tell how often they were used, and their initials', async () => {
    const { openings } = await desk('adviser')
    const service = openings.find(({ kind }) => kind === 'adviser-service')!
    expect(service.steps).toEqual([{ step: 'record', label: '登记法律服务', initials: 'flgwfwjldjflfw', used: 1 }])
  })
})

describe('coverage of rosters as of a day', () => {
  const missing = async (on: string, post = 'justice-office') => {
    const { body } = await as(post, 'GET', `/coverage?on=${on}`)
    return Object.fromEntries(
      body.covers.map(({ label, total, missing: names }: { label: string; total: number; missing: { name: string }[] }) => [
        label,
        [total, names.length],
      ]),
    )
  }

  it('names villages without an adviser, a liaison, a committee, and a grid without a worker', async () => {
    const grid = await taken('peace-office', { kind: 'unit', step: 'record', village, data: { type: 'grid', name: '一网格', from: '2024-06-01' } })
    const villages = (await as('justice-office', 'GET', '/coverage?on=2025-03-10&kind=unit')).body.covers[0]!.total as number
    expect(await missing('2025-03-10')).toEqual({
      人民调解委员会: [villages, villages],
      '村（居）法律顾问': [villages, villages - 1],
      村法治联络员: [villages, villages],
      网格员: [1, 1],
    })
    await taken('justice-office', {
      kind: 'post-holder',
      step: 'record',
      village,
      data: { person: '网格甲', role: 'grid-worker', unit: [grid], from: '2025-03-01' },
    })
    expect((await missing('2025-03-10')).网格员).toEqual([1, 0])
    expect((await missing('2025-02-28')).网格员).toEqual([1, 1])
    expect((await missing('2024-05-31')).网格员).toBeUndefined()
    expect((await missing('2025-03-10', 'village'))['村（居）法律顾问']).toEqual([1, 0])
  })
})

it('a ledger one may not read says so instead of being empty', async () => {
  const { status, refused } = await as('discipline-office', 'GET', '/kinds/dispute/matters')
  expect([status, refused.message]).toEqual([403, '您的岗位不看矛盾纠纷台账，需要查看的请管理员登记相应岗位'])
})

it('a local limit is shown with the town’s own document', async () => {
  const ledger = await under.installation.store.ledger(town)
  await ledger.set(
    { command: 'set-take', name: 'dispute.take', from: '2025-01-01', length: { days: 3 }, document: '甲镇平安〔2025〕1号' },
    { actor: accountOf('peace-office'), at: under.clock.now },
  )
  const matter = await taken('justice-office', quarrel(command()))
  await taken('peace-office', { kind: 'dispute', matter, step: 'assign', data: { assignedTo: '某村调委会' } })
  const due = (await desk('justice-office')).due.find(each => each.matter === matter && each.clock === 'take')!
  expect(due.cites).toBe('本镇规定：甲镇平安〔2025〕1号（2025年1月1日起）')
})
