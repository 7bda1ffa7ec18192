// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { type Due, leftText, stretchesOf, weeksFrom } from './due-days.ts'

const due = (clock: string, alarm: string | null, says: Partial<Due> = {}): Due => ({
  matter: clock, kind: 'k', kindLabel: '事', number: null, title: '一件', village: '甲村', clock, label: '期限', started: '2025-01-01',
  last: alarm, alarm, provisional: false, overdue: false, whose: 'office', cites: null, then: '', ...says,
})
const today = '2025-03-05'

describe('stretches of what is due', () => {
  it('puts the overdue first and each day on a leaf of its own', () => {
    const overdue = due('c', '2025-03-03', { overdue: true })
    const stretches = stretchesOf([due('a', '2025-03-05'), due('b', '2025-03-12'), overdue, due('d', '2025-03-05')], today)
    expect(stretches.map(each => [each.heading, each.late, each.leaves.map(leaf => [leaf.day, leaf.due.length])])).toEqual([
      ['已逾期', true, [['2025-03-03', 1]]],
      ['今天', false, [['2025-03-05', 2]]],
      ['七日内', false, [['2025-03-12', 1]]],
    ])
  })

  it('keeps an alarm that has passed with today while the legal last day has not', () => {
    const [first] = stretchesOf([due('a', '2025-03-01', { last: '2025-03-06' })], today)
    expect(first).toMatchObject({ heading: '今天', late: false })
  })

  it('never calls a party late: a window of theirs that has closed is not due', () => {
    const closed = due('a', '2025-03-01', { whose: 'resident' })
    expect(stretchesOf([closed, due('b', '2025-03-06', { whose: 'resident' })], today).map(each => each.heading)).toEqual(['七日内'])
  })

  it('goes by the legal last day where there is no alarm, and names what has neither', () => {
    const stretches = stretchesOf([due('a', null), due('b', null, { last: '2025-05-01' })], today)
    expect(stretches.map(each => each.heading)).toEqual(['七日以后', '没有到期日'])
  })
})

it('counts four weeks day by day without the overdue', () => {
  const overdue = due('a', '2025-03-03', { overdue: true })
  const weeks = weeksFrom('2025-03-03', [overdue, due('b', '2025-03-05'), due('c', '2025-03-05'), due('d', '2025-03-30')])
  expect(weeks).toHaveLength(4)
  expect(weeks.flat().filter(each => each.count > 0)).toEqual([{ day: '2025-03-05', count: 2 }, { day: '2025-03-30', count: 1 }])
})

it('calls late only what is past its legal last day', () => {
  expect(leftText(due('a', '2025-03-01', { last: '2025-03-06' }), today)).toBe('提醒日已过，法定明天到期')
  expect(leftText(due('a', '2025-03-01', { overdue: true }), today)).toBe('逾期4天')
  expect(leftText(due('a', '2025-03-05'), today)).toBe('今天到期')
  expect(leftText(due('a', '2025-03-15'), today)).toBe('还有10天')
  expect(leftText(due('a', null), today)).toBe('期限未定')
})
