// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { entryOf, play, type PlayedStep } from '../../conformance/play.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { specimenRoster } from '../../conformance/specimen-kind/roster.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import type { Actor } from '../access/access.ts'
import type { Step } from '../declare/declare.ts'
import { type Matter, Refusal } from '../entry/entry.ts'
import { checkData, type Elsewhere, isFinal, openings, openSteps, relyOn, titleOf, validOn } from './procedure.ts'

const opened: PlayedStep = {
  step: 'receive',
  day: '2024-03-01',
  by: 'one',
  village: 3,
  data: { subject: '界址', sort: 'plain', happenedOn: '2024-03-01', applicant: '张某甲' },
}
const accepted: PlayedStep = { step: 'accept', day: '2024-03-04', by: 'two', data: { handler: { id: 'a' } } }
const received = play(specimen, [opened]).matter!
const holding = (id: string, ...posts: string[]): Actor => ({ id, posts: posts.map(post => ({ post, village: 0 })) })

describe('steps that are open', () => {
  const why = (matter: Matter, actor: Actor, step: string) => openSteps(specimen, matter, actor, specimens.posts).find(each => each.step === step)!
  it('are open to the post, in the state, by another person', () => {
    expect(why(received, holding('two', 'desk'), 'accept')).toMatchObject({ open: true, label: '受理' })
    expect(why(received, holding('one', 'desk'), 'accept')).toMatchObject({ open: false, why: '受理与收到应由不同的人办理' })
    expect(why(received, holding('two', 'head'), 'accept')).toMatchObject({ open: false, why: '受理由受理岗办理' })
    expect(why(received, holding('two', 'desk'), 'answer')).toMatchObject({ open: false, why: '现为“已收到”，答复在“办理中”时办理' })
    expect(why({ ...received, voided: true }, holding('two', 'desk'), 'accept')).toMatchObject({ open: false, why: '本件已作废' })
    expect(why({ ...received, mergedInto: 'x' }, holding('two', 'desk'), 'accept')).toMatchObject({ open: false, why: '本件已并入他件' })
  })

  it('bring the article with them', () => {
    expect(why(received, holding('two', 'desk'), 'extend').cites).toMatchObject({ title: '样件规程', article: '2', paragraph: 2 })
  })

  it('a matter is opened by whose post opens it', () => {
    expect(openings(specimen, holding('one', 'desk'))).toEqual(['receive', 'walkIn'])
    expect(openings(specimen, holding('one', 'village'))).toEqual(['receive'])
    expect(openings(specimen, holding('one', 'auditor'))).toEqual([])
  })

  it('a state is final when nothing leads on', () => {
    expect(Object.keys(specimen.procedure.states).filter(state => isFinal(specimen, state))).toEqual(['dropped', 'closed'])
  })
})

describe('the data of a step', () => {
  const complaints = (data: object, day = '2024-03-01') =>
    checkData(specimen, specimen.procedure.steps.receive!, { ...data }, { on: day, declarable: new Set(['specimen.named']) }).map(
      ({ message }) => message,
    )
  it.each<[object, string]>([
    [{ nothing: 1 }, '样件没有“nothing”这个字段'],
    [{ handler: { id: 'a' } }, '收到不填“承办人”'],
    [{ subject: '长'.repeat(201) }, '“事由”最多 200 字，现在是 201 字'],
    [{ subject: 7 }, '“事由”应填写文字'],
    [{ subject: { sealed: 'x', token: 'y' } }, '“事由”不是个人信息，应填写文字'],
    [{ sort: 'other' }, '“类别”没有“other”这一项，可选：一般、紧急、旧类、新类'],
    [{ sort: 'fresh' }, '“类别”的“新类”自 2024-07-01 起才能使用'],
    [{ channels: ['net', 'net'] }, '“渠道”有选项选了两次'],
    [{ channels: 'net' }, '“渠道”应是一组选项'],
    [{ happenedOn: '2024-02-30' }, '“发生日期”应是日期，如 2025-03-01'],
    [{ agreed: 'yes' }, '“双方同意”应选是或否'],
    [{ amount: 1.5 }, '“金额”应是 0 到 1000 亿元的金额，最多两位小数'],
    [{ people: -1 }, '“人数”应是 0 到 10 亿的整数，单位人'],
    [{ applicant: '  ' }, '“申请人”应填写姓名'],
    [{ firm: ' ' }, '“单位”应填写单位全称，最多 100 字'],
    [{ related: [1] }, '“关联”应是已登记的事项'],
    [{ zeros: ['specimen.received'] }, '“报零的指标”里的 specimen.received 不是须零报告的指标'],
  ])('%j: %s', (data, message) => expect(complaints(data)).toEqual([message]))

  it('of a code that is no longer used names the day', () => {
    expect(complaints({ sort: 'old' }, '2024-06-30')).toEqual([])
    expect(complaints({ sort: 'old' }, '2024-07-01')).toEqual(['“类别”的“旧类”自 2024-07-01 起不再使用'])
  })

  it('of a table names the row', () => {
    const rows = (items: unknown) =>
      checkData(specimen, specimen.procedure.steps.list!, { items }, { on: '2024-03-01' }).map(({ message }) => message)
    expect(rows('甲')).toEqual(['“明细”应是若干行'])
    expect(rows([{ name: '甲' }, 7])).toEqual(['“明细”第 2 行不是一行数据'])
    expect(rows([{ colour: '红' }])).toEqual(['“明细”第 1 行有不认识的列 colour'])
    expect(rows([{ name: '甲' }, { n: -1 }])).toEqual(['“明细”第 2 行：“数量”应是 0 到 10 亿的整数，单位个'])
    expect(rows([{ whom: 'a' }])).toEqual(['“明细”第 1 行：“经手人”应从名册中选择'])
  })

  it('that is empty is not wrong: what is needed, the fold asks for', () =>
    expect(complaints({ subject: '', people: null, channels: [] })).toEqual([]))
})

describe('what a step relies on', () => {
  const line = play(specimenRoster, [
    { step: 'enter', day: '2024-01-02', data: { person: { sealed: 'x', token: 'zhang' }, post: 'chief', from: '2024-02-01' } },
    { step: 'leave', day: '2024-06-01', data: { to: '2024-05-31' } },
  ]).matter!
  const elsewhere: Elsewhere = {
    findMatter: id => Promise.resolve(id === 'line' ? { ...line, id: 'line' } : id === 'plain' ? received : undefined),
    tally: () => Promise.resolve({ n: 2 }),
    count: () => Promise.resolve(undefined),
    valid: () => Promise.resolve([]),
    figure: () => Promise.resolve(0),
  }
  const rely = (step: string, entry: PlayedStep, says: Partial<Elsewhere> = {}, matter: Matter = received) =>
    relyOn(
      specimens,
      specimen,
      specimen.procedure.steps[step] as Step,
      { ...matter, facts: { ...matter.facts, ...entry.data } },
      entryOf(specimen, entry, 2),
      { ...elsewhere, ...says },
    )
  const accept = (day: string, id = 'line'): PlayedStep => ({ step: 'accept', day, data: { handler: { id } } })

  it('a person on the roster from the first day through the last, and the entry keeps what was found', async () => {
    expect(await rely('accept', accept('2024-02-01'))).toEqual({
      handler: { id: 'line', token: 'zhang', relied: { 资格: '在任', 自: '2024-02-01', 至: '2024-05-31', post: 'chief' } },
    })
    await expect(rely('accept', accept('2024-05-31'))).resolves.toBeDefined()
    await expect(rely('accept', accept('2024-01-31'))).rejects.toThrow('受理之日承办人不在册')
    await expect(rely('accept', accept('2024-06-01'))).rejects.toThrow('受理之日承办人不在册')
    await expect(rely('accept', accept('2024-03-01', 'nobody'))).rejects.toMatchObject({
      name: 'Refusal',
      field: 'handler',
      cites: { title: '样件办法' },
    })
    await expect(rely('accept', accept('2024-03-01', 'plain'))).rejects.toThrow(Refusal)
  })

  it('a person as of another day of the matter, where the case asks for it', async () => {
    const urgent = (happenedOn: string): Matter => ({ ...received, facts: { ...received.facts, sort: 'urgent', happenedOn } })
    await expect(rely('accept', accept('2024-02-02'), {}, urgent('2024-02-01'))).resolves.toBeDefined()
    await expect(rely('accept', accept('2024-02-02'), {}, urgent('2024-01-31'))).rejects.toThrow('紧急的，发生之日承办人也应在册')
  })

  it('each row of a table, and names the row that fails', async () => {
    const list = (...ids: (string | undefined)[]): PlayedStep => ({
      step: 'list',
      day: '2024-03-05',
      data: { items: ids.map(id => (id ? { whom: { id } } : { name: '甲' })) },
    })
    expect(await rely('list', list('line', undefined))).toMatchObject({ items: [{ whom: { token: 'zhang' } }, { name: '甲' }] })
    await expect(rely('list', list('line', 'nobody'))).rejects.toThrow('列明之日经手人不在册（第 2 行）')
  })

  it('fewer than so many others', async () => {
    const visit: PlayedStep = { step: 'visit', day: '2024-03-05' }
    await expect(rely('visit', visit)).resolves.toEqual({})
    await expect(rely('visit', visit, { tally: () => Promise.resolve({ n: 3 }) })).rejects.toThrow('同一单位本年已回访三件')
  })

  it('fewer than the town has set, by the value that is had most often; a town that has set nothing asks nothing', async () => {
    const visit: PlayedStep = { step: 'visit', day: '2024-03-05' }
    const tally: Elsewhere['tally'] = (_, { under }) => Promise.resolve(under === 3 ? { n: 0 } : { n: 2, value: '甲镇一号仓库' })
    await expect(rely('visit', visit, { tally })).resolves.toEqual({})
    await expect(rely('visit', visit, { tally, count: () => Promise.resolve(3) })).resolves.toEqual({})
    await expect(rely('visit', visit, { tally, count: () => Promise.resolve(2) })).rejects.toThrow('明细中有单位本年回访已达上限（甲镇一号仓库已有 2 次，上限 2 次）')
  })

  it('linked matters that are there, count and meet the condition', async () => {
    const close = (...related: string[]): PlayedStep => ({ step: 'close', day: '2024-03-05', data: { related } })
    const moved = { findMatter: () => Promise.resolve({ ...received, state: 'accepted' }) }
    await expect(rely('close', close('plain'), moved)).resolves.toBeDefined()
    await expect(rely('close', close('plain'))).rejects.toThrow('关联的事项还没有受理')
    await expect(rely('close', close('nobody'))).rejects.toThrow('关联的事项还没有受理')
    await expect(rely('close', close(), moved)).rejects.toThrow('关联的事项还没有受理')
    await expect(
      rely('close', close('plain'), { findMatter: () => Promise.resolve({ ...received, state: 'accepted', voided: true }) }),
    ).rejects.toThrow(Refusal)
  })

  it('zeros that are zeros', async () => {
    const close: PlayedStep = { step: 'close', day: '2024-03-05', data: { related: ['plain'], zeros: ['specimen.named'] } }
    const moved = { findMatter: () => Promise.resolve({ ...received, state: 'accepted' }) }
    const matter = { ...received, on: { ...received.on, close: '2024-03-05' } }
    await expect(rely('close', close, moved, matter)).resolves.toBeDefined()
    await expect(rely('close', close, { ...moved, figure: () => Promise.resolve(1) }, matter)).rejects.toThrow('期间内已有事项，不能报零')
  })

  it('a line that was struck off the roster holds nothing', () => {
    const holds = specimenRoster.roster!.holds.serving!
    expect(validOn(holds, line, '2024-03-01')).toBe(true)
    expect(validOn(holds, { ...line, voided: true }, '2024-03-01')).toBe(false)
    expect(validOn({ ...holds, where: { post: 'clerk' } }, line, '2024-03-01')).toBe(false)
  })
})

describe('a title', () => {
  const titled = (title: string, facts: object, village = '三村') => titleOf({ ...specimen, title }, { ...received, facts: { ...facts } }, village)
  it('is filled from the facts, and never ends in what was left out', () => {
    expect(titled('{subject}·{sort}', { subject: '界址', sort: 'plain' })).toBe('界址·一般')
    expect(titled('{subject}·{sort}', { subject: '界址' })).toBe('界址')
    expect(titled('{village}{day}', {})).toBe('三村2024-03-01')
    expect(titled('{subject}', {})).toBe('样件')
  })
  it('is short enough for a list', () => expect(titled('{subject}', { subject: '长'.repeat(200) })).toHaveLength(200))
  it('does not change when a step is taken that it does not ask', () =>
    expect(titleOf(specimen, play(specimen, [opened, accepted]).matter!, '三村')).toBe(titleOf(specimen, received, '三村')))
})
