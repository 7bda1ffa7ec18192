// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'

let under: UnderTest
let office: string
let head: string
beforeAll(async () => {
  under = await underTest()
  office = await signedIn(under.app, accountOf('party-office').name)
  head = await signedIn(under.app, accountOf('enforcement-head').name)
})
afterAll(() => under.close())

const cap = {
  name: 'joint-inspection.yearly-cap',
  from: '2025-01-01',
  value: { n: 2, unit: 'count' },
  document: '甲府办〔2025〕3号',
  command: 'settings-1',
}
const set = (cookie: string, body: object) => ask(under.app, 'POST', `/api/towns/${town}/settings`, { cookie, body })
const read = async (cookie: string) => (await ask(under.app, 'GET', `/api/towns/${town}/settings`, { cookie })).body

describe('what is left to the town', () => {
  it('is listed with what it is a matter of, and nothing is set unless the town has set it', async () => {
    const { settings, maySet } = await read(head)
    expect(maySet).toBe(false)
    expect(settings.find(({ name }) => name === cap.name)).toEqual({
      name: cap.name, kind: 'joint-inspection', kindLabel: '行政检查与综合查一次', label: '步骤“实施检查”的次数上限', what: 'count', working: false, set: [],
    })
    expect(settings.find(({ name }) => name === 'normative-document.review')).toMatchObject({
      label: '期限“合法性审核”',
      what: 'length',
      working: true,
    })
  })

  it('is set by the party office alone, with its document, once for a command', async () => {
    expect(await set(head, cap)).toMatchObject({ status: 403 })
    expect((await set(office, cap)).status).toBe(200)
    expect((await set(office, cap)).status).toBe(200)
    expect((await set(office, { ...cap, command: 'settings-2', name: 'normative-document.review', value: { n: 5, unit: 'days' } })).status).toBe(200)
    const { settings, maySet } = await read(office)
    expect(maySet).toBe(true)
    expect(settings.find(({ name }) => name === cap.name)!.set).toEqual([
      { from: '2025-01-01', text: '2次', document: '甲府办〔2025〕3号' },
    ])
    expect(settings.find(({ name }) => name === 'normative-document.review')!.set).toMatchObject([{ text: '5个工作日' }])
    expect((await (await under.installation.store.ledger(town)).verify()).entries).toBe(2)
  })

  it('is refused where it is none, or of the wrong sort', async () => {
    expect((await set(office, { ...cap, command: 'settings-3', name: 'penalty.cap' })).status).toBe(404)
    expect(await set(office, { ...cap, command: 'settings-4', value: { n: 2, unit: 'days' } })).toMatchObject({
      status: 400,
      body: { error: { message: '步骤“实施检查”的次数上限应填次数' } },
    })
    expect((await set(office, { ...cap, command: 'settings-5', document: '' })).status).toBe(400)
  })
})
