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

it('tells how much a post filled in this month, and of nobody', async () => {
  await as('POST', '/steps', quarrel('burden-command'))
  const { body } = await as('GET', '/burden')
  expect(body).toEqual({ month: '2025-03', posts: [{ post: 'justice-office', label: '司法所', entries: 1, fields: 6, median: 6 }] })
})

it('asks for a month written as one', async () => {
  const { status, refused } = await as('GET', '/burden?month=2025-13')
  expect([status, refused.message]).toEqual([400, expect.stringContaining('月份应写成 2025-03')])
})
