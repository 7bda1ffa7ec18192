// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { reasonsFor } from '../cleanup/reasons.ts'

type Facts = Parameters<typeof reasonsFor>[0]['facts']
const of = (facts: Facts, days: Record<string, string> = {}, today = '2026-11-22') => {
  const on = { publish: '2023-05-10', ...days }
  return reasonsFor({ facts, on, lately: on } as unknown as Parameters<typeof reasonsFor>[0], today).map(({ why }) => why)
}

describe('a document in force stands on the clean-up list', () => {
  it('from the day after its validity, and three months before', () => {
    expect(of({ validTo: '2026-11-21' })).toEqual(['expired'])
    expect(of({ validTo: '2026-11-22' })).toEqual(['soon'])
    expect(of({ validTo: '2027-02-22' })).toEqual(['soon'])
    expect(of({ validTo: '2027-02-23' })).toEqual([])
    expect(of({})).toEqual([])
  })

  it('when what it rests on has ended or is newer than it, the worst first', () => {
    expect(
      of({ basis: [{ act: '《行政复议法》', article: '第二十条' }, { act: '中华人民共和国合同法' }, { act: '《示范县殡葬管理办法》' }] }),
    ).toEqual(['basis-ended', 'basis-newer', 'basis-unknown'])
    expect(of({ basis: [{ act: '行政复议法' }] }, { publish: '2024-03-01' })).toEqual([])
    expect(of({ basis: [{ act: '行政复议法' }] }, {}, '2023-12-31')).toEqual([])
  })

  it('while a recorded change of the basis has no decision', () => {
    expect(of({ basisLost: '某条例已废止' }, { loseBasis: '2026-10-01' })).toEqual(['basis-lost'])
    expect(of({ basisLost: '某条例已废止' }, { loseBasis: '2026-10-01', clean: '2026-10-20' })).toEqual([])
    expect(of({ basisLost: '某条例已废止' }, { loseBasis: '2026-10-01', clean: '2025-10-20' })).toEqual(['basis-lost'])
  })
})

describe('the list and the versions over the contract', () => {
  let under: UnderTest
  let office: string
  beforeAll(async () => {
    under = await underTest()
    office = await signedIn(under.app, accountOf('party-office').name)
  })
  afterAll(() => under.close())

  it('of a town without documents is empty, and still an Excel file', async () => {
    expect((await ask(under.app, 'GET', `/api/towns/${town}/cleanup`, { cookie: office })).body).toEqual({
      today: '2025-03-10',
      inForce: 0,
      listed: [],
    })
    const sheet = await ask(under.app, 'GET', `/api/towns/${town}/cleanup.xlsx`, { cookie: office })
    expect(sheet.status).toBe(200)
    expect(decodeURIComponent(sheet.headers.get('content-disposition')!)).toContain('甲镇行政规范性文件清理目录2025-03-10.xlsx')
  })

  const paper = async (name: string, text: string): Promise<string> =>
    (
      await ask(under.app, 'POST', `/api/towns/${town}/attachments?kind=contract&name=${encodeURIComponent(name)}`, {
        cookie: office,
        body: Buffer.from(text),
        headers: { 'content-type': 'text/plain' },
      })
    ).body.id
  const step = async (body: object) => (await ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie: office, body })).body

  it('puts the last two versions side by side, and any two that are named', async () => {
    const [one, two] = [await paper('第一稿.txt', '道路养护合同\n一、养护期一年。\n二、价款十二万元。'), await paper('第二稿.txt', '道路养护合同\n一、养护期两年。\n二、价款十二万元。')]
    const kept = { kind: 'contract', day: '2025-03-10', village: 0 }
    const { matter } = await step({
      ...kept,
      step: 'draft',
      command: 'compare-1',
      data: { name: '道路养护合同', counterparty: '示范养护公司', amount: 12_000_000, version: '第一稿', papers: [one] },
    })
    await step({ ...kept, matter, step: 'submit', command: 'compare-2', data: { version: '第二稿', papers: [two] } })
    const compared = (query = '') => ask(under.app, 'GET', `/api/towns/${town}/matters/${matter}/compare?${query}`, { cookie: office })
    const { body } = await compared()
    expect(body.versions).toMatchObject([{ name: '第一稿.txt', step: '起草' }, { name: '第二稿.txt', step: '送合法性审查' }])
    expect(body.lines.map(({ how }) => how)).toEqual(['same', 'changed', 'same'])
    expect([body.before, body.after]).toEqual([one, two])
    expect((await compared(`before=${two}&after=${one}`)).body.lines[1]).toMatchObject({
      after: [{ text: '一、养护期' }, { how: 'new', text: '一' }, { text: '年。' }],
    })
    expect((await compared(`before=00000000-0000-7000-8000-000000000001`)).status).toBe(404)
  })

  it('says which file it cannot read', async () => {
    const [one, broken] = [await paper('第一稿.txt', '甲'), await paper('扫描件.pdf', 'PK\u0003\u0004nonsense')]
    const { matter } = await step({
      kind: 'contract',
      day: '2025-03-10',
      village: 0,
      step: 'draft',
      command: 'compare-3',
      data: { name: '租赁合同', counterparty: '个人', amount: 0, papers: [one, broken] },
    })
    expect(await ask(under.app, 'GET', `/api/towns/${town}/matters/${matter}/compare`, { cookie: office })).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('扫描件.pdf') } },
    })
  })
})
