// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import type { TownDesk } from '../api.ts'
import { leaderPostOf } from './leader-posts.ts'
import { stateWords } from './report-calendar-page.tsx'
import { dateText, stateText } from './town-standing.tsx'

const today = '2026-11-22'

describe('a line of the dispatch', () => {
  it('says how it stands: late, due, untouched, nobody’s', () => {
    const state = (why: Parameters<typeof stateText>[0]['why'], last: string | null = '2026-11-16') =>
      stateText({ why, last, lastDay: '2026-03-06' }, today)
    expect(state(['late'])).toBe('逾期6天')
    expect(state(['due', 'stuck'], '2026-11-30')).toBe('还有8天，3月6日以后没有记录')
    expect(state(['unowned'], null)).toBe('没有责任单位')
    expect(state(['stuck'], '2027-01-05')).toBe('3月6日以后没有记录')
  })

  it('names its day, and that there is none', () => {
    expect(dateText({ clock: '完成时限', last: '2027-01-04', provisional: true }, today)).toBe('完成时限2027年1月4日（暂定）')
    expect([
      dateText({ clock: '接手时限', last: null, provisional: false }, today),
      dateText({ clock: '', last: null, provisional: false }, today),
    ]).toEqual(['接手时限未定', ''])
  })
})

it('the calendar tells what is done, late, ahead or without a day', () => {
  const words = (state: Parameters<typeof stateWords>[0]['state'], last: string | null, done: string | null = null) =>
    stateWords({ state, last, done, returned: null }, today)
  expect(words('done', '2026-01-15', '2026-01-12')).toBe('1月12日办完')
  expect(words('late', '2026-11-21')).toBe('没有办，逾期1天')
  expect(words('due', '2026-11-22')).toBe('今天到期')
  expect(words('unset', null)).toBe('没有办，未设日子')
  expect(stateWords({ state: 'due', last: '2026-01-15', done: null, returned: '2026-11-20' }, today)).toBe('县里11月20日退回，请改好重报')
})

it('a leader is who holds the post for the whole town', () => {
  const town = (post: string, village: number) => ({ posts: [{ post, label: '', village }] }) as unknown as TownDesk
  expect([
    leaderPostOf(town('mayor', 0)),
    leaderPostOf(town('deputy-leader', 3)),
    leaderPostOf(town('party-office', 0)),
    leaderPostOf(undefined),
  ]).toEqual(['mayor', undefined, undefined, undefined])
})
