// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, draftReport, type Manuscript, plainText } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { accountOf, type UnderTest, town, underTest } from '../app-under-test.ts'
import { annualSummary } from './annual-summary.ts'
import { targetFindings } from './target-findings.ts'
import { targetSentence, targetsIn } from './target-sentence.ts'
import { figureNamed, heldTargets, targetsOf } from './targets.ts'
import { targetsToMeasures } from './targets-to-measures.ts'

const rate: Answer = { code: 'mediation.success_rate', label: '调解成功率', unit: '%', value: 96.8, numerator: 484, denominator: 500, zero: null }
const aim = { name: '保持调解成功率', figure: rate.code, target: '98%以上', owner: '司法所', dueOn: '2025-12-31' }
const reportOf = (...targets: Parameters<typeof targetSentence>[0][]): Manuscript =>
  draftReport({
    title: '报告',
    issuer: '甲镇人民政府',
    opening: '如下：',
    chapters: [
      {
        heading: '下年',
        level: 1,
        empty: false,
        chapters: [],
        paragraphs: targets.map(each => [targetSentence(each, 2024, each.figure ? rate : undefined)]),
      },
    ],
  }).manuscript

describe('a target in a text', () => {
  it('is read back as it was written', () => {
    expect(targetsIn(reportOf(aim), 2024)).toEqual({ targets: [aim], unread: [] })
  })

  it('over nothing says that there is no base, and is still held against its figure', () => {
    const none: Answer = { ...rate, value: null, numerator: 0, denominator: 0, zero: 'no-base' }
    const told = targetSentence(aim, 2024, none)
    expect(told.pieces.map(({ text }) => text).join('')).toBe('目标：保持调解成功率；2024年没有基数；目标值98%以上；责任单位司法所；完成时限2025年12月31日。')
    const chapter = { heading: '下年', level: 1, empty: false, chapters: [], paragraphs: [[told]] }
    const { manuscript } = draftReport({ title: '报告', issuer: '甲镇人民政府', opening: '如下：', chapters: [chapter] })
    expect(targetsIn(manuscript, 2024)).toEqual({ targets: [aim], unread: [] })
  })

  it('needs no figure, no owner and no day: the year ends with it', () => {
    const bare = { block: 'paragraph', inlines: [{ text: '目标：执法公示平台；目标值按期完成。' }] } as const
    expect(targetsIn({ blocks: [bare] }, 2024).targets).toEqual([{ name: '执法公示平台', target: '按期完成', owner: '', dueOn: '2025-12-31' }])
  })

  it('that names no value is told, not guessed', () => {
    const vague = { block: 'paragraph', inlines: [{ text: '目标：进一步提高调解成功率。' }] } as const
    expect(targetsIn({ blocks: [vague] }, 2024)).toEqual({ targets: [], unread: ['目标：进一步提高调解成功率。'] })
  })

  it('is pointed at while the report is written, where it will not become a task', () => {
    const vague = { block: 'paragraph', inlines: [{ text: '目标：进一步提高调解成功率。' }] } as const
    const bare = { block: 'paragraph', inlines: [{ text: '目标：执法公示平台；目标值按期完成。' }] } as const
    const found = targetFindings({ blocks: [vague, { block: 'heading', level: 1, text: '下年' }, bare, ...reportOf(aim).blocks] }, 2024)
    expect(found.map(({ rule, block }) => [rule, block])).toEqual([['target-unread', 0]])
  })

  it('is no other sentence', () => {
    expect(targetsIn({ blocks: [{ block: 'paragraph', inlines: [{ text: '下一步目标：不变。' }] }] }, 2024)).toEqual({ targets: [], unread: [] })
  })
})

describe('the targets of a signed report', () => {
  let under: UnderTest
  let store: Store
  let ledger: Ledger
  beforeAll(async () => {
    under = await underTest()
    store = under.installation.store
    ledger = await store.ledger(town)
  })
  afterAll(() => under.close())

  const day = '2025-02-20'
  const signer = { actor: { id: accountOf('secretary').id, posts: [{ post: 'secretary', village: 0 }] }, at: new Date(`${day}T02:00:00Z`) }
  const sign = async (...targets: (typeof aim)[]) => {
    const told = await targetsToMeasures(
      store,
      ledger,
      { year: 2024, manuscript: reportOf(...targets), answers: new Map([[rate.code, rate]]) },
      day,
      signer,
    )
    for (const { command, commander } of told.commands) await ledger.run(command, commander)
    return told
  }

  it('become measures on that day, by who signs, with the value as baseline', async () => {
    const { commands } = await sign(aim)
    expect(commands).toHaveLength(1)
    expect(await targetsOf(store, ledger, 2025)).toMatchObject([{
      name: '保持调解成功率', owner: '司法所', target: '98%以上', code: rate.code, dueOn: '2025-12-31', state: 'planned',
      baseline: expect.stringMatching(/^96\.8%（484\/500）（2024年，口径 [0-9a-f]{8}）$/),
    }])
  })

  it('are entered once, however often the report is signed', async () => {
    expect((await sign(aim)).commands).toEqual([])
    expect(await targetsOf(store, ledger, 2025)).toHaveLength(1)
  })

  it('change with a report signed anew; one it no longer names stays for a person to strike', async () => {
    const { notNamed } = await sign({ ...aim, target: '99%以上' }, { ...aim, name: '多办宣传', target: '12场次以上', figure: 'legaledu.events' })
    expect(notNamed).toEqual([])
    expect((await targetsOf(store, ledger, 2025)).map(({ name, target }) => [name, target])).toEqual([['保持调解成功率', '99%以上'], ['多办宣传', '12场次以上']])
    expect((await sign({ ...aim, target: '99%以上' })).notNamed.map(({ name }) => name)).toEqual(['多办宣传'])
  })

  it('are held against the figures of their year; a definition that changed since is not judged by', async () => {
    const held = await heldTargets(store, ledger, 2025, new Map([[rate.code, { ...rate, value: 99 }]]))
    expect(held.map(({ name, verdict }) => [name, verdict])).toEqual([['保持调解成功率', 'kept'], ['多办宣传', 'cannot-tell']])
    const [target] = await targetsOf(store, ledger, 2025)
    const older = { changeReason: '改基线', baseline: '96.8%（484/500）（2024年，口径 00000000）' }
    await ledger.run({ command: 'older', kind: 'work-measure', matter: target!.matter, step: 'amend', day, data: older }, signer)
    expect((await heldTargets(store, ledger, 2025, new Map([[rate.code, rate]])))[0]).toMatchObject({ verdict: 'cannot-tell', why: '定目标以后指标的口径已经改变' })
  })

  it('stand in the summary of their year beside what came of them', async () => {
    const summary = await annualSummary(store, ledger, '2025', '2026-01-20')
    expect(summary.title).toBe('甲镇2025年法治建设工作总结')
    const table = summary.blocks.find(({ block }) => block === 'table')
    expect(table).toMatchObject({ columns: ['目标', '目标值', '基线', '完成值', '结果'] })
    expect(plainText({ ...summary, blocks: [table!] }).text).toContain('不能判断：定目标以后指标的口径已经改变')
    await expect(annualSummary(store, ledger, '2025-Q1', '2026-01-20')).rejects.toThrow('期间应写成 2025')
  })

  it('a figure may be named by its label', () => {
    expect([figureNamed(store.register, '调解成功率'), figureNamed(store.register, 'petition.total'), figureNamed(store.register, '满意')]).toEqual([
      rate.code,
      'petition.total',
      undefined,
    ])
  })
})
