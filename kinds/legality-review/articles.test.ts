// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import legalityReview from './kind.ts'

const on = (step: string, day: string, data: object = {}, by = 'reviewer'): ExampleStep => ({ step, day, by, data: { ...data } })
const asked = (day: string, data: object = {}) => on('ask', day, { object: 'contract', subject: '某合同', ...data }, 'drafter')
const complete = (day: string) => on('complete', day)
const reviewed = (day: string, data: object = { adviser: { id: 'a' } }) => on('review', day, data)
const opined = (day: string, data: object = {}) => on('opine', day, { conclusion: 'lawful', opinionNumber: '1号', ...data })
const refusalsOf = (...steps: ExampleStep[]) => play(legalityReview, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(legalityReview, steps).matter?.state
const qualification = '初次从事行政处罚决定法制审核的，应有法律职业资格；请写明审核人是否初次从事、有无资格'

describe('行政处罚法第五十八条第二款：初次从事法制审核的应当有法律职业资格', () => {
  const review = (day: string, data: object) => refusalsOf(
    asked(day, { object: 'enforcement' }), complete(day), reviewed(day, { legalReviewer: { id: 'l' }, ...data }),
  )
  it('初次从事而没有资格，或者没有写明的，不能审核', () => {
    expect(review('2025-05-06', { firstTime: true, qualified: false })).toEqual([qualification])
    expect(review('2025-05-06', {})).toEqual([qualification])
  })
  it('有资格，或者不是初次的，可以审核', () => {
    expect(review('2025-05-06', { firstTime: true, qualified: true })).toEqual([])
    expect(review('2025-05-06', { firstTime: false })).toEqual([])
  })
  it('本法2021年7月15日施行以前的审核不受此限', () => {
    expect(review('2021-07-14', {})).toEqual([])
    expect(review('2021-07-15', {})).toEqual([qualification])
  })
  it('合同审查不问资格', () => expect(refusalsOf(asked('2025-05-06'), complete('2025-05-06'), reviewed('2025-05-07'))).toEqual([]))
})

describe('国办发〔2018〕118号第四部分：重大执法决定经法制审核', () => {
  it('由法制审核员审核，法律顾问不能代替', () => {
    expect(refusalsOf(asked('2025-05-06', { object: 'enforcement' }), complete('2025-05-06'), reviewed('2025-05-07')))
      .toEqual(['重大执法决定由法制审核员审核，请从名册选择'])
  })
  it('审核人按审核之日的名册核对', () => {
    expect(legalityReview.procedure.steps.review?.relies).toMatchObject([
      { holds: 'post-holder.legal-reviewer' }, { holds: 'post-holder.adviser' }, { holds: 'staff-member.in-post' },
    ])
  })
})

describe('审查人不是承办人', () => {
  it('送审、补送的人不能确认齐备、审查、出具意见', () => {
    for (const step of ['complete', 'review', 'opine']) expect(legalityReview.procedure.steps[step]?.apartFrom).toEqual(['ask', 'resubmit'])
    expect(refusalsOf(asked('2025-05-06'), on('complete', '2025-05-06', {}, 'drafter'))).toEqual(['确认材料齐备与送审应由不同的人办理'])
    const back = [asked('2025-05-06'), on('sendBack', '2025-05-07', { missing: '附件' }), on('resubmit', '2025-05-08', {}, 'second')]
    expect(refusalsOf(...back, on('complete', '2025-05-08', {}, 'second'))).toEqual(['确认材料齐备与补充后再送应由不同的人办理'])
  })
})

describe('重大行政决策程序暂行条例第二十六条', () => {
  it('第一款：材料不符合要求的可以退回补充，退回期间不能审查', () => {
    expect(stateOf(asked('2025-05-06'), on('sendBack', '2025-05-07', { missing: '附件' }), reviewed('2025-05-08'))).toBe('returned')
  })
  it('第二款：一般不少于7个工作日，材料齐备之日不计入，只作提示、不算逾期', () => {
    const clocks = (day: string, opine?: string) => play(legalityReview, [
      asked(day, { object: 'major-decision' }), complete(day), reviewed(day, { justiceStaff: { id: 's' } }),
      ...(opine ? [opined(opine)] : []),
    ]).matter?.clocks
    expect(clocks('2025-03-03')?.enoughTime?.last).toBe('2025-03-12')
    expect(clocks('2024-09-27')?.enoughTime?.last).toBe('2024-10-12')
    expect(clocks('2025-03-03', '2025-03-13')?.enoughTime?.late).toBeUndefined()
    expect(play(legalityReview, [asked('2025-03-03'), complete('2025-03-03')]).matter?.clocks.enoughTime).toBeUndefined()
  })
})

describe('审查期限由本镇规定', () => {
  const clock = (set: object, opine: string) =>
    play(legalityReview, [asked('2025-03-03'), complete('2025-03-03'), reviewed('2025-03-04'), opined(opine)], { ...set }).matter?.clocks.review
  it('没有设置的没有期限，只注明未设', () => expect(clock({}, '2025-03-20')).toMatchObject({ unset: 'legality-review.contract' }))
  it('设为5个工作日的，第五个工作日在期限内，次日逾期', () => {
    const five = { 'legality-review.contract': { days: 5 } }
    expect(clock(five, '2025-03-10')).toMatchObject({ last: '2025-03-10', late: false })
    expect(clock(five, '2025-03-11')?.late).toBe(true)
  })
})
