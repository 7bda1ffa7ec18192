// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ledger } from '../../store/store.ts'
import { accountOf, town, type UnderTest, underTest } from '../app-under-test.ts'
import type { Snapshot } from '../filing/snapshot.ts'
import type { Options, Out } from './verb.ts'
import { runVerb } from './verbs.ts'

let server: UnderTest
let ledger: Ledger
beforeAll(async () => {
  server = await underTest()
  ledger = await server.installation.store.ledger(town)
})
afterAll(() => server.close())

async function say(options: Options): Promise<string[]> {
  const lines: string[] = []
  const out: Out = { line: text => Promise.resolve(void lines.push(text)), progress: () => undefined, file: () => Promise.resolve() }
  await runVerb('snapshot', server.installation, { town: ledger.town.name, period: '2025-02', ...options }, out)
  return lines
}
interface Told extends Pick<Snapshot, 'hash' | 'incomplete'> {
  figures: Record<string, { definitionHash: string }>
  differences: { code: string }[]
}
const json = async (options: Options = {}) => JSON.parse((await say({ json: true, ...options })).join('')) as Told
const office = () => ({
  actor: { id: accountOf('party-office').id, posts: [{ post: 'party-office', village: 0 }, { post: 'justice-office', village: 0 }] },
  at: server.clock.now,
})
const lecture = (command: string) =>
  ledger.run({
    command, kind: 'legal-education-event', step: 'record', day: '2025-02-14', village: 0,
    data: { form: 'lecture', venueType: 'village', consults: 3 },
  }, { ...office(), machine: true })

describe('fazhen snapshot', () => {
  it('tells the picture that would be frozen, and writes nothing', async () => {
    const { matter } = await lecture('one')
    const before = await ledger.verify()
    const told = await json()
    expect(told).toMatchObject({
      town: ledger.town.name, period: '2025-02', state: 'none', differences: [],
      figures: { 'legaledu.consults': { value: 3, zero: null, matters: [{ id: matter, n: 3 }] } },
    })
    expect(told.hash).toBe((await ledger.filings.picture('2025-02')).hash)
    expect(told.figures['legaledu.consults']!.definitionHash).toMatch(/^[0-9a-f]{64}$/)
    expect(told.incomplete.unfilled.map(({ post }) => post)).toContain('petition-desk')
    expect(told.incomplete.unsigned).toContain('litig.suits')
    expect(await ledger.verify()).toEqual(before)
    expect(await ledger.filings.list()).toEqual([])
  })

  it('tells what was frozen, and beside it what has changed since and why', async () => {
    const { hash } = await ledger.filings.fillFigures({ command: 'fill', period: '2025-02' }, office())
    const { matter } = await lecture('two')
    const told = await json()
    expect(told).toMatchObject({ state: 'filled', hash, figures: { 'legaledu.consults': { value: 3 } } })
    expect(told.differences.find(({ code }) => code === 'legaledu.consults')).toMatchObject(
      { then: { value: 3 }, now: { value: 6 }, came: [{ id: matter, n: 3 }], entries: [{ matter, step: 'record' }] }
    )
    const lines = await say({})
    expect(lines[0]).toContain('2025年2月指标数据\t已填报')
    expect(lines.filter(line => line.startsWith('冻结后有变动')).join('\n')).toMatch(/3人次 → 6人次/)
  })

  it('refuses a period that is none', async () => {
    await expect(say({ period: '2025-2' })).rejects.toThrow('--period “2025-2”不是期间')
  })
})
