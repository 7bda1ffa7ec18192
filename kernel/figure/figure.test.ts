// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play, type PlayedStep } from '../../conformance/play.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { specimenRoster } from '../../conformance/specimen-kind/roster.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import type { Counted } from '../declare/declare.ts'
import type { Matter } from '../entry/entry.ts'
import { answer, type Asked, behind, contributions, definitionOf, delta, periodOf, spanOf, valueOf, within } from './figure.ts'

const opened = (day: string, data: object = {}): PlayedStep => ({
  step: 'receive',
  day,
  by: 'one',
  village: 3,
  data: { subject: '界址', sort: 'plain', happenedOn: day, ...data },
})
const accepted = (day: string): PlayedStep => ({ step: 'accept', day, by: 'two', data: { handler: { id: 'a' } } })
const on = (step: string, day: string, data: object = {}): PlayedStep => ({ step, day, data: { ...data } })
const matter = (...steps: PlayedStep[]): Matter => play(specimen, steps).matter!
const figure = (code: string) => specimens.figures.get(code)!.figure as Counted
const count = (code: string, period: string, ...matters: Matter[]): number => {
  const { kind } = specimens.figures.get(code)!
  return valueOf(kind, figure(code), behind(kind, figure(code), matters, periodOf(period)))
}

describe('periods', () => {
  it.each([
    ['2025', '2025-01', '2025-12'],
    ['2025-Q1', '2025-01', '2025-03'],
    ['2025-Q4', '2025-10', '2025-12'],
    ['2025-03', '2025-03', '2025-03'],
  ])('%s is %s to %s', (text, from, to) => {
    expect(periodOf(text)).toEqual({ from, to })
  })
  it.each(['25', '2025-13', '2025-Q5', '2025-3', ''])('“%s” is none', text => {
    expect(() => periodOf(text)).toThrow(`“${text}”不是期间，应写成 2025、2025-Q1 或 2025-03`)
  })
  it('hold their first and last day and no other', () => {
    expect(['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map(day => within(periodOf('2024-02'), day))).toEqual([false, true, true, false])
  })
})

describe('a stock', () => {
  it('until a day no longer holds on it, through a day still does', () => {
    const answered = matter(opened('2024-03-01'), accepted('2024-03-04'), on('answer', '2024-03-31'))
    expect(count('specimen.open', '2024-03', answered)).toBe(0)
    expect(count('specimen.open', '2024-03', matter(opened('2024-03-01'), accepted('2024-03-04'), on('answer', '2024-04-01')))).toBe(1)
    const valid = matter(opened('2024-03-01', { dueOn: '2024-03-31' }))
    expect([count('specimen.valid', '2024-03', valid), count('specimen.valid', '2024-04', valid)]).toEqual([1, 0])
    expect(count('specimen.valid', '2024-03', matter(opened('2024-03-01', { dueOn: '2024-03-30' })))).toBe(0)
  })

  it('ends at the earlier of its two ends, and never was when they come first', () => {
    const span = (dueOn: string, closed?: string) => spanOf(figure('specimen.both'), {
      village: 1, state: '', facts: { dueOn }, on: { receive: '2024-03-04', ...(closed ? { close: closed } : {}) }, clocks: {},
    })
    expect(span('2024-05-31')).toEqual({ begins: '2024-03-04', ends: '2024-06-01' })
    expect(span('2024-05-31', '2024-04-01')).toEqual({ begins: '2024-03-04', ends: '2024-04-01' })
    expect(span('2024-03-31', '2024-04-01')).toEqual({ begins: '2024-03-04', ends: '2024-04-01' })
    expect(span('2024-03-03')).toBeUndefined()
    expect(span('2024-03-04')).toEqual({ begins: '2024-03-04', ends: '2024-03-05' })
  })

  it('overdue begins the day after the legal last day', () => {
    const due = matter(opened('2024-03-01'), accepted('2024-03-11'))
    expect(due.clocks.answer?.last).toBe('2024-04-01')
    expect([count('specimen.overdue', '2024-03', due), count('specimen.overdue', '2024-04', due)]).toEqual([0, 1])
  })

  it('of people counts a person once, of numbers adds them up', () => {
    const person = (day: string) => play(specimenRoster, [{ step: 'enter', day, data: { person: '张某', post: 'clerk', from: day } }]).matter!
    expect(count('roster.people', '2024', person('2024-01-02'), person('2024-02-01'))).toBe(1)
    expect(count('specimen.open_people', '2024', matter(opened('2024-03-01', { people: 3 })), matter(opened('2024-04-01', { people: 4 })))).toBe(7)
  })
})

describe('what counts nothing', () => {
  it('is what is void, merged, of another kind, in another village, or another period', () => {
    const one = matter(opened('2024-03-01'))
    expect(count('specimen.received', '2024', one)).toBe(1)
    expect(count('specimen.received', '2023', one)).toBe(0)
    expect(count('specimen.received', '2024', { ...one, voided: true }, { ...one, mergedInto: 'x' }, { ...one, kind: 'other' })).toBe(0)
    expect(behind(specimen, figure('specimen.received'), [one], { ...periodOf('2024'), village: 4 })).toEqual([])
    expect(behind(specimen, figure('specimen.received'), [one], { ...periodOf('2024'), village: 3 })).toEqual([
      { matter: 'example', n: 1, keys: [''] },
    ])
    expect(contributions(specimen, { ...one, voided: true })).toEqual([])
    expect(contributions(specimen, undefined)).toEqual([])
  })
})

describe('rows', () => {
  const listed = matter(
    opened('2024-03-01'),
    accepted('2024-03-04'),
    on('list', '2024-03-05', {
      items: [
        { name: '甲', sort: 'good', n: 2, worth: 150, ok: true, who: '张某' },
        { name: ' 甲', sort: 'good', n: 3, ok: true, who: '张某' },
        { name: '乙', sort: 'bad', n: 9 },
      ],
    }),
  )
  it('are counted, added up and told apart one by one', () => {
    expect(
      ['specimen.lines', 'specimen.pieces', 'specimen.worth', 'specimen.listed_names', 'specimen.listed_people', 'specimen.long_lists'].map(code =>
        count(code, '2024', listed),
      ),
    ).toEqual([2, 5, 150, 2, 1, 0])
  })
})

describe('cells', () => {
  const cellsOf = (code: string, one: Matter) =>
    contributions(specimen, one)
      .filter(cell => cell.figure === code)
      .map(({ month, n, village }) => [month, village, n])
  it('a flow stands in its month, a stock goes up and comes down', () => {
    const answered = matter(opened('2024-03-01'), accepted('2024-03-31'), on('answer', '2024-05-01'))
    expect(cellsOf('specimen.received', answered)).toEqual([['2024-03', 3, 1]])
    expect(cellsOf('specimen.open', answered)).toEqual([['2024-03', 3, 1], ['2024-05', 3, -1]])
  })

  it('through the last day of a month comes down in the next, also in a year to come', () => {
    expect(cellsOf('specimen.valid', matter(opened('2024-03-01', { dueOn: '2027-12-31' })))).toEqual([['2024-03', 3, 1], ['2028-01', 3, -1]])
  })

  it('of one month that begin and end in it leave nothing', () => {
    expect(cellsOf('specimen.open', matter(opened('2024-03-01'), accepted('2024-03-04'), on('answer', '2024-03-20')))).toEqual([])
  })

  it('change by what counts now less what was counted', () => {
    const cell = { figure: 'f', village: 1, month: '2024-03', key: '', n: 2 }
    expect(delta([cell], [{ ...cell, n: 5 }])).toEqual([{ ...cell, n: 3 }])
    expect(delta([cell], [cell])).toEqual([])
    expect(delta([cell], [{ ...cell, village: 2 }])).toEqual([{ ...cell, village: 2 }, { ...cell, n: -2 }])
  })
})

describe('an answer', () => {
  const asked = (numbers: Readonly<Record<string, number>>, says: Partial<Asked> = {}): Asked => ({
    counted: code => numbers[code] ?? 0,
    inUse: () => true,
    declared: () => undefined,
    ...says,
  })
  const told = (code: string, numbers: Readonly<Record<string, number>>, says?: Partial<Asked>) => answer(specimens, code, asked(numbers, says))

  it('is a number with its unit; money in 元', () => {
    expect(told('specimen.received', { 'specimen.received': 3 })).toEqual({
      code: 'specimen.received',
      label: '收到',
      unit: '件',
      value: 3,
      numerator: null,
      denominator: null,
      zero: null,
    })
    expect(told('specimen.amount', { 'specimen.amount': 12_345 })).toMatchObject({ value: 123.45, unit: '元' })
  })

  it('is a counted zero where the kind is in use, else not reported', () => {
    expect(told('specimen.received', {})).toMatchObject({ value: 0, zero: 'counted' })
    expect(told('specimen.received', {}, { inUse: () => false })).toMatchObject({ value: null, zero: 'not-reported' })
  })

  it('is a declared zero only by a signed report', () => {
    expect(told('specimen.named', {})).toMatchObject({ value: null, zero: 'not-reported' })
    expect(told('specimen.named', {}, { declared: () => '零〔2024〕1号', inUse: () => false })).toMatchObject({
      value: 0,
      zero: 'declared',
      declaredBy: '零〔2024〕1号',
    })
    expect(told('specimen.named', { 'specimen.named': 1 }, { declared: () => '零〔2024〕1号' })).toMatchObject({ value: 1, zero: null })
  })

  it('of a rate has both halves, none over nothing, and is not reported where a half is not', () => {
    const numbers = { 'specimen.received': 152, 'specimen.received_answered': 149 }
    expect(told('specimen.answer_rate', numbers)).toMatchObject({ numerator: 149, denominator: 152, unit: '%', zero: null })
    expect(told('specimen.answer_rate', numbers).value).toBeCloseTo(98.026, 3)
    expect(told('specimen.answer_rate', {})).toMatchObject({ value: null, numerator: 0, denominator: 0, zero: 'no-base' })
    expect(told('specimen.answer_rate', { 'specimen.received': 5 })).toMatchObject({ value: 0, zero: 'counted' })
    expect(told('specimen.answer_rate', numbers, { inUse: () => false })).toMatchObject({ zero: null })
    expect(told('specimen.answer_rate', {}, { inUse: () => false })).toMatchObject({ value: null, zero: 'not-reported' })
    expect(told('specimen.people_each', { 'specimen.people': 9, 'specimen.received': 6 })).toMatchObject({ value: 1.5, unit: '人次' })
  })

  it('of a total adds its parts and takes away what goes off', () => {
    expect(told('specimen.all', { 'specimen.received': 2, 'specimen.walk_in': 3 })).toMatchObject({ value: 5, zero: null })
    expect(told('specimen.waiting_less', { 'specimen.received': 5, 'specimen.accepted': 2 })).toMatchObject({ value: 3 })
    expect(told('specimen.all', {})).toMatchObject({ value: 0, zero: 'counted' })
    expect(told('specimen.all', {}, { inUse: () => false })).toMatchObject({ value: null, zero: 'not-reported' })
  })

  it('to a code nobody declares is an error', () => {
    expect(() => told('specimen.none', {})).toThrow('没有“specimen.none”这个指标')
  })
})

describe('a definition read aloud', () => {
  const said = (code: string) => definitionOf(specimens, code).says.join('')
  it.each([
    ['specimen.received', '样件的事项数。以收到日归入期间。作废和并入他件的事项不计。'],
    ['specimen.answered_late', '样件的事项数，条件：超过“答复期限”的期限。以答复日归入期间。作废和并入他件的事项不计。'],
    ['specimen.lines', '样件的“明细”中合格为是的各行数。以列明日归入期间。作废和并入他件的事项不计。'],
    ['specimen.amount', '样件的事项“金额”之和。以答复日归入期间。作废和并入他件的事项不计。'],
    ['specimen.days', '各样件自收到日至答复日的天数之和。以答复日归入期间。作废和并入他件的事项不计。'],
    ['specimen.applicants', '样件的事项按“申请人”去重。以收到日归入期间。作废和并入他件的事项不计。'],
    ['specimen.both', '样件的事项数。期末存量，自收到日起计入，办结日起不再计入，约定日期次日起不再计入。作废和并入他件的事项不计。'],
    ['specimen.answer_rate', '收到当年答复 ÷ 收到 × 100%。'],
    ['specimen.people_each', '人次 ÷ 收到。分子与分母口径不同：人次按发生日归期，件数按收到日归期。'],
    ['specimen.all', '收到＋当场受理。'],
    ['specimen.waiting_less', '收到－受理。'],
  ])('%s: %s', (code, words) => expect(said(code)).toBe(words))

  it('says where a zero must be signed, and names its parts', () => {
    expect(said('specimen.named')).toContain('为零时须有签认的零报告，否则为未报。')
    expect(definitionOf(specimens, 'specimen.waiting_less').parts).toEqual(['specimen.received', 'specimen.accepted'])
    expect(definitionOf(specimens, 'part.found')).toMatchObject({ label: '发现', unit: '处', kind: 'specimen-part', kindLabel: '样件明细', parts: [] })
  })
})
