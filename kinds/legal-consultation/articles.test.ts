// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import legalConsultation from './kind.ts'

const ask = (data: object = {}, day = '2025-03-10'): ExampleStep => ({ step: 'ask', day, data: { type: 'advice', ...data } })
const refusalsOf = (...steps: ExampleStep[]) => play(legalConsultation, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(legalConsultation, steps).matter?.state

describe('可以匿名，也可以只记人次', () => {
  it('只有服务类别必填，不留姓名', () => {
    expect(legalConsultation.procedure.steps.ask?.needs).toEqual(['type'])
    expect(refusalsOf(ask())).toEqual([])
  })
  it.each([
    [{ tally: 0 }, 1], [{ tally: 1 }, 0], [{ tally: 30, phone: '13800000000' }, 1],
    [{ tally: 3, type: 'aid' }, 1], [{ tally: 3, type: 'drafting' }, 0],
  ])(
    '%o', (data, refused) => expect(refusalsOf(ask(data))).toHaveLength(refused),
  )
})

describe('法律援助由县法律援助机构决定，本镇只引导、转交和记录', () => {
  const aid = [ask({ type: 'aid' }), { step: 'refer', day: '2025-03-10', data: { referredTo: 'legal-aid', aidMatter: '追索劳动报酬' } }]
  it('援助机构的审查和指派不是本镇的时钟', () => {
    expect(Object.keys(play(legalConsultation, aid).matter?.clocks ?? {})).toEqual(['answer'])
    expect(legalConsultation.procedure.steps.decideAid?.outside).toBe(true)
    expect(legalConsultation.procedure.steps.assignAid?.outside).toBe(true)
  })
  it('没有转去的不能登记决定，不予援助的没有指派', () => {
    const elsewhere = { step: 'refer', day: '2025-03-10', data: { referredTo: 'court' } }
    expect(refusalsOf(ask(), elsewhere, { step: 'decideAid', day: '2025-03-12', data: { aidResult: 'given' } })).toHaveLength(1)
    expect(
      refusalsOf(
        ...aid, { step: 'decideAid', day: '2025-03-12', data: { aidResult: 'refused' } }, { step: 'assignAid', day: '2025-03-13' },
      ),
    ).toHaveLength(1)
  })
})

describe('办结须有解答、转介或者集中接待的人次', () => {
  const close = { step: 'close', day: '2025-03-11' }
  it.each([
    ['没有解答', [ask()], 'asked'],
    ['登记时已解答', [ask({ answer: '可以起诉' })], 'closed'],
    ['集中接待', [ask({ tally: 8 })], 'closed'],
    ['已转介', [ask(), { step: 'refer', day: '2025-03-10', data: { referredTo: 'mediation' } }], 'closed'],
  ] as const)('%s', (_, steps, state) => expect(stateOf(...steps, close)).toBe(state))
})

describe('解答时限由本镇自定', () => {
  it('没有设置没有到期日；设置后最后一日在期限内，次日超期', () => {
    const reply = (day: string) => [ask(), { step: 'reply', day, data: { answer: '见答复' } }]
    expect(play(legalConsultation, [ask()]).matter?.clocks.answer?.last).toBeUndefined()
    const clock = (day: string) => play(legalConsultation, reply(day), { 'legal-consultation.answer': { days: 3 } }).matter?.clocks.answer
    expect(clock('2025-03-13')).toMatchObject({ last: '2025-03-13', late: false })
    expect(clock('2025-03-14')?.late).toBe(true)
  })
})
