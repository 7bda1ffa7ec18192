// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { ask, signedIn, underTest, type UnderTest } from '../app-under-test.ts'

const ofTown = (head: string, issuer: string) =>
  Buffer.from(`${head}关于2025年法治政府建设情况的报告\n一、主要举措和成效\n全年在各村组织法治讲座9场次。\n${issuer}\n`, 'utf8')

describe('a report that is put down to a town whose name it does not bear', () => {
  let server: UnderTest
  let cookie: string
  const added = (name: string, body: Uint8Array, more = '') =>
    ask(server.app, 'POST', `/api/counties/1/reports?name=${encodeURIComponent(name)}${more}`,
      { cookie, body, headers: { 'content-type': 'application/octet-stream' } })
  const add = async (name: string, body: Uint8Array, more = '') => (await added(name, body, more)).body
  const asked = <M extends Method, const P extends string>(method: M, path: P, body?: object) =>
    ask(server.app, method, `/api/counties/1${path}`, { cookie, ...(body ? { body } : {}) })
  const send = async <M extends Method, const P extends string>(method: M, path: P, body?: object) => (await asked(method, path, body)).body
  /** Where 甲镇's lectures in the table come from, and what is to be minded. */
  const cellOf = async (town: string) => (await send('GET', '/table?period=2025&figures=legaledu.lectures')).towns
    .find(({ name }) => name === town)!.cells[0]

  beforeAll(async () => {
    server = await underTest()
    server.clock.now = new Date('2026-03-10T02:00:00Z')
    cookie = await signedIn(server.app, 'xian.sifa')
  })
  afterAll(() => server.close())

  it('is filed only with a written reason, which stands beside it', async () => {
    const { report } = await add('报告.txt', ofTown('乙镇人民政府', '乙镇人民政府'))
    expect(report).toMatchObject({ townName: '乙镇', namedTown: { id: 12, name: '乙镇' } })
    const place = (confirmed?: string) =>
      asked('PUT', `/reports/${report.id}`, { town: 11, year: 2025, ...(confirmed === undefined ? {} : { confirmed }) })
    expect((await place()).refused).toMatchObject({ field: 'confirmed',
      message: expect.stringMatching(/^“报告\.txt”的题目或者落款写的是乙镇，不是甲镇；请核对，确要记在甲镇名下的，至少写 6 个字/) })
    expect((await place('同意')).refused.message).toContain('“同意”只有 2 个字')
    expect(await cellOf('甲镇')).toMatchObject({ source: 'none' })

    expect((await place('两镇合并，原为乙镇所写')).body.report).toMatchObject({ townName: '甲镇', namedTown: { name: '乙镇' } })
    const { findings } = await send('GET', `/reports/${report.id}`)
    expect(findings[0]).toMatchObject({ rule: 'names-another-town', message: '题目或者落款写的是乙镇，这一份记在甲镇名下',
      verdict: 'dismissed', reason: '两镇合并，原为乙镇所写', sentences: [{ start: 0, end: 2, text: '乙镇' }, { start: 51, end: 53, text: '乙镇' }] })
    // Asked again it is open, and counts in the list as on its page.
    const listed = async () => (await send('GET', '/reports')).reports[0]!.findings.suspect
    const [before] = [await listed()]
    const judged = (verdict: string, more = {}) => send('POST', `/reports/${report.id}/findings`, { finding: findings[0]!.key, verdict, ...more })
    await judged('open')
    expect([before, await listed()]).toEqual([0, 1])
    await judged('dismissed', { reason: '两镇合并，原为乙镇所写' })
    expect(await cellOf('甲镇')).toMatchObject({ source: 'read', value: 9, warnings: ['报告写的是乙镇'] })
    // Its day alone is set right without a new reason; another town needs one again.
    expect((await send('PUT', `/reports/${report.id}`, { town: 11, year: 2025, handed: '2026-02-01' })).report).toMatchObject({
      handed: '2026-02-01',
    })
    expect((await asked('PUT', `/reports/${report.id}`, { town: 13, year: 2025 })).refused.field).toBe('confirmed')
    expect((await send('PUT', `/reports/${report.id}`, { town: 12, year: 2025 })).report).toMatchObject({ townName: '乙镇' })
    expect((await send('GET', `/reports/${report.id}`)).findings.map(({ rule }) => rule)).not.toContain('names-another-town')
  })

  it('is asked for as it comes too; the signature names the town where the title does not', async () => {
    const file = ofTown('', '示范县丁镇人民政府')
    expect((await added('一.txt', file, '&town=11')).refused).toMatchObject({ field: 'confirmed', message: expect.stringContaining('写的是丁镇，不是甲镇') })
    expect((await send('GET', '/reports')).reports).toHaveLength(1)
    expect((await add('丙镇.txt', file)).report).toMatchObject({ townName: '丁镇' })
  })

  it('of more numbers than are checked says so, and why', async () => {
    const deeds = Array.from({ length: 2_001 }, (_, i) => `走访农户${i + 1}户。`).join('\n')
    const body = Buffer.from(`甲镇人民政府关于2024年法治政府建设情况的报告\n${deeds}`, 'utf8')
    const { report } = await add('合订.txt', body)
    const { findings } = await send('GET', `/reports/${report.id}`)
    expect(findings.filter(({ rule }) => rule === 'not-all-checked'))
      .toMatchObject([{ message: expect.stringContaining('一次最多核对2000个'), explains: expect.stringContaining('一次最多核对 2000 个数') }])
    for (const { rule, explains } of findings) expect([rule, explains.length > 10]).toEqual([rule, true])
  })

  it('of which nothing tells the town is placed as somebody says', async () => {
    const { report } = await add('二.txt', ofTown('', '二'))
    expect(report).toMatchObject({ town: null, namedTown: null })
    expect((await send('PUT', `/reports/${report.id}`, { town: 13, year: 2025 })).report).toMatchObject({ townName: '丙镇' })
    expect((await send('GET', `/reports/${report.id}`)).findings.map(({ rule }: { rule: string }) => rule)).not.toContain('names-another-town')
  })

  it.each([['远镇人民政府', '远镇'], ['某省某市某县柳河乡人民政府', '柳河乡'], ['新甲镇人民政府', '新甲镇'], ['东关街道办事处', '东关街道']])(
    'of a town of elsewhere (%s) goes under one of the county only with a written reason, whatever its file is called', async (head, name) => {
      const { report } = await add(`丙镇${name}.txt`, ofTown(head, head))
      expect(report).toMatchObject({ town: null, namedTown: { id: null, name } })
      const place = (more = {}) => asked('PUT', `/reports/${report.id}`, { town: 13, year: 2025, ...more })
      expect((await place()).refused).toMatchObject({ field: 'confirmed',
        message: expect.stringContaining(`写的是${name}（不在这里登记的镇里），不是丙镇；请核对`) })
      expect((await place({ confirmed: '本镇去年由它改名而来' })).body.report).toMatchObject({ townName: '丙镇', namedTown: { id: null, name } })
      const { findings, text } = await send('GET', `/reports/${report.id}`)
      const places = [text.indexOf(name), text.lastIndexOf(name)].map(start => ({ start, end: start + name.length, text: name }))
      expect(findings[0]).toMatchObject({ rule: 'names-another-town', verdict: 'dismissed', reason: '本镇去年由它改名而来', sentences: places })
      await send('POST', `/reports/${report.id}/withdraw`, { reason: '试过了，撤去' })
    })

  it('of a town of elsewhere that was placed before this was asked stands as an open finding, and is warned of at its numbers', async () => {
    const { report } = await add('四.txt', ofTown('远镇人民政府', '远镇人民政府'))
    const { store } = server.installation
    await store.engine.db.updateTable('read_report').set({ about_id: 15 }).where('id', '=', report.id).execute()
    expect((await send('GET', `/reports/${report.id}`)).findings[0]).toMatchObject({ rule: 'names-another-town', verdict: 'open' })
    expect(await cellOf('戊镇')).toMatchObject({ value: 9, warnings: ['报告写的是远镇'] })
  })
})
