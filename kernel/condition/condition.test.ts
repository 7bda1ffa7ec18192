// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import specimen from '../../conformance/specimen-kind/kind.ts'
import type { Condition } from '../declare/declare.ts'
import { aloud, dayLabel, dayOf, meets, type Situation } from './condition.ts'

const it_: Situation = {
  village: 3,
  state: 'accepted',
  facts: {
    subject: '界址',
    sort: 'plain',
    channels: ['window', 'net'],
    amount: 100,
    extraDays: 101,
    agreed: false,
    happenedOn: '2024-03-01',
    dueOn: '2025-01-31',
    applicant: { sealed: 'x', token: 't' },
    handler: { id: 'a', relied: { post: 'chief' } },
    items: [
      { sort: 'good', n: 1 },
      { sort: 'bad', n: 3, on: '2024-03-03' },
    ],
    related: [],
    account: '',
  },
  on: { receive: '2024-03-04', accept: '2024-12-31' },
  clocks: {
    accept: { started: '2024-03-04', last: '2024-03-14', late: true },
    answer: { started: '2024-12-31', last: '2024-12-31', late: false },
    own: { started: '2024-12-31' },
  },
}

const holding: [Condition, boolean][] = [
  [{}, true],
  [{ state: 'accepted' }, true],
  [{ state: ['received', 'closed'] }, false],
  [{ taken: 'accept' }, true],
  [{ taken: ['answer', 'receive'] }, true],
  [{ taken: 'answer' }, false],
  [{ late: 'accept' }, true],
  [{ inTime: 'accept' }, false],
  [{ inTime: 'answer' }, true],
  // A clock that is still running is neither late nor in time.
  [{ late: 'own' }, false],
  [{ inTime: 'own' }, false],
  [{ late: 'visit' }, false],
  [{ sameYear: ['receive', 'accept'] }, true],
  [{ sameYear: ['receive', 'dueOn'] }, false],
  [{ sameYear: ['receive', 'answer'] }, false],
  [{ otherYear: ['receive', 'dueOn'] }, true],
  [{ otherYear: ['receive', 'accept'] }, false],
  [{ otherYear: ['receive', 'answer'] }, false],
  // A day that is not given offends no order.
  [{ inOrder: ['receive', 'accept'] }, true],
  [{ inOrder: ['accept', 'receive'] }, false],
  [{ inOrder: ['receive', 'receive'] }, true],
  [{ inOrder: ['answer', 'receive'] }, true],
  [{ inOrder: ['due:answer', 'accept'] }, true],
  [{ inOrder: ['after:answer', 'accept'] }, false],
  // A number that is not given is not more than another.
  [{ notMore: ['amount', 'extraDays'] }, true],
  [{ notMore: ['extraDays', 'amount'] }, false],
  [{ notMore: ['amount', 'amount'] }, true],
  [{ notMore: ['people', 'amount'] }, true],
  [{ notMore: ['amount', 'people'] }, true],
  [{ village: 3 }, true],
  [{ village: 4 }, false],
  [{ either: [{ state: 'closed' }, { village: 3 }] }, true],
  [{ either: [] }, false],
  [{ not: { state: 'closed' } }, true],
  [{ sort: 'plain' }, true],
  [{ sort: ['urgent', 'old'] }, false],
  [{ channels: 'net' }, true],
  [{ channels: ['letter', 'net'] }, true],
  [{ channels: 'letter' }, false],
  [{ agreed: false }, true],
  [{ agreed: true }, false],
  [{ amount: 100 }, true],
  [{ amount: { atLeast: 100 } }, true],
  [{ amount: { atLeast: 101 } }, false],
  [{ amount: { under: 100 } }, false],
  [{ amount: { atLeast: 1, under: 101 } }, true],
  [{ people: { atLeast: 0 } }, false],
  [{ people: { under: 5 } }, false],
  [{ happenedOn: { from: '2024-03-01' } }, true],
  [{ happenedOn: { to: '2024-03-01' } }, true],
  [{ happenedOn: { from: '2024-03-02' } }, false],
  [{ happenedOn: { from: '2024-01-01', to: '2024-02-29' } }, false],
  [{ applicant: { given: true } }, true],
  [{ phone: { given: true } }, false],
  [{ phone: { given: false } }, true],
  [{ account: { given: false } }, true],
  [{ related: { given: false } }, true],
  [{ handler: { relied: { post: ['clerk', 'chief'] } } }, true],
  [{ handler: { relied: { post: 'clerk' } } }, false],
  [{ items: { some: { sort: 'bad', n: { atLeast: 2 } } } }, true],
  [{ items: { some: { sort: 'good', n: { atLeast: 2 } } } }, false],
  [{ items: { count: { atLeast: 2, under: 3 } } }, true],
  // Before a day of the matter; before one that has not come is nothing.
  [{ happenedOn: { before: 'receive' } }, true],
  [{ happenedOn: { before: 'happenedOn' } }, false],
  [{ dueOn: { before: 'accept' } }, false],
  [{ dueOn: { before: 'after:answer' } }, false],
  [{ happenedOn: { before: 'answer' } }, false],
  [{ happenedOn: { from: '2024-03-02', before: 'receive' } }, false],
  [{ items: { some: { on: { before: 'receive' } } } }, true],
  [{ items: { some: { sort: 'good', on: { before: 'receive' } } } }, false],
  // What is sealed answers no question but whether it is there.
  [{ applicant: 't' } as Condition, false],
  [{ state: 'accepted', sort: 'urgent' }, false],
]

describe('a condition', () => {
  it.each(holding)('%j is %s', (condition, holds) => expect(meets(condition, it_)).toBe(holds))

  it('holds where there is none', () => expect(meets(undefined, it_)).toBe(true))

  it('of “mine” is the village of who asks', () => {
    expect(meets({ village: 'mine' }, it_, 3)).toBe(true)
    expect(meets({ village: 'mine' }, it_, 4)).toBe(false)
    expect(meets({ village: 'mine' }, it_)).toBe(false)
  })
})

describe('a day of a matter', () => {
  it.each([
    ['accept', '2024-12-31'],
    ['happenedOn', '2024-03-01'],
    ['due:accept', '2024-03-14'],
    ['after:accept', '2024-03-15'],
    ['after:answer', '2025-01-01'],
    ['due:own', undefined],
    ['after:own', undefined],
    ['answer', undefined],
  ])('%s is %s', (name, day) => expect(dayOf(it_, name)).toBe(day))
})

describe('read aloud', () => {
  it.each<[Condition, string]>([
    [{ state: ['closed', 'dropped'] }, '状态为“已办结”或“已终止”'],
    [{ taken: ['extend', 'void'] }, '已办理“批准延长”或“作废”'],
    [{ late: 'answer' }, '超过“答复期限”的期限'],
    [{ inTime: 'answer' }, '在“答复期限”的期限内'],
    [{ sameYear: ['receive', 'answer'] }, '收到日与答复日在同一年'],
    [{ otherYear: ['receive', 'happenedOn'] }, '收到日与发生日期不在同一年'],
    [{ inOrder: ['happenedOn', 'due:answer'] }, '发生日期不晚于“答复期限”到期日'],
    [{ notMore: ['people', 'extraDays'] }, '人数不多于延长天数'],
    [{ village: 'mine' }, '属于本村'],
    [{ village: 0 }, '属于镇本级'],
    [{ sort: ['urgent', 'old'] }, '类别为“紧急”或“旧类”'],
    [{ channels: 'net' }, '渠道含“网上”'],
    [{ agreed: true }, '双方同意为是'],
    [{ agreed: false }, '双方同意为否'],
    [{ phone: { given: true } }, '填有电话'],
    [{ phone: { given: false } }, '未填电话'],
    [{ people: { atLeast: 1, under: 10 } }, '人数不少于1且少于10'],
    [{ happenedOn: { from: '2024-01-01' } }, '发生日期自2024-01-01起'],
    [{ items: { some: { on: { before: 'receive' } } } }, '明细中有日期早于收到日的一行'],
    [{ items: { count: { atLeast: 2 } } }, '明细不少于2行'],
    [{ items: { some: { sort: 'bad', ok: false } } }, '明细中有种类为“坏”，且合格为否的一行'],
    [{ either: [{ sort: 'urgent' }, { not: { state: 'closed' } }] }, '类别为“紧急”；或者不是（状态为“已办结”）'],
    [{ sort: 'plain', agreed: true }, '类别为“一般”，且双方同意为是'],
    [{}, ''],
  ])('%j reads %s', (condition, words) => expect(aloud(condition, specimen)).toBe(words))

  it.each([
    ['receive', '收到日'],
    ['dueOn', '约定日期'],
    ['after:answer', '“答复期限”到期次日'],
  ])('the day %s reads %s', (name, words) => expect(dayLabel(specimen, name)).toBe(words))
})
