// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { counting, kind, money, recordOnly, register, rows, text } from '../../kernel/declare/declare.ts'
import { countedIn } from './counts.ts'

const procedure = recordOnly(
  { amount: money('金额'), seen: rows('对象', { name: text('名称') }) },
  { label: '登记', by: ['x'], takes: ['amount', 'seen'] },
)
const { count, sum, stock } = counting(procedure)
const sample = kind({
  id: 'sample',
  label: '样例',
  shape: 'activity',
  mechanisms: [],
  form: 1,
  title: '样例',
  procedure,
  reads: [],
  report: [],
  examples: [],
  figures: {
    'a.all': count('总数', '件', { on: 'record' }),
    'a.money': sum('金额', '元', { of: 'amount', on: 'record' }),
    'a.seen': count('对象', '户', { each: 'seen', on: 'record' }),
    'a.open': stock('在办', '件', { from: 'record' }),
  },
})
const words = register([sample], { posts: { x: '岗位' }, sections: {} })
const cell = (code: string, month: string, n: number) => ({ code, label: code, month, n })
const says = (...counts: ReturnType<typeof cell>[]) =>
  countedIn(words, counts, '2026-11-22').map(({ code, period, says }) => [code, period, says])

it('names the month, and how much where it is not one', () => {
  expect(says(cell('a.all', '2026-10', 1))).toEqual([['a.all', '2026-10', '2026年10月']])
  expect(says(cell('a.money', '2026-10', 214_000))).toEqual([['a.money', '2026-10', '2026年10月 2,140.00元']])
  expect(says(cell('a.seen', '2026-10', 2), cell('a.seen', '2026-10', 1))).toEqual([['a.seen', '2026-10', '2026年10月 3户']])
})

it('shows a stock while the matter is in it, and not before', () => {
  expect(says(cell('a.open', '2026-09', 1))).toEqual([['a.open', '2026-11', '2026年9月起']])
  expect(says(cell('a.open', '2026-09', 1), cell('a.open', '2026-10', -1))).toEqual([])
  expect(says(cell('a.open', '2026-09', 1), cell('a.open', '2027-01', -1))).toEqual([['a.open', '2026-11', '2026年9月起']])
  expect(says(cell('a.open', '2027-01', 1))).toEqual([])
})
