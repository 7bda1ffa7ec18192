// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import publicComment from './kind.ts'

const received = { step: 'receive', day: '2025-03-18', data: { draft: ['d1'], channel: 'letter', summary: '建议' } }

describe('重大行政决策程序暂行条例第十五条：在公告写明的期限内提出意见', () => {
  it('只有正在征求意见的草案收期内意见，期满后的另有登记，不拒收', () => {
    const { receive, receiveLate } = publicComment.procedure.steps
    expect(receive?.relies).toMatchObject([{ linked: 'draft', meets: { not: { taken: 'endConsulting' } } }])
    expect(receiveLate?.relies).toMatchObject([{ linked: 'draft', meets: {} }])
  })
})

describe('重大行政决策程序暂行条例第三十二条、优化营商环境条例第六十二条：说明意见采纳情况', () => {
  it.each(['adopted', 'partly', 'not-adopted'])('%s 都要写理由', result => {
    const tried = (data: object) => play(publicComment,
      [received, { step: 'answer', day: '2025-04-07', data: { result, ...data } }]).refusals
    expect(tried({})).toHaveLength(1)
    expect(tried({ reason: '理由' })).toEqual([])
  })
  it('没有研究的不能公布', () => {
    expect(play(publicComment, [received, { step: 'publish', day: '2025-04-07', data: { publishedWhere: '网站' } }]).refusals).toHaveLength(1)
  })
  it('条例没有规定答复的日数：没有本镇设置就没有到期日', () => {
    expect(play(publicComment, [received]).matter?.clocks.answer).toMatchObject({ unset: 'public-comment.answer' })
    expect(play(publicComment, [received], { 'public-comment.answer': { days: 30 } }).matter?.clocks.answer?.last).toBe('2025-04-17')
  })
  it('公布的表里没有姓名、电话和原文', () => {
    const table = JSON.stringify(publicComment.documents?.table?.parts)
    for (const personal of ['person', 'phone', 'content']) expect(table).not.toContain(personal)
  })
})
