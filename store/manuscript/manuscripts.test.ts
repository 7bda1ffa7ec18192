// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown } from '../../conformance/open-town.ts'
import type { Manuscript } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type Ledger, type PaperOf, type Saved, Store } from '../store.ts'

const minute = (n: number): Date => new Date(Date.parse('2026-01-05T02:00:00Z') + n * 60_000)
const text = (says: string): Manuscript => ({ title: '报告', issuer: '试镇', blocks: [{ block: 'paragraph', inlines: [{ text: says }] }] })
const said = ({ blocks: [block] }: Manuscript): unknown => block?.block === 'paragraph' && block.inlines[0]
const revisionOf = (saved: Saved): number => (saved.saved ? saved.revision : NaN)

describe.each(engines)('$name: drafts of a town', ({ open }) => {
  let store: Store
  let ledger: Ledger
  let year = 2000
  beforeAll(async () => {
    const engine = await open()
    store = new Store(engine, kinds, { bytes: randomBytes(32) })
    ledger = await openTown(engine, store, 100)
    await openTown(engine, store, 200)
  })
  afterAll(() => store.close())
  const paper = (): PaperOf => ({ kind: 'annual-report', period: String(++year) })

  it('is begun once: the second who begins gets the text of the first', async () => {
    const of = paper()
    const first = await ledger.manuscripts.begin(of, text('一'), '甲', minute(0))
    expect(first).toMatchObject({ revision: 1, by: '甲', why: '由台账起草' })
    expect(await ledger.manuscripts.begin(of, text('二'), '乙', minute(1))).toEqual(first)
    expect(await ledger.manuscripts.list()).toContainEqual(expect.objectContaining({ ...of, revision: 1 }))
  })

  it('keeps a sitting of one person as one revision, and the text that was drafted', async () => {
    const of = paper()
    await ledger.manuscripts.begin(of, text('一'), '甲', minute(0))
    const second = revisionOf(await ledger.manuscripts.save(of, 1, text('二'), '甲', minute(1)))
    const third = revisionOf(await ledger.manuscripts.save(of, second, text('三'), '甲', minute(3)))
    await ledger.manuscripts.save(of, third, text('四'), '甲', minute(9))
    expect((await ledger.manuscripts.history(of)).map(({ revision, begun }) => [revision, begun])).toEqual([
      [4, minute(9).toISOString()], [3, minute(1).toISOString()], [1, minute(0).toISOString()],
    ])
    expect(await ledger.manuscripts.save(of, 4, text('四'), '乙', minute(10))).toMatchObject({ saved: true, revision: 4 })
  })

  it('tells the second of two persons who saved what, and loses nothing of theirs', async () => {
    const of = paper()
    await ledger.manuscripts.begin(of, text('原稿'), '甲', minute(0))
    await ledger.manuscripts.save(of, 1, text('甲写的'), '甲', minute(6))
    const conflict = await ledger.manuscripts.save(of, 1, text('乙写的'), '乙', minute(7))
    expect(conflict).toMatchObject({ saved: false, latest: { by: '甲', saved: minute(6).toISOString() }, kept: 3 })
    if (conflict.saved) throw new Error('no conflict')
    expect(said(conflict.latest.manuscript)).toEqual({ text: '甲写的' })
    expect(said((await ledger.manuscripts.read(of))!.manuscript)).toEqual({ text: '甲写的' })
    const aside = await ledger.manuscripts.revision(of, conflict.kept)
    expect(aside).toMatchObject({ aside: true, by: '乙' })
    expect(said(aside!.manuscript)).toEqual({ text: '乙写的' })
    expect(await ledger.manuscripts.save(of, conflict.latest.revision, text('两人合起来的'), '乙', minute(8))).toMatchObject({ saved: true, revision: 4 })
  })

  it('of two who save at once one is told of the other', async () => {
    const of = paper()
    await ledger.manuscripts.begin(of, text('原稿'), '甲', minute(0))
    const both = await Promise.all(
      [ledger.manuscripts.save(of, 1, text('甲'), '甲', minute(6)), ledger.manuscripts.save(of, 1, text('乙'), '乙', minute(6))]
    )
    expect(both.map(({ saved }) => saved).sort()).toEqual([false, true])
    expect(await ledger.manuscripts.history(of)).toHaveLength(3)
  })

  it('puts an older text on top as a new revision, and refuses one that never was', async () => {
    const of = paper()
    await ledger.manuscripts.begin(of, text('一'), '甲', minute(0))
    await ledger.manuscripts.save(of, 1, text('二'), '乙', minute(6))
    expect(await ledger.manuscripts.restore(of, 1, 2, '甲', minute(12))).toMatchObject({ saved: true, revision: 3 })
    expect(await ledger.manuscripts.read(of)).toMatchObject({ why: '恢复第 1 稿', manuscript: text('一') })
    expect(await ledger.manuscripts.restore(of, 2, 2, '甲', minute(13))).toMatchObject({ saved: false, latest: { revision: 3 } })
    await expect(ledger.manuscripts.restore(of, 9, 3, '甲', minute(13))).rejects.toThrow('没有第 9 稿')
  })

  it('is drafted anew on the text that was seen: the old stays in the history, and what the ledger alone wrote is known', async () => {
    const of = paper()
    await expect(ledger.manuscripts.redraft(of, { base: 1, drafted: text('台'), manuscript: text('合') }, '甲', minute(0))).rejects.toThrow('还没有起草')
    await ledger.manuscripts.begin(of, text('台账一'), '甲', minute(0))
    await ledger.manuscripts.save(of, 1, text('人写的'), '甲', minute(6))
    expect(said((await ledger.manuscripts.ledgerText(of))!.manuscript)).toEqual({ text: '台账一' })
    const anew = { base: 2, drafted: text('台账二'), manuscript: text('合成的') }
    expect(await ledger.manuscripts.redraft(of, anew, '甲', minute(7))).toMatchObject({ saved: true, revision: 4 })
    expect(await ledger.manuscripts.read(of)).toMatchObject({ revision: 4, why: '按台账重新起草', manuscript: text('合成的') })
    expect(await ledger.manuscripts.ledgerText(of)).toMatchObject({ revision: 3, aside: true, manuscript: text('台账二') })
    expect(said((await ledger.manuscripts.revision(of, 2))!.manuscript)).toEqual({ text: '人写的' })
    const late = await ledger.manuscripts.redraft(of, { ...anew, manuscript: text('晚了的') }, '乙', minute(8))
    expect(late).toMatchObject({ saved: false, latest: { revision: 4 }, kept: 5 })
    expect(said((await ledger.manuscripts.revision(of, 5))!.manuscript)).toEqual({ text: '晚了的' })
    // Whoever goes on writing at once does not write over the text that was put together.
    expect(await ledger.manuscripts.save(of, 4, text('接着写'), '甲', minute(8))).toMatchObject({ saved: true, revision: 6 })
    expect((await ledger.manuscripts.history(of)).map(({ revision }) => revision)).toEqual([6, 5, 4, 3, 2, 1])
  })

  it('is locked while it is filled, and open again when it was returned', async () => {
    const of = { kind: 'annual-report', period: '2024' } as const
    await ledger.manuscripts.begin(of, text('一'), '甲', minute(0))
    const clerk = { actor: { id: '甲', posts: [{ post: 'party-office', village: 0 }] }, at: minute(1) }
    await ledger.filings.fill({ command: 'fill-2024', ...of, body: { manuscript: text('一'), figures: [], revision: 1, provisional: [] } }, clerk)
    await expect(ledger.manuscripts.save(of, 1, text('二'), '甲', minute(2))).rejects.toThrow('2024年度报告已填报，稿子已锁定；要改的，先退回')
    await ledger.filings.step(
      { command: 'return-2024', ...of, step: 'return', comments: '写错了，改正后重报' },
      { ...clerk, actor: { id: '乙', posts: [{ post: 'justice-office', village: 0 }] } },
    )
    expect(await ledger.manuscripts.save(of, 1, text('二'), '甲', minute(3))).toMatchObject({ saved: true })
  })

  it('is not filled as it was before somebody saved over it, whoever comes first', async () => {
    const of = { kind: 'annual-report', period: '2023' } as const
    await ledger.manuscripts.begin(of, text('一'), '甲', minute(0))
    const clerk = { actor: { id: '甲', posts: [{ post: 'party-office', village: 0 }] }, at: minute(10) }
    const fill = (revision: number) => ledger.filings.fill(
      { command: `fill-2023-${revision}`, ...of, body: { manuscript: text('一'), figures: [], revision, provisional: [] } }, clerk,
    )
    const both = await Promise.allSettled([ledger.manuscripts.save(of, 1, text('二'), '乙', minute(9)), fill(1)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [filing, top] = [await ledger.filings.read('annual-report', '2023'), await ledger.manuscripts.read(of)]
    expect(filing ? filing.body.revision : 'unfilled').toBe(filing ? top!.revision : 'unfilled')
    if (!filing) await expect(fill(1)).rejects.toThrow('稿子在您打开之后又改过（现为第 2 稿），请看过再填报')
  })

  it('is seen by its own town only', async () => {
    const of = paper()
    await ledger.manuscripts.begin(of, text('一'), '甲', minute(0))
    expect(await (await store.ledger(200)).manuscripts.read(of)).toBeUndefined()
  })
})
