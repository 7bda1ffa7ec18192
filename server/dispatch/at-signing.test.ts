// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftReport, periodOf } from '../../kernel/kernel.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { targetSentence } from './target-sentence.ts'
import { targetsOf } from './targets.ts'

let server: UnderTest
beforeAll(async () => {
  server = await underTest()
})
afterAll(() => server.close())

const as = (post: string) => ({ actor: { id: accountOf(post).id, posts: [{ post, village: 0 }] }, at: new Date('2025-03-10T02:00:00Z') })
const filing = `/api/towns/${town}/filings/2024/annual-report`

describe('an annual report that is signed', () => {
  it('enters its next-year targets with the signature, once, each with the value it was signed with', async () => {
    const { store } = server.installation
    const ledger = await store.ledger(town)
    const registered = await ask(server.app, 'POST', `/api/towns/${town}/steps`, {
      cookie: await signedIn(server.app, accountOf('justice-office').name),
      body: { ...quarrel('one'.padEnd(8, '-'), { foundOn: '2024-12-30' }), day: '2024-12-30' },
    })
    expect(registered.status).toBe(200)
    const answers = await ledger.answers(periodOf('2024'))
    const screened = answers.get('mediation.registered') ?? answers.get('mediation.screened')!
    const aim = { name: '纠纷早发现', figure: screened.code, target: '不少于12件', owner: '司法所', dueOn: '2025-12-31' }
    const { manuscript } = draftReport({
      title: '甲镇人民政府关于2024年法治政府建设情况的报告', issuer: '甲镇人民政府', opening: '现将有关情况报告如下：',
      chapters: [{ heading: '2025年的工作思路和目标举措', level: 1, empty: false, chapters: [], paragraphs: [[targetSentence(aim, 2024, screened)]] }],
    })
    await ledger.filings.fill(
      {
        command: 'fill',
        kind: 'annual-report',
        period: '2024',
        body: { manuscript, figures: [{ ...screened, period: '2024' }], revision: 1, provisional: [] },
      },
      as('party-office'),
    )
    await ledger.filings.step({ command: 'check', kind: 'annual-report', period: '2024', step: 'check' }, as('justice-office'))
    expect(await targetsOf(store, ledger, 2025)).toEqual([])

    const cookie = await signedIn(server.app, accountOf('secretary').name)
    const { hash, findings } = (await ask(server.app, 'GET', filing, { cookie })).body
    const reasons = findings.map(({ says }) => ({ says, reason: '年初先签，正文随后补齐' }))
    const sign = () => ask(server.app, 'POST', `${filing}/steps`, { cookie, body: { command: 'sign-2024', step: 'sign', saw: hash, reasons } })
    expect((await sign()).body).toEqual({ state: 'signed' })
    expect((await sign()).status).toBe(200)
    expect(await targetsOf(store, ledger, 2025)).toMatchObject([
      { name: '纠纷早发现', target: '不少于12件', owner: '司法所', baseline: expect.stringContaining(`${screened.value}`) },
    ])
    expect(await ledger.verify()).toMatchObject({ ok: true })
    expect(await ledger.rebuild()).toMatchObject({ same: true })
  })
})
