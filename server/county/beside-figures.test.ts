// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { type Inline, type Manuscript, plainText } from '../../kernel/kernel.ts'
import { analyse, lexicon } from '../../reader/reader.ts'
import type { SubmittedFigure } from '../../store/county/submitted.ts'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { besideFigures } from './beside-figures.ts'

describe('a text whose numbers are marks', () => {
  const figure = (code: string, label: string, value: number, unit: string): SubmittedFigure =>
    ({ code, label, unit, value, numerator: value, denominator: null, zero: null, definition: '', definitionHash: '' })
  const figures = { 'legaledu.lectures': figure('legaledu.lectures', '讲座', 3, '场次'), 'own.halls': figure('own.halls', '礼堂活动', 9, '场次'),
    'mediation.amount': figure('mediation.amount', '涉及金额', 87_654, '元') }
  const found = (inlines: Inline[], sent = true) => {
    const manuscript: Manuscript = { title: '甲镇人民政府关于2025年法治政府建设情况的报告', issuer: '甲镇人民政府', blocks: [{ block: 'paragraph', inlines }] }
    const { text } = plainText(manuscript)
    return besideFigures(analyse({ id: '报告', text }, lexicon), figures, sent ? manuscript : { ...manuscript, issuer: '甲镇' })
      .map(({ message, sentences }) => [/报告写(.*?)；/.exec(message)?.[1], sentences[0]!.text])
  }
  const lectures = (...inlines: Inline[]): Inline[] => [{ text: '全年在各村组织法治讲座活动' }, ...inlines, { text: '。' }]
  const sentence = '全年在各村组织法治讲座活动9场次。'

  it('is not held against what its words sound like, but against the figures of its marks', () => {
    expect(found(lectures({ figure: 'own.halls', said: '9场次' }))).toEqual([])
    expect(found(lectures({ figure: 'legaledu.lectures', said: '9场次' }))).toEqual([['9场次，报送的指标是3场次', sentence]])
    expect(found(lectures({ text: '9场次' }))).toEqual([['9场次，台账是3场次', sentence]])
    expect(found(lectures({ figure: 'own.halls', said: '9场次' }), false)).toEqual([['9场次，台账是3场次', sentence]])
  })

  it('is held to the last place that is written', () => {
    const amount = (said: string): Inline[] => [{ text: `成功调解矛盾纠纷，涉及金额${said}。` }]
    expect(found(amount('8.77万元'))).toEqual([])
    expect(found(amount('8.78万元'))).toHaveLength(1)
  })
})

describe('a submitted report beside the figures of its own town', () => {
  let server: UnderTest
  let county: string
  const cookies = new Map<string, string>()
  const as = async <M extends Method, const P extends string>(post: string, method: M, path: P, body?: object) => {
    const answered = await ask(server.app, method, `/api/towns/${town}${path}`, { cookie: cookies.get(post)!, ...(body ? { body } : {}) })
    expect([path, answered.status, answered.text]).toEqual([path, 200, answered.text])
    return answered.body
  }
  let n = 0
  const command = () => `command-${++n}-of-report`
  const paper = '/papers/annual-report/2025'
  const place = '/filings/2025/annual-report'
  const step = async (post: string, which: string, more: object = {}) =>
    as(post, 'POST', `${place}/steps`, { command: command(), step: which, saw: (await as(post, 'GET', place)).hash, ...more })
  const lecture = (consults: number) => as('justice-office', 'POST', '/steps', { kind: 'legal-education-event', step: 'record', day: '2025-05-06',
    village: 0, data: { form: 'lecture', venueType: 'village', consults }, command: command() })
  /** Fills the draft as it stands, has it checked, signed and submitted, and reads it at the county. */
  const sentAndRead = async () => {
    const { revision } = (await as('party-office', 'GET', paper)).written!
    await as('party-office', 'POST', `${paper}/fill`, { command: command(), revision })
    await step('justice-office', 'check')
    const { findings } = await as('secretary', 'GET', place)
    await step('secretary', 'sign', { reasons: findings.map(({ says }) => ({ says, reason: '已逐条核对，照此签发' })) })
    await step('party-office', 'submit')
    const { body } = await ask(server.app, 'POST', `/api/counties/1/filings/${town}/annual-report/2025/read`, { cookie: county, body: {} })
    const { body: page } = await ask(server.app, 'GET', `/api/counties/1/reports/${body.report.id}`, { cookie: county })
    expect(page.comparedWith.ledger).toContain('2025')
    return page.findings.filter(({ against }) => against === 'ledger').map(({ message }) => message)
  }

  beforeAll(async () => {
    server = await underTest()
    server.clock.now = new Date('2026-01-10T02:00:00Z')
    for (const post of ['party-office', 'justice-office', 'secretary']) cookies.set(post, await signedIn(server.app, accountOf(post).name))
    county = await signedIn(server.app, 'xian.sifa')
    for (const consults of [30, 17, 41]) await lecture(consults)
    for (const month of ['03', '04']) await as('justice-office', 'POST', '/steps', { kind: 'dispute', step: 'register', day: `2025-${month}-10`,
      village: 0, data: { source: 'request', foundOn: `2025-${month}-09`, type: 'neighbour', about: '围墙占道', parties: [{ name: '张某某' }] },
      command: command() })
  })
  afterAll(() => server.close())

  it('contradicts nothing where it was drafted from them; a number typed otherwise does', async () => {
    await as('party-office', 'POST', paper)
    expect(await sentAndRead()).toEqual([])

    await step('secretary', 'return', { comments: '讲座的场次请在正文里补写一句' })
    const { revision, manuscript } = (await as('party-office', 'GET', paper)).written!
    const blocks = [...manuscript.blocks, { block: 'paragraph', inlines: [{ text: '全年在各村组织法治讲座活动9场次。' }] }]
    await as('party-office', 'PUT', paper, { base: revision, manuscript: { ...manuscript, blocks } })
    expect(await sentAndRead()).toEqual([expect.stringContaining('讲座报告写9场次，台账是3场')])
  })
})
