// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { isOverdue, nearest, standingOf } from './clocks.tsx'
import type { MatterAnswer } from './life.ts'

type Clock = MatterAnswer['clocks'][number]

const today = '2026-11-22'
const clock = (running: Partial<Clock['running']>, more: Partial<Clock> = {}): Clock => ({
  clock: 'reply',
  label: '答复',
  running: { started: '2026-09-01', ...running },
  whose: 'office',
  advice: false,
  then: '',
  because: [],
  ...more,
})

describe('how a clock stands', () => {
  it('is said in days from today', () => {
    expect(standingOf(clock({ last: '2026-11-27' }), today)).toBe('还有5天')
    expect(standingOf(clock({ last: '2026-11-22' }), today)).toBe('今天到期')
    expect(standingOf(clock({ last: '2026-11-13' }), today)).toBe('逾期9天')
  })

  it('says when it ended and whether in time', () => {
    expect(standingOf(clock({ last: '2026-11-01', done: '2026-11-03', late: true }), today)).toBe('已于2026年11月3日完成，超过期限2天')
    expect(standingOf(clock({ last: '2026-11-01', done: '2026-11-01', late: false }), today)).toBe('已于2026年11月1日完成，没有超期')
    expect(standingOf(clock({ last: '2026-11-01', done: '2026-11-03' }, { advice: true }), today)).toBe('已于2026年11月3日完成')
  })

  it('says of a limit that a later day replaced that the other holds, never that something was done', () => {
    const replaced = { done: '2026-11-03', replacedBy: '延迟答复期限' }
    expect(standingOf(clock({ last: '2026-11-20', late: false, ...replaced }), today)).toBe('自2026年11月3日起改按“延迟答复期限”计算')
    expect(standingOf(clock({ last: '2026-11-01', late: true, ...replaced }), today)).toBe(
      '自2026年11月3日起改按“延迟答复期限”计算，此前已超过期限2天',
    )
  })

  it('says that it stands still or has no length here', () => {
    expect(standingOf(clock({ paused: '2026-10-08' }), today)).toBe('自2026年10月8日起暂停计算')
    expect(standingOf(clock({ unset: 'dispute.take' }), today)).toBe('本镇没有设置这项期限，不计算到期日')
  })

  it('is overdue from the day after its last day, for the office only', () => {
    expect(isOverdue(clock({ last: '2026-11-22' }), today)).toBe(false)
    expect(isOverdue(clock({ last: '2026-11-21' }), today)).toBe(true)
    expect(isOverdue(clock({ last: '2026-11-21', done: '2026-11-22', late: true }), today)).toBe(false)
    expect(isOverdue(clock({ last: '2026-11-21' }, { advice: true }), today)).toBe(false)
    const resident = clock({ last: '2026-11-21' }, { whose: 'resident' })
    expect(isOverdue(resident, today)).toBe(false)
    expect(standingOf(resident, today)).toBe('已于2026年11月21日届满')
  })
})

it('puts the office clock that ends first at the head of the page', () => {
  const clocks = [
    clock({ last: '2026-12-01' }),
    clock({ last: '2026-11-25' }, { clock: 'tell' }),
    clock({ last: '2026-11-23' }, { whose: 'resident' }),
    clock({ last: '2026-11-20', done: '2026-11-19' }),
  ]
  expect(nearest(clocks)?.clock).toBe('tell')
  expect(nearest([])).toBeUndefined()
})
