// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { entryOf, play } from '../../conformance/play.ts'
import { choice, choices, day, type Kind, kind, link, member, money, type Priced, register, rows, text } from '../declare/declare.ts'
import type { Matter } from '../entry/entry.ts'
import { fileOf, priceOf, relyOn, validOn } from './procedure.ts'

const opening = { label: '登记', from: 'nothing', to: 'open', by: ['desk'] } as const
const plain = (id: string, says: Partial<Kind> & { fields: Kind['procedure']['fields']; steps?: object }): Kind => {
  const { fields, steps, ...rest } = says
  const all = { open: { ...opening, takes: Object.keys(fields) }, ...steps }
  return kind({
    id,
    label: id,
    shape: 'case',
    mechanisms: [],
    form: 1,
    title: `${id}`,
    reads: [],
    figures: {},
    report: [],
    examples: [],
    ...rest,
    procedure: {
      fields,
      states: { open: '在办', done: '已结' },
      steps: { close: { label: '办结', from: ['open'], to: 'done', by: ['desk'] }, ...all },
      clocks: {},
    },
  })
}
const job = plain('job', {
  fields: { way: choice('方式', { paper: '书面', word: '口头' }), worth: money('金额'), helpers: rows('帮手', { who: member('人', 'roll.in') }) },
  steps: { visit: { label: '回访', from: ['open'], by: ['desk'] } },
  file: {
    paper: { label: '协议书', when: { way: 'paper' }, held: { worth: { given: true } } },
    visit: { label: '回访记录', held: { taken: 'visit' } },
  },
})
const rule = plain('rule', {
  fields: {
    name: text('名称'),
    from: day('自'),
    to: day('至'),
    rates: rows('标准', {
      grade: text('档次'),
      way: choice('方式', { paper: '书面', word: '口头', none: '没有' }),
      least: money('起点'),
      needs: choices('材料', { paper: '协议书', visit: '回访记录' }),
      amount: money('金额'),
    }),
  },
  title: '{name}',
  roster: { holds: { pay: { label: '施行中的补贴办法', from: 'from', through: 'to' } } },
})
const priced: Priced = {
  priced: 'lines.job', by: 'rule.pay', table: 'rates', on: ['close'], fits: { way: 'way' }, reaches: { least: 'worth' }, file: 'needs',
  gives: { grade: 'grade', amount: 'amount' }, rule: { link: 'rule', words: 'basis' }, among: ['who', 'helpers.who'],
}
const lines = rows('明细', {
  job: link('件', ['job']), who: member('人', 'roll.in'), grade: text('档次'), amount: money('金额'), basis: text('依据'), rule: link('标准', ['rule']),
})
const list = plain('list', { fields: { lines }, steps: { open: { ...opening, takes: ['lines'], relies: [{ ...priced, otherwise: '明细不能列入' }] } } })
const roll = plain('roll', { fields: {}, shape: 'roster', roster: { holds: { in: { label: '在册', from: 'open' } } } })
const all = register([job, rule, list, roll], { posts: { desk: '岗' }, sections: {} })

const rates = [
  { grade: '疑难', way: 'paper', least: 1_000_000, needs: ['paper', 'visit'], amount: 40_000 },
  { grade: '一般', way: 'paper', needs: ['paper'], amount: 20_000 },
  { grade: '没有调成', way: 'none', amount: 5_000 },
]
const ruled = (from: string, to?: string, each: object[] = rates): Matter =>
  ({ ...play(rule, [{ step: 'open', day: from, data: { name: '办法', from, ...(to ? { to } : {}), rates: each } }]).matter!, id: `rule ${from}` })
const done = (data: object, ...steps: string[]): Matter => ({
  ...play(job, [
    { step: 'open', day: '2024-03-01', data: { helpers: [{ who: { id: 'm1', token: 't1' } }], ...data } },
    ...steps.map(step => ({ step, day: '2024-03-02' })),
    { step: 'close', day: '2024-03-05' },
  ]).matter!,
  id: 'j',
})
const price = (matter: Matter, rules: readonly Matter[] = [ruled('2024-01-01')]) => priceOf(all, priced, job, matter, rules)

describe('a file', () => {
  it('names what belongs in it and what it lacks', () => {
    expect(fileOf(job, done({ way: 'paper' })).map(({ part, isHeld }) => [part, isHeld])).toEqual([['paper', false], ['visit', false]])
    expect(fileOf(job, done({ way: 'word' }, 'visit')).map(({ part, isHeld }) => [part, isHeld])).toEqual([['visit', true]])
  })
})

describe('what a finished matter is worth', () => {
  it('is the first row of the table that fits', () => {
    expect(price(done({ way: 'paper', worth: 1_000_000 }))).toMatchObject({
      gives: { grade: '疑难', amount: 40_000 },
      from: '2024-01-01',
      ruleTitle: '办法',
    })
    expect(price(done({ way: 'paper', worth: 999_999 }))).toMatchObject({ gives: { grade: '一般', amount: 20_000 } })
    expect(price(done({}))).toMatchObject({ gives: { grade: '没有调成', amount: 5_000 } })
  })

  it('says why it cannot be said', () => {
    expect(price(done({ way: 'word' }))).toEqual({ why: '“办法”的标准里没有适用于本件的一行' })
    expect(price(done({}), [])).toEqual({ why: '2024年3月5日没有施行中的补贴办法，请先登记带标准的版本' })
    expect(price(done({}), [ruled('2024-01-01'), ruled('2024-02-01')])).toMatchObject({ why: expect.stringContaining('有两个施行中的补贴办法') })
    expect(price(play(job, [{ step: 'open', day: '2024-03-01' }]).matter!)).toEqual({ why: '还没有办结，尚不能核定' })
  })

  it('names the papers that the table asks for', () => {
    expect(price(done({ way: 'paper', worth: 1_000_000 }))).toMatchObject({ lacks: [{ label: '回访记录' }] })
    expect(price(done({ way: 'paper', worth: 1_000_000 }, 'visit'))).toMatchObject({ lacks: [] })
  })
})

describe('a list of what is paid', () => {
  const rules = [ruled('2023-01-01', '2024-02-29'), ruled('2024-03-01')]
  const taken = (row: object, matter = done({ way: 'paper', worth: 1 })) => {
    const data = { lines: [{ job: ['j'], ...row }] }
    const entry = entryOf(list, { step: 'open', day: '2024-06-01', data }, 1)
    return relyOn(all, list, list.procedure.steps.open!, { ...matter, facts: data }, entry, {
      findMatter: id => Promise.resolve(id === 'j' ? matter : undefined),
      tally: () => Promise.resolve({ n: 0 }),
      count: () => Promise.resolve(undefined),
      figure: () => Promise.resolve(0),
      valid: (_, on) => Promise.resolve(rules.filter(each => validOn(rule.roster!.holds.pay!, each, on))),
    })
  }
  const written = { job: ['j'], who: { id: 'm1', token: 't1' }, grade: '一般', amount: 20_000, basis: '办法，2024年3月1日起施行', rule: ['rule 2024-03-01'] }

  it('is filled in by the rule of the matter’s own day', async () => {
    expect(await taken({})).toEqual({ lines: [written] })
    expect(await taken({ who: { id: 'm1' }, amount: 20_000 })).toEqual({ lines: [written] })
  })

  it.each([
    [{ amount: 30_000 }, '明细不能列入：“金额”填的是300.00元，按“办法”应为200.00元（第 1 行）'],
    [{ who: { id: 'm2' } }, '明细不能列入：所选的人没有参加这一件（第 1 行）'],
    [{ job: [] }, '明细不能列入：没有选明“件”（第 1 行）'],
  ])('refuses %j', (row, says) => expect(taken(row)).rejects.toThrow(says))

  it('refuses a file that lacks a paper', () =>
    expect(taken({}, done({ way: 'paper', worth: 2_000_000 }))).rejects.toThrow('明细不能列入：还缺回访记录，按“办法”补齐后才能列入（第 1 行）'))
})
