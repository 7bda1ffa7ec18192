// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import collectiveDecision from './kind.ts'

const proposed: ExampleStep = { step: 'propose', day: '2025-03-03', data: { type: 'matter', subject: '某事项', office: '某办' }, by: 'handler' }
const admitted: ExampleStep[] = [proposed, { step: 'admit', day: '2025-03-04', by: 'head' }]
const decide = (data: object): ExampleStep => ({
  step: 'decide', day: '2025-03-10', by: 'clerk',
  data: {
    meeting: ['m'], rule: { id: 'r' }, entitled: 9, quorum: 6, present: 9, majority: 5, agreed: 9, headLast: true, outcome: 'passed',
    opinions: [{ member: { id: 'a' }, opinion: 'agree' }], ...data,
  },
})
const refusalsOf = (...steps: ExampleStep[]) => play(collectiveDecision, steps).refusals.map(each => each.message)
const decided = (data: object) => refusalsOf(...admitted, decide(data))

describe('地方组织法第六条：政府工作中的重大事项经集体讨论决定', () => {
  it('没有审批的议题不能临时提出来决定', () => {
    expect(refusalsOf(proposed, decide({}))).toEqual(['议题没有经过审批，不得临时动议'])
  })
  it.each([[6, 0], [5, 1]])('规则要求到会 6 人，实到 %i 人', (present, refused) => {
    expect(decided({ present, agreed: 5 })).toHaveLength(refused)
  })
  it.each([[5, 0], [4, 1]])('规则要求同意 5 人，同意 %i 人', (agreed, refused) => {
    expect(decided({ agreed })).toHaveLength(refused)
  })
  it('同意不足的可以否决、缓议，不能通过', () => {
    expect(decided({ agreed: 2, outcome: 'rejected' })).toEqual([])
    expect(decided({ agreed: 2, outcome: 'deferred' })).toEqual([])
  })
  it('人数对不上的不收', () => {
    expect(decided({ present: 10 })).toHaveLength(1)
    expect(decided({ present: 7, agreed: 8 })).toHaveLength(1)
  })
  it('不同意见写明内容，回避的人不表决', () => {
    expect(decided({ opinions: [{ member: { id: 'a' }, opinion: 'oppose' }] })).toHaveLength(1)
    expect(decided({ opinions: [{ member: { id: 'a' }, recused: true, opinion: 'agree' }] })).toEqual(['回避的人不发表意见、不参加表决'])
    expect(decided({ opinions: [{ member: { id: 'a' }, recused: true }] })).toEqual([])
  })
  it('主要负责人末位表态', () => {
    expect(decided({ headLast: false })).toHaveLength(1)
  })
})

describe('适用会议当日的规则和审查', () => {
  it('依据当日施行的议事规则、已召开的会议和合法的审查意见', () => {
    const { steps } = collectiveDecision.procedure
    expect(steps.decide?.relies).toMatchObject([{ holds: 'governance-rule.in-force', of: 'rule' }, { linked: 'meeting' },
      { of: 'opinions.member' }])
    expect(steps.admit?.relies).toMatchObject([{ linked: 'review', when: { review: { given: true } } }, { tally: 'review' }])
  })
})

describe('时限由本镇规定', () => {
  it('没有设置就没有到期日；执行期限是决定里的那一天', () => {
    const { matter } = play(collectiveDecision, [...admitted, decide({ executor: '某办', doneBy: '2025-10-03' }),
      { step: 'carryOut', day: '2025-10-04', data: { executed: '完成' } }])
    expect(matter?.clocks.notify).toMatchObject({ unset: 'collective-decision.notify' })
    expect(matter?.clocks.carryOut).toMatchObject({ last: '2025-10-03', late: true })
  })
})

describe('干部任免', () => {
  it('只有决定和监督的岗位看得到', () => {
    const open = collectiveDecision.reads.filter(({ where }) => where === undefined).map(({ post }) => post)
    expect(open).toEqual(['secretary', 'mayor', 'party-office', 'discipline-office'])
  })
})
