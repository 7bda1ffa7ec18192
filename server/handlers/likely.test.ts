// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
let cookie: string
beforeAll(async () => {
  under = await underTest()
  cookie = await signedIn(under.app, accountOf('justice-office').name)
})
afterAll(() => under.close())

const as = <M extends Method, const P extends string>(method: M, path: P, body?: unknown) =>
  ask(under.app, method, `/api/towns/${town}${path}`, { cookie, ...(body === undefined ? {} : { body }) })

it('proposes what may be the same with its reasons and no name', async () => {
  const { body: { matter: one } } = await as('POST', '/steps', quarrel('likely-command-one'))
  const { body: { matter: two } } = await as('POST', '/steps', quarrel('likely-command-two', { source: 'petition' }))
  const { body } = await as('GET', `/matters/${two}/likely-same`)
  expect(body.matters).toEqual([expect.objectContaining({ id: one, because: ['当事人姓名相同', '当事人电话相同', '同村同类、事由相近，同一天登记'] })])
  expect(JSON.stringify(body)).not.toMatch(/张某某|token|sealed/)
})

it('says of a matter that is not there what any page says', async () => {
  const { status, refused } = await as('GET', '/matters/01890000-0000-7000-8000-000000000000/likely-same')
  expect([status, refused.message]).toEqual([404, '没有这件事项，或者您的岗位不能查看它'])
  expect((await as('GET', '/matters/one/likely-same')).refused.message).toContain('没有这件事项')
})
