// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import assignedIssue from './kind.ts'

const order = (data: object = {}): ExampleStep => ({
  step: 'order', day: '2025-03-10',
  data: { leader: { id: 'head' }, manner: 'asked', keyIssue: false, about: '某事', assignee: '某办', ...data },
})
const on = (step: string, day: string, data: object = {}, by = 'somebody'): ExampleStep => ({ step, day, data: { ...data }, by })

describe('办结期限是交办单上的那一天', () => {
  const reported = (day: string) =>
    play(assignedIssue, [order({ dueOn: '2025-04-05' }), on('accept', '2025-03-11'),
      on('report', day, { progress: '办了' })]).matter?.clocks.due
  it('当日报告不算逾期，次日算；落在清明假期也不顺延', () => {
    expect(reported('2025-04-05')).toMatchObject({ last: '2025-04-05', late: false })
    expect(reported('2025-04-06')?.late).toBe(true)
  })
  it('没有写期限的没有这个时钟', () => {
    expect(play(assignedIssue, [order()]).matter?.clocks.due).toBeUndefined()
  })
  it('要求再办给了新期限的，按新期限', () => {
    const { matter } = play(assignedIssue, [
      order({ dueOn: '2025-03-20' }), on('accept', '2025-03-11'), on('report', '2025-03-19', { progress: '办了' }),
      on('sendBack', '2025-03-20', { urging: '补办', dueOn: '2025-04-30' }, 'other'),
    ])
    expect(matter?.clocks.due).toMatchObject({ last: '2025-04-30', late: false })
  })
})

describe('接手时限由本镇规定', () => {
  it('没有设置就没有到期日，设置以后改派的重新起算', () => {
    expect(play(assignedIssue, [order()]).matter?.clocks.accept).toMatchObject({ unset: 'assigned-issue.accept' })
    const again = [order(), on('handBack', '2025-03-11', { backReason: '不属于' }), on('reassign', '2025-03-12', { assignee: '另一办' })]
    expect(play(assignedIssue, again, { 'assigned-issue.accept': { days: 2 } }).matter?.clocks.accept).toMatchObject({ started: '2025-03-12', last: '2025-03-14' })
  })
})

describe('办结', () => {
  it('只是批示、没有期限也不是重点难点问题的可以直接办结', () => {
    expect(play(assignedIssue, [order(), on('close', '2025-03-12', { outcome: '知悉' })]).matter?.state).toBe('closed')
    expect(play(assignedIssue, [order({ keyIssue: true }), on('close', '2025-03-12', { outcome: '知悉' })]).refusals).toHaveLength(1)
    expect(play(assignedIssue, [order({ dueOn: '2025-03-31' }), on('close', '2025-03-12', { outcome: '知悉' })]).refusals).toHaveLength(1)
  })
})
