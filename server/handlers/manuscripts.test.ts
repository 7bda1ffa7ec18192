// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import type { Manuscript } from '../../kernel/kernel.ts'
import { textOfFile } from '../../reader/reader.ts'

let under: UnderTest
const cookies = new Map<string, string>()
const places = `/api/towns/${town}/papers` as const
const paper = `${places}/annual-report/2025` as const

beforeAll(async () => {
  under = await underTest()
  const ledger = await under.installation.store.ledger(town)
  const clerk = accountOf('justice-office')
  for (const n of [1, 2, 3]) await ledger.run(quarrel(`quarrel ${n}`), { actor: clerk, at: under.clock.now })
  under.clock.now = new Date('2026-01-08T02:00:00Z')
  for (const post of ['party-office', 'justice-office', 'secretary', 'village']) cookies.set(post, await signedIn(under.app, accountOf(post).name))
})
afterAll(() => under.close())

const as = <M extends Method, const P extends string>(post: string, method: M, path: P, body?: unknown) =>
  ask(under.app, method, path, { cookie: cookies.get(post)!, ...(body === undefined ? {} : { body }) })
const written = async (post = 'party-office'): Promise<{ revision: number; manuscript: Manuscript }> => (await as(post, 'GET', paper)).body.written!
const withWords = (manuscript: Manuscript, text: string): Manuscript => (
  { ...manuscript, blocks: [...manuscript.blocks, { block: 'paragraph', inlines: [{ text }] }] }
)
const file = async (post: string, name: string) => {
  const response = await under.app.request(`${paper}/${name}`, { headers: { cookie: cookies.get(post)! } })
  return { status: response.status, type: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()) }
}

describe('a paper over the contract', () => {
  it('is begun once, whoever asks, and is closed to who works outside the offices', async () => {
    expect((await as('party-office', 'GET', paper)).body).toMatchObject({ written: null, mayWrite: true, lock: null })
    expect((await as('village', 'GET', paper)).status).toBe(403)
    expect((await as('village', 'GET', places)).body).toEqual({ papers: [], mayWrite: false })
    expect((await as('party-office', 'POST', paper, {})).body).toEqual({ revision: 1 })
    expect((await as('justice-office', 'POST', paper, {})).body).toEqual({ revision: 1 })
    expect((await as('justice-office', 'GET', places)).body.papers).toMatchObject(
      [{ kind: 'annual-report', period: '2025', revision: 1, state: null }]
    )
  })

  it('refuses a period its kind does not have, and a text that is none', async () => {
    expect((await as('party-office', 'POST', `${places}/bulletin/2025`, {})).refused.message).toContain('按季编报')
    const { manuscript } = await written()
    expect((await as('party-office', 'PUT', paper, { base: 1, manuscript: { ...manuscript, title: '' } })).status).toBe(400)
    expect(
      (await as('party-office', 'PUT', paper, { base: 1, manuscript: { ...manuscript, blocks: [{ block: 'script', text: 'x' }] } })).status
    ).toBe(400)
  })

  it('tells the second of two what the first has saved, and keeps both in the history', async () => {
    const { manuscript } = await written()
    expect(
      (await as('party-office', 'PUT', paper, { base: 1, manuscript: withWords(manuscript, '党政办补写。') })).body
    ).toMatchObject({ saved: true, revision: 2 })
    const conflict = await as('justice-office', 'PUT', paper, { base: 1, manuscript: withWords(manuscript, '司法所补写。') })
    expect(conflict.body).toMatchObject({ saved: false, latest: { revision: 2, by: expect.stringContaining('党政办') }, kept: 3 })
    const { body: { revisions } } = await as('justice-office', 'GET', `${paper}/history`)
    expect(
      revisions.map(({ revision, aside }) => [revision, aside])
    ).toEqual([[3, true], [2, false], [1, false]])
    expect((await as('party-office', 'GET', `${paper}/history/3`)).body.manuscript.blocks.at(-1))
      .toEqual({ block: 'paragraph', inlines: [{ text: '司法所补写。' }] })
    expect((await as('party-office', 'GET', `${paper}/history/9`)).status).toBe(404)
    expect((await as('party-office', 'POST', `${paper}/history/1`, { base: 2 })).body).toMatchObject({ saved: true, revision: 4 })
  })

  it('is drafted anew: what was typed stays, the old text in the history, and a text the ledger did not write is not taken for its own', async () => {
    const typed = '两次到现场研究。'
    const before = await written()
    await as('party-office', 'PUT', paper, { base: before.revision, manuscript: withWords(before.manuscript, typed) })
    const { revision } = await written()
    const { body: { drafted, from } } = await as('party-office', 'GET', `${paper}/anew`)
    const ownWords = (text: Manuscript | null) => JSON.stringify(text).includes(typed)
    expect([ownWords(drafted), ownWords(from)]).toEqual([false, false])
    const manuscript = withWords(drafted, typed)
    expect((await as('village', 'POST', `${paper}/anew`, { base: revision, drafted, manuscript })).status).toBe(403)
    const other = await as('party-office', 'POST', `${paper}/anew`, { base: revision, drafted: withWords(drafted, '台账没有写的。'), manuscript })
    expect(other.refused.message).toContain('台账又变了')
    expect((await as('party-office', 'POST', `${paper}/anew`, { base: revision, drafted, manuscript })).body).toMatchObject({ saved: true })
    expect(ownWords((await written()).manuscript)).toBe(true)
    const { body: { revisions } } = await as('party-office', 'GET', `${paper}/history`)
    const [top] = revisions
    expect(top).toMatchObject({ why: '按台账重新起草', aside: false })
    expect(revisions.some((each: { revision: number }) => each.revision === revision)).toBe(true)
    await as('party-office', 'PUT', paper, { base: top!.revision, manuscript: before.manuscript })
  })

  it('names what was typed, ties it to what it may be, and shows a figure that moved', async () => {
    const { revision, manuscript } = await written()
    const counted = manuscript.blocks.flatMap(
      block => (block.block === 'paragraph' ? block.inlines : [])
    ).find(inline => 'figure' in inline && inline.figure === 'village.model')
    const text = withWords(manuscript, '全年受理调解矛盾纠纷77件。')
    const saved = await as('party-office', 'PUT', paper, { base: revision, manuscript: text })
    const { body } = await as('party-office', 'GET', `${paper}/findings`)
    expect(saved.body).toMatchObject({ saved: true, revision: body.revision })
    expect(body.typed).toMatchObject([{ text: '77件', block: text.blocks.length - 1, sentence: '全年受理调解矛盾纠纷77件。' }])
    expect(body.gaps.length).toBeGreaterThan(0)
    expect(counted).toBeUndefined()
    await as('party-office', 'PUT', paper, { base: body.revision, manuscript })
  })

  it('finds figures to insert with the value of the year before, and says what it may be compared with', async () => {
    const { body } = await as('party-office', 'GET', `${paper}/figures`)
    expect(body.figures.find(({ code }) => code === 'mediation.resolved')).toMatchObject({ label: '调解成功', initials: 'tjcg' })
    expect(body.before.period).toBe('2024')
    expect((await as('party-office', 'GET', `${paper}/comparison`)).body).toMatchObject({ against: null, pairs: [] })
    expect((await as('party-office', 'GET', `${paper}/suggestions`)).status).toBe(200)
  })

  it('goes out as Word, as annex and as a page that asks nothing of anybody', async () => {
    const word = await file('justice-office', 'paper.docx')
    expect(await textOfFile('paper.docx', word.bytes)).toMatch(/甲镇人民政府\s*关于2025年法治政府建设情况的报告[\s\S]*（一）开展法治宣传[^\n]*\n（[^\n]*等\d+项没有人报过，须补报或者补写。）/)
    expect((await file('justice-office', 'annex.docx')).status).toBe(200)
    const page = await file('justice-office', 'paper.html')
    const html = new TextDecoder().decode(page.bytes)
    expect(page.type).toContain('text/html')
    expect(html).toContain('<h2>一、2025年推进法治政府建设的主要举措和成效</h2>')
    expect(html).not.toMatch(/<script|https?:|src=/)
  })

  it('is locked when it is filled, with what was printed in it, and open again when returned', async () => {
    const { revision, manuscript } = await written()
    expect(
      (await as('party-office', 'POST', `${paper}/fill`, { command: 'fill-paper-1', revision: revision - 1 })).refused.message
    ).toContain('又改过')
    expect((await as('party-office', 'POST', `${paper}/fill`, { command: 'fill-paper-2', revision })).status).toBe(200)
    expect((await as('party-office', 'GET', paper)).body).toMatchObject(
      { lock: { stateLabel: '已填报', by: expect.stringContaining('党政办') }, written: { revision } }
    )
    expect(
      (await as('justice-office', 'PUT', paper, { base: revision, manuscript: withWords(manuscript, '再改。') })).refused.message
    ).toContain('稿子已锁定；要改的，先退回')
    const ledger = await under.installation.store.ledger(town)
    const filing = await ledger.filings.read('annual-report', '2025')
    expect(filing?.body.manuscript).toEqual(manuscript)
    await ledger.filings.step(
      { command: 'return paper', kind: 'annual-report', period: '2025', step: 'return', comments: '缺原因，补写后重报' },
      { actor: accountOf('justice-office'), at: under.clock.now },
    )
    expect((await as('party-office', 'GET', paper)).body).toMatchObject({ lock: null, returned: '缺原因，补写后重报' })
  })
})
