// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import incomingLetter from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const received = (type: string, day: string, data: object = {}) => on('register', day, { type, organ: '示范县某机关', subject: '某事', ...data })
const replied = (day: string, data: object = {}) => on('reply', day, { replyText: '已办', ...data })
const clocksOf = (...steps: ExampleStep[]) => play(incomingLetter, steps).matter?.clocks ?? {}
const refusalsOf = (...steps: ExampleStep[]) => play(incomingLetter, steps).refusals.map(each => each.message)

/** Article, type, received, last day, the day after: across a holiday where the act moves or skips it. */
const limits: readonly [string, string, string, string, string][] = [
  ['行政复议法第七十六条：意见书60日内报送纠正情况，最后一日遇假顺延', 'reconsideration-opinion', '2025-08-06', '2025-10-09', '2025-10-10'],
  ['行政复议法第五十八条：10个工作日内书面答复依据', 'document-inquiry', '2025-09-24', '2025-10-14', '2025-10-15'],
  ['行政复议法第六十条：转送的规范性文件60日内回复', 'transferred-document', '2025-03-03', '2025-05-06', '2025-05-07'],
  ['行诉解释第一百四十九条：司法建议60日内书面答复', 'judicial-advice-document', '2025-06-10', '2025-08-11', '2025-08-12'],
  ['检察公益诉讼解释第二十一条：检察建议2个月内书面回复', 'procuratorial-advice', '2025-03-03', '2025-05-06', '2025-05-07'],
  ['政府信息公开条例第三十二条：第三方15个工作日内提出意见', 'disclosure-third-party', '2025-04-28', '2025-05-22', '2025-05-23'],
]

describe.each(limits)('%s', (_title, type, start, last, after) => {
  const opinion = type === 'disclosure-third-party' ? { disclosureOpinion: 'objects' } : {}
  it('最后一日答复在期限内，次日逾期', () => {
    expect(clocksOf(received(type, start), replied(last, opinion)).answer).toMatchObject({ last, late: false })
    expect(clocksOf(received(type, start), replied(after, opinion)).answer?.late).toBe(true)
  })
})

describe('检察公益诉讼解释第二十一条：紧急情形15日内书面回复', () => {
  const urgent = received('procuratorial-advice', '2025-03-03', { urgent: true })
  it('第15日在期限内，第16日逾期', () => {
    expect(clocksOf(urgent, replied('2025-03-18')).answer).toMatchObject({ last: '2025-03-18', late: false })
    expect(clocksOf(urgent, replied('2025-03-19')).answer?.late).toBe(true)
  })
  it('只用于检察建议', () => expect(refusalsOf(received('legislation-comment', '2025-03-03', { urgent: true }))).toHaveLength(1))
})

describe('政府信息公开条例第三十四条：共同制作机关15个工作日，逾期视为同意公开', () => {
  const asked = received('disclosure-co-maker', '2025-04-28')
  it('第15个工作日答复在期限内；期满次日由系统登记视为同意', () => {
    expect(clocksOf(asked, replied('2025-05-22', { disclosureOpinion: 'objects' })).coMaker).toMatchObject(
      { last: '2025-05-22', late: false },
    )
    expect(incomingLetter.procedure.clocks.coMaker).toMatchObject({ deemed: 'consent' })
    expect(play(incomingLetter, [asked, on('consent', '2025-05-23')]).matter?.state).toBe('consented')
  })
  it('第三方沉默不视为同意', () => {
    expect(refusalsOf(received('disclosure-third-party', '2025-04-28'), on('consent', '2025-05-23'))).toHaveLength(1)
    expect(clocksOf(received('disclosure-third-party', '2025-04-28')).coMaker).toBeUndefined()
  })
  it('答复须写明同意或者不同意', () => expect(refusalsOf(asked, replied('2025-05-06'))).toEqual(['征求公开意见的来文，请写明同意或者不同意公开']))
})

describe('没有法定日数的来文按其载明的日期', () => {
  it('当日答复不算逾期，次日算；没有写明的没有时钟', () => {
    const asked = received('legislation-comment', '2025-03-03', { dueByLetter: '2025-03-20' })
    expect(clocksOf(asked, replied('2025-03-20')).letter?.late).toBe(false)
    expect(clocksOf(asked, replied('2025-03-21')).letter?.late).toBe(true)
    expect(clocksOf(received('judicial-advice', '2025-03-03'))).toEqual({})
  })
  it('2024年以前的复议意见书依当日的法律，没有收录的写明没有', () => {
    expect(clocksOf(received('reconsideration-opinion', '2023-12-29')).answer).toMatchObject({ unset: '当日施行的规定没有收录' })
  })
})
