// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { contract, type Operation } from '../../contract/contract.ts'
import { fault } from '../../contract/words.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
let cookie: string
const known: Record<string, string> = {
  town: String(town),
  county: '1',
  kind: 'dispute',
  figure: 'mediation.resolved',
  period: '2025',
  year: '2025',
  roster: 'post-holder.mediator',
  on: '2025-03-10',
}
beforeAll(async () => {
  under = await underTest()
  cookie = await signedIn(under.app, accountOf('justice-office').name)
  known.matter = (await ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie, body: quarrel('odd-quarrel') })).body.matter
})
afterAll(() => under.close())

const odd = [
  '',
  '0',
  '-1',
  '1.5',
  '1e9',
  '999999999999999',
  '9007199254740991',
  '1e30',
  'NaN',
  '第一页',
  '0001-01-01',
  '9999-12-31',
  '2025-02-30',
  '9999',
  '9999-12',
  '2025-Q9',
  '\u0000',
  '%',
  "'",
  'constructor',
  '字'.repeat(5_000),
]
const asking = Object.entries<Operation>(contract).filter(([, { method, input }]) => method === 'GET' && input instanceof z.ZodObject)

it.each(asking)('%s is answered or refused in Chinese, whatever stands in its query', async (_, { path, input }) => {
  const names = Object.keys((input as z.ZodObject).shape)
  const failed: string[] = []
  for (const name of names) {
    for (const value of odd) {
      const given = { ...Object.fromEntries(names.filter(each => known[each] !== undefined).map(each => [each, known[each]!])), [name]: value }
      const address = path.replace(/:(\w+)/g, (_all, part: string) => encodeURIComponent(given[part] || '0'))
      const query = new URLSearchParams(Object.entries(given).filter(([each]) => !path.includes(`:${each}`)))
      const { status, text } = await ask(under.app, 'GET', `${address}?${query.toString()}`, { cookie })
      if (status >= 500 || (status >= 400 && !/^[^。]*\p{Script=Han}[^。]*$/u.test(fault.parse(JSON.parse(text)).error.message)))
        failed.push(`${name}=${JSON.stringify(value.slice(0, 20))}: ${status} ${text}`)
    }
  }
  expect([...failed, ...under.reported.splice(0)]).toEqual([])
})
