// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { town, type UnderTest, underTest } from '../app-under-test.ts'
import { settables } from '../settings/settables.ts'
import { setting } from './setting.ts'
import type { Options } from './verb.ts'

let under: UnderTest
beforeAll(async () => {
  under = await underTest()
})
afterAll(() => under.close())

async function run(options: Options): Promise<string[]> {
  const lines: string[] = []
  await setting(under.installation, options, { line: async text => void lines.push(text), progress: () => {}, file: async () => {} })
  return lines
}
const cap = { name: 'joint-inspection.yearly-cap', town: '甲镇', from: '2025-01-01', count: '2', document: '甲府办〔2025〕1号' }

describe('what the act leaves to the town', () => {
  it('is known by name from the kinds', () => {
    const names = settables(under.installation.store.register).map(({ name }) => name)
    for (const name of ['joint-inspection.yearly-cap', 'normative-document.review', 'dispute-screening.interval', 'dispatch.stuck', 'report.sign'])
      expect(names).toContain(name)
  })

  it('is set once with its document, as an entry that a rebuild reads', async () => {
    expect(await run(cap)).toEqual(['甲镇\tjoint-inspection.yearly-cap\t自 2025-01-01 起\t2 次\t甲府办〔2025〕1号'])
    await run(cap)
    const ledger = await under.installation.store.ledger(town)
    expect(await ledger.verify()).toEqual({ entries: 1, ok: true })
    expect((await ledger.rebuild()).same).toBe(true)
    await run({ ...cap, from: '2025-06-01', count: '3' })
    expect((await ledger.verify()).entries).toBe(2)
  })

  it('is refused in one sentence where it cannot be', async () => {
    await expect(run({ ...cap, name: 'penalty.cap' })).rejects.toThrow('没有“penalty.cap”这项设置，可设：')
    await expect(run({ ...cap, from: '2025-13-01' })).rejects.toThrow('--from 应是日期')
    await expect(run({ ...cap, count: '0' })).rejects.toThrow('--count 应是大于零的整数')
    await expect(run({ ...cap, days: '3' })).rejects.toThrow('请写明 --days、--months 或者 --count 之一')
    await expect(run({ ...cap, name: 'normative-document.review' })).rejects.toThrow('行政规范性文件的期限“合法性审核”应写日数 --days 或者月数 --months')
    await expect(run({ ...cap, town: '己镇' })).rejects.toThrow('没有“己镇”这个镇')
  })
})
