// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import type { Engine } from '../../store/engine/engine.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { type Ledger, Store } from '../../store/store.ts'
import { kinds } from '../register.ts'

/** The gates look at other matters, so they are tried on a ledger. */
describe('没有合法的审核意见和签发，账上不给编号', () => {
  let engine: Engine
  let ledger: Ledger
  let n = 0
  beforeAll(async () => {
    engine = await openMemory()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 100)
  })
  afterAll(() => engine.close())

  type Taken = { step: string; day: string; data?: object; by?: string; matter?: string; kind?: string }
  const take = ({ by = '承办人', kind = 'normative-document', ...says }: Taken) =>
    ledger.run({ command: `n-${++n}`, kind, village: 0, ...says, data: { ...says.data } }, commander(kinds, by, '2025-12-31'))

  const voided = (matter: string) => ledger.run({ command: `n-${++n}`, step: 'void', matter, reason: '录错' }, commander(kinds, '党政办', '2025-12-31'))

  const leader = async () => (await take({
    kind: 'staff-member', step: 'record', day: '2025-01-02', data: { person: '张某', post: 'leader', from: '2025-01-02' },
  })).matter
  const held = async () => {
    const { matter } = await take({ kind: 'meeting', step: 'call', day: '2025-03-10', data: { body: 'joint', agenda: [{ title: '审议文件', types: ['decision'] }] } })
    await take({ kind: 'meeting', matter, step: 'hold', day: '2025-03-14', data: { agenda: [{ title: '审议文件', types: ['decision'] }], chairFromOutside: '县领导' } })
    return matter
  }
  const review = async (conclusion: string, object = 'normative-document') => {
    const { matter } = await take({ kind: 'legality-review', step: 'ask', day: '2025-03-05', data: { object, subject: '某办法' } })
    const more = { kind: 'legality-review', matter, by: '审核人' }
    const staff = await leader()
    await take({ ...more, step: 'complete', day: '2025-03-05' })
    await take({ ...more, step: 'review', day: '2025-03-11', data: { justiceStaff: { id: staff }, issues: [{ issue: '某条', advice: '修改' }] } })
    await take({ ...more, step: 'opine', day: '2025-03-12', data: { conclusion, opinionNumber: `审意〔2025〕${n}号` } })
    return matter
  }
  const consulted = async () => {
    const { matter } = await take({ step: 'draft', day: '2025-03-03', data: { name: '某办法', scope: 'normative', touches: ['rights'] } })
    await take({ matter, step: 'withoutConsulting', day: '2025-03-04', data: { noCommentWhy: 'none' } })
    return matter
  }
  const signed = async () => {
    const matter = await consulted()
    await take({ matter, step: 'takeOpinion', day: '2025-03-13', data: { review: [await review('lawful-if-changed')], reviewAnswer: '已改' } })
    await take({ matter, step: 'deliberate', day: '2025-03-14', data: { meeting: [await held()] } })
    await take({ matter, step: 'sign', day: '2025-03-17', data: { signer: { id: await leader() } }, by: '镇长' })
    return matter
  }

  it('审核结论不合法的、审的是别的事项的、没有审核的，都取得不了意见', async () => {
    const matter = await consulted()
    for (const other of [await review('unlawful'), await review('lawful', 'contract')]) {
      const tried = take({ matter, step: 'takeOpinion', day: '2025-03-13', data: { review: [other], reviewAnswer: '已改' } })
      await expect(tried).rejects.toThrow('没有合法性审核意见，或者审核结论为不合法')
    }
    await expect(take({ matter, step: 'number', day: '2025-03-14' })).rejects.toThrow('没有经过合法性审核，不得编号')
  })

  it('一份审核意见只用于一件', async () => {
    const [opinion] = (await ledger.read(await signed()))!.matter.facts.review as string[]
    const tried = take({ matter: await consulted(), step: 'takeOpinion', day: '2025-03-13', data: { review: [opinion], reviewAnswer: '已改' } })
    await expect(tried).rejects.toThrow('这份审核意见已经用于别的文件')
  })

  it('签发以后编号，每年从 1 号起、不跳号；作废的仍占着号', async () => {
    const first = await take({ matter: await signed(), step: 'number', day: '2025-03-18' })
    const refused = await consulted()
    await expect(take({ matter: refused, step: 'number', day: '2025-03-18' })).rejects.toThrow('不得编号')
    const second = await take({ matter: await signed(), step: 'number', day: '2025-03-18' })
    expect([first.number, second.number]).toEqual(['政规〔2025〕1号', '政规〔2025〕2号'])
    await voided(second.matter)
    const third = await take({ matter: await signed(), step: 'number', day: '2025-03-20' })
    expect(third.number).toBe('政规〔2025〕3号')
  })

  it('审核意见事后作废的，编号之日查得出来', async () => {
    const matter = await signed()
    const [opinion] = (await ledger.read(matter))!.matter.facts.review as string[]
    await voided(opinion!)
    await expect(take({ matter, step: 'number', day: '2025-03-19' })).rejects.toThrow('没有合法性审核意见')
  })

  it('有效期届满，由系统写明失效', async () => {
    const matter = await signed()
    await take({ matter, step: 'number', day: '2025-03-18' })
    await take({
      matter, step: 'publish', day: '2025-03-19', data: { publishedWhere: ['board'], plainWords: '说明', effectiveOn: '2025-04-01', validTo: '2025-11-30' },
    })
    await ledger.deem(new Date('2025-11-30T08:00:00Z'))
    expect((await ledger.read(matter))?.matter.state).toBe('published')
    await ledger.deem(new Date('2025-12-01T08:00:00Z'))
    expect((await ledger.read(matter))?.matter).toMatchObject({ state: 'lapsed', on: { lapse: '2025-12-01' } })
  })
})
