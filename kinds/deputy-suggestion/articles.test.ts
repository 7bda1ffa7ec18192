// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play, worldWith } from '../../conformance/play.ts'
import { type ExampleStep, fold, Refusal } from '../../kernel/kernel.ts'
import deputySuggestion from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const handed = (day: string, step = 'receive') => [on(step, day, { deputy: '张某', subject: '某建议', raisedAt: 'session' }),
  on('assign', day, { office: '某办' })]
const contacted = (day: string) => on('contact', day, { contacted: [{ on: day, how: 'phone' }] })
const reply = (day: string) => on('reply', day, { class: 'A', replyText: '已办' })
const clockOf = (name: string, ...steps: ExampleStep[]) => play(deputySuggestion, steps).matter?.clocks[name]
const refusalsOf = (...steps: ExampleStep[]) => play(deputySuggestion, steps).refusals.map(each => each.message)

/** The article by which a last step is refused. */
function articleOf(...steps: ExampleStep[]) {
  const { entries } = play(deputySuggestion, steps.slice(0, -1))
  const last = steps.at(-1)!
  const entry = { ...entries[0]!, position: 99, command: 'last', step: last.step, day: last.day, data: last.data ?? {} }
  try { fold(deputySuggestion, [...entries, entry], worldWith()) } catch (error) {
    if (error instanceof Refusal) return `${error.cites?.instrument} ${error.cites?.article}`
  }
  return undefined
}

describe('代表法第五十一条（2015年修正为第四十二条）：自交办之日起3个月内答复', () => {
  it('最后一日答复不算逾期，次日算；落在国庆假期里不顺延', () => {
    const replied = (day: string) => clockOf('reply', ...handed('2025-07-02'), contacted('2025-07-10'), reply(day))
    expect(replied('2025-10-02')).toMatchObject({ last: '2025-10-02', late: false })
    expect(replied('2025-10-03')?.late).toBe(true)
  })
  it('月末交办的，到期月没有那一日的为月末最后一日', () => {
    expect(clockOf('reply', ...handed('2024-11-30'))?.last).toBe('2025-02-28')
  })
})

describe('涉及面广、难度大的自交办之日起6个月内答复', () => {
  it('最后一日不算逾期，次日算；没有三个月的时钟', () => {
    const replied = (day: string) => play(deputySuggestion,
      [...handed('2025-04-07', 'receiveHard'), contacted('2025-05-08'), reply(day)]).matter?.clocks
    expect(replied('2025-10-07')?.replyHard).toMatchObject({ last: '2025-10-07', late: false })
    expect(replied('2025-10-08')?.replyHard?.late).toBe(true)
    expect(replied('2025-10-07')?.reply).toBeUndefined()
  })
})

describe('依交办当日施行的版本', () => {
  it.each([['2025-03-11', 'deputies-law-2015 42'], ['2025-03-12', 'deputies-law-2025 51']])('%s 没有联系代表就答复，依 %s 拒绝', (day, article) => {
    expect(articleOf(...handed(day), reply(day))).toBe(article)
  })
  it('跨过修法之日的，期限从交办之日的版本起算', () => {
    expect(clockOf('reply', ...handed('2025-03-11'))?.last).toBe('2025-06-11')
    expect(clockOf('reply', ...handed('2025-03-12'))?.last).toBe('2025-06-12')
  })
})

describe('办理中联系代表、听取意见', () => {
  it('没有联系的不能答复，联系一次即可', () => {
    expect(refusalsOf(...handed('2025-04-07'), reply('2025-05-06'))).toHaveLength(1)
    expect(refusalsOf(...handed('2025-04-07'), contacted('2025-05-06'), reply('2025-05-06'))).toEqual([])
  })
})

describe('办理情况向人民代表大会报告，报告应当公开', () => {
  const closed = [...handed('2025-04-07'), contacted('2025-05-06'), reply('2025-05-06'), on('close', '2025-06-03')]
  it.each([[true, 0], [false, 1]])('公开：%s', (reportPublic, refused) => {
    expect(refusalsOf(...closed, on('report', '2025-12-22', { reportedTo: '年末会议', reportPublic }))).toHaveLength(refused)
  })
})

describe('再次办理', () => {
  it('期限由本地规定，没有设置就没有到期日', () => {
    const again = [...handed('2025-04-07'), contacted('2025-05-06'), reply('2025-05-06'),
      on('rate', '2025-05-12', { satisfaction: 'dissatisfied' }), on('redo', '2025-05-13', { redoNote: '再办' })]
    expect(clockOf('redo', ...again)).toMatchObject({ unset: 'deputy-suggestion.redo' })
    expect(play(deputySuggestion, again, { 'deputy-suggestion.redo': { days: 30 } }).matter?.clocks.redo?.last).toBe('2025-06-12')
  })
})
