// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown } from '../../conformance/open-town.ts'
import type { ManuscriptBody, ProvisionalDate } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { engines } from '../engine/engines-under-test.ts'
import { type FilingCommander, type Ledger, Store } from '../store.ts'

const at = new Date('2026-01-05T02:00:00Z')
const person = (id: string, ...posts: string[]): FilingCommander => ({ actor: { id, posts: posts.map(post => ({ post, village: 0 })) }, at })
const [office, justice, head, county] = [
  person('甲', 'party-office'), person('乙', 'justice-office'), person('丙', 'secretary'), { ...person('戊', 'county-office'), county: true as const },
]

const text = (says: string, provisional: readonly ProvisionalDate[] = []): ManuscriptBody => ({
  manuscript: { title: '通报', issuer: '试镇', blocks: [{ block: 'paragraph', inlines: [{ text: says }] }] }, figures: [], revision: 3, provisional,
})
const clock: ProvisionalDate = {
  matter: '00000000-0000-7000-8000-000000000001', number: '调〔2025〕1号', kind: 'dispute', clock: 'settle', label: '调解期限', last: '2027-01-04',
  figures: ['mediation.resolved'],
}

describe.each(engines)('$name: filings of a town', ({ open }) => {
  let store: Store
  let ledger: Ledger
  beforeAll(async () => {
    const engine = await open()
    store = new Store(engine, kinds, { bytes: randomBytes(32) })
    ledger = await openTown(engine, store, 100)
  })
  afterAll(() => store.close())

  const fill = (
    period: string, body = text('一季度'), command = `fill ${period}`,
  ) => ledger.filings.fill({ command, kind: 'bulletin', period, body }, office)
  const step = (
    period: string, which: 'check' | 'sign' | 'submit' | 'return', by: FilingCommander, more: object = {}, command = `${which} ${period}`,
  ) =>
    ledger.filings.step({ command, kind: 'bulletin', period, step: which, ...more }, by)

  it('goes from filled to submitted, each step by whose it is, and each is a line of the chain', async () => {
    const filled = await fill('2025-Q1')
    expect(filled).toMatchObject(
      { state: 'filled', hash: expect.stringMatching(/^[0-9a-f]{64}$/), events: [{ step: 'fill', by: '甲', post: 'party-office' }] }
    )
    await expect(step('2025-Q1', 'check', office, {}, 'own check')).rejects.toThrow('2025年第一季度通报是您填报的，应由另一个人核对')
    await expect(step('2025-Q1', 'sign', head, {}, 'early sign')).rejects.toThrow('要先核对才能签发')
    await step('2025-Q1', 'check', justice)
    await expect(step('2025-Q1', 'sign', justice, {}, 'no head')).rejects.toThrow('签发由党委书记、镇长办理')
    await step('2025-Q1', 'sign', head)
    expect(await step('2025-Q1', 'submit', office)).toMatchObject({
      state: 'submitted', hash: filled.hash, events: [{ step: 'fill' }, { step: 'check' }, { step: 'sign', post: 'secretary' }, { step: 'submit' }],
    })
    expect(await ledger.verify()).toMatchObject({ ok: true, entries: 4 })
    expect((await ledger.filings.read('bulletin', '2025-Q1'))?.body).toEqual(text('一季度'))
  })

  it('counts a command once, and refuses its id for anything else', async () => {
    const { id, events } = await fill('2025-Q1')
    expect(events).toHaveLength(4)
    expect(await step('2025-Q1', 'sign', head)).toMatchObject({ id, state: 'submitted' })
    await expect(fill('2025-Q1', text('另一份'))).rejects.toThrow('同一个提交编号已用于另一项内容')
  })

  it('the second of two who step at once is told in words', async () => {
    await fill('2025-Q2')
    const both = await Promise.allSettled(
      [step('2025-Q2', 'check', justice, {}, 'one'), step('2025-Q2', 'check', person('丁', 'deputy-leader'), {}, 'two')]
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      String((both.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason)
    ).toMatch(/2025年第二季度通报已核对（(司法所|分管领导)，2026-01-05），不能再核对一次/)
  })

  it('is returned with what is wrong and filled again as another, the first body kept', async () => {
    await expect(step('2025-Q2', 'return', head, {}, 'mute')).rejects.toThrow('退回要写明意见')
    const first = await step('2025-Q2', 'return', head, { comments: '数字与台账不符，请重报' })
    const second = await fill('2025-Q2', text('二季度'), 'fill again')
    expect(second.id).not.toBe(first.id)
    expect((await ledger.filings.find(first.id))?.body).toEqual(text('一季度'))
    expect((await ledger.filings.versions('bulletin', '2025-Q2')).map(({ state }) => state)).toEqual(['filled', 'returned'])
    expect((await ledger.filings.list()).map(({ period, state }) => [period, state])).toEqual([['2025-Q2', 'filled'], ['2025-Q1', 'submitted']])
    await expect(step('2025-Q2', 'check', justice, { saw: first.hash }, 'old page')).rejects.toThrow('在您打开之后已重新填报')
  })

  it('the county returns what was submitted and nothing else', async () => {
    await expect(step('2025-Q2', 'return', county, { comments: '口径不对，请重报这一季' }, 'county early')).rejects.toThrow('县里只能退回已报送的')
    expect(await step('2025-Q1', 'return', county, { comments: '口径请按新办法' })).toMatchObject(
      { state: 'returned', events: [{}, {}, {}, {}, { county: true, comments: '口径请按新办法' }] }
    )
  })

  it('is not signed over a date that may still move, nor over a finding without its reason', async () => {
    await fill('2025-Q3', text('三季度', [clock]))
    await step('2025-Q3', 'check', justice)
    await expect(step('2025-Q3', 'sign', head)).rejects.toThrow('调〔2025〕1号的调解期限（暂定 2027-01-04）')
    await step('2025-Q2', 'check', justice, {}, 'check again')
    const finding = { rule: 'parts', says: '分项之和不等于总数', reason: ' ' }
    await expect(step('2025-Q2', 'sign', head, { findings: [finding] })).rejects.toThrow('“分项之和不等于总数”')
    const signed = await step('2025-Q2', 'sign', head, { findings: [{ ...finding, reason: '有一件跨镇，两镇各计一次' }] })
    expect(signed.events.at(-1)).toMatchObject({ findings: [{ reason: '有一件跨镇，两镇各计一次' }] })
  })

  it('runs what a step brings with it in the same transaction, all or none', async () => {
    const task = {
      command: 'lecture', kind: 'legal-education-event', step: 'record', day: '2025-12-15', data: { form: 'nonsense', venueType: 'village' },
    }
    const commander = { actor: { id: '丙', posts: Object.keys(kinds.posts).map(post => ({ post, village: 0 })) }, at }
    const submit = (form: string, command: string) =>
      ledger.filings.step(
        { command, kind: 'bulletin', period: '2025-Q2', step: 'submit' }, office,
        [{ command: { ...task, data: { ...task.data, form } }, commander }],
      )
    await expect(submit('nonsense', 'submit badly')).rejects.toThrow('没有“nonsense”这一项')
    expect((await ledger.filings.read('bulletin', '2025-Q2'))?.state).toBe('signed')
    expect(await submit('lecture', 'submit well')).toMatchObject({ state: 'submitted' })
  })

  it('leaves nothing behind of what is refused, and folds again to the same', async () => {
    const before = await ledger.verify()
    await expect(ledger.filings.fill({ command: 'wrong', kind: 'bulletin', period: '2025-03', body: text('') }, office)).rejects.toThrow('季度通报按季编报')
    await expect(fill('2026-Q1')).rejects.toThrow('2026年第一季度还没有结束（到 2026-03-31 止）')
    expect(await ledger.verify()).toEqual(before)
    expect(await ledger.rebuild()).toMatchObject({ same: true })
  })
})
