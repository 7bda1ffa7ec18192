// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountOf, quarrel, town, type UnderTest, underTest } from '../app-under-test.ts'
import { trace } from './figures.ts'
import { report } from './report.ts'
import type { Options, Verb } from './verb.ts'

let under: UnderTest
beforeAll(async () => {
  under = await underTest()
})
afterAll(() => under.close())

async function run(verb: Verb, options: Options): Promise<{ lines: string[]; said: string[] }> {
  const [lines, said]: [string[], string[]] = [[], []]
  await verb(under.installation, options, {
    line: async text => void lines.push(text), progress: text => void said.push(text),
    async file(_, pieces) {
      for await (const _piece of pieces);
    },
  })
  return { lines, said }
}

it('trace tells money in 元, as the figure itself', async () => {
  const ledger = await under.installation.store.ledger(town)
  const who = { actor: accountOf('justice-office'), at: under.clock.now }
  const enrolled = await ledger.run(
    {
      command: 'told-1',
      kind: 'post-holder',
      step: 'record',
      day: '2025-03-10',
      village: 1101,
      data: { person: '调解甲', role: 'mediator', from: '2024-01-01' },
    },
    who,
  )
  const { matter } = await ledger.run(quarrel('told-2'), who)
  const on = (step: string, data: object) =>
    ledger.run({ command: `told-${step}`, kind: 'dispute', matter, step, day: '2025-03-10', data: { ...data } }, who)
  await on('accept', { parties: [{ name: '张某某' }, { name: '李某某' }], mediators: [{ mediator: { id: enrolled.matter } }], willing: true })
  await on('agree', { agreementForm: 'oral', content: '各退一步', amount: 123_450 })
  const { lines } = await run(trace, { town: '甲镇', year: '2025', figure: 'mediation.amount', json: true })
  expect(JSON.parse(lines[0]!).matters).toMatchObject([{ id: matter, n: 1_234.5 }])
})

it('the report names figures that nobody reported by what they are called', async () => {
  const { said } = await run(report, { town: '甲镇', year: '2025', out: '/tmp/r.docx' })
  const missing = said.filter(line => line.includes('没有写入的（未报）'))
  expect(missing.length).toBeGreaterThan(0)
  for (const line of missing) expect(line).not.toMatch(/[a-z]+\.[a-z_]+/)
})
