// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import supervisionCheck from './kind.ts'

const received = (day: string, data: object = {}): ExampleStep => ({
  step: 'receive', day, data: { type: 'superior', topic: '某项工作', organ: '示范县人民政府', government: true, ...data },
})
const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const refusalsOf = (...steps: ExampleStep[]) => play(supervisionCheck, steps).refusals.map(each => each.message)

describe('政府督查工作条例第十七条：自收到结论之日起30日内申请复核，收到申请的30日内决定', () => {
  const clock = (day: string) => play(supervisionCheck, [received(day)]).matter?.clocks.askReview
  it('收到当日不计入，第30日为最后一日，落在国庆假期里不顺延', () => {
    expect(clock('2025-03-03')?.last).toBe('2025-04-02')
    expect(clock('2025-09-04')?.last).toBe('2025-10-04')
  })
  it('是本镇的权利，过期不记为超期', () => {
    const { matter } = play(supervisionCheck, [received('2025-03-03'), on('askReview', '2025-04-03', { objectionReason: '有异议' })])
    expect(matter?.clocks.askReview).toMatchObject({ last: '2025-04-02', done: '2025-04-03' })
    expect(matter?.clocks.askReview?.late).toBeUndefined()
    expect(matter?.clocks.review?.last).toBe('2025-05-03')
  })
  it('不是县级以上政府的督查结论，没有这个期限，也不能依条例申请', () => {
    const audit = received('2025-03-03', { type: 'audit', government: false, organ: '示范县审计局' })
    expect(play(supervisionCheck, [audit]).matter?.clocks.askReview).toBeUndefined()
    expect(refusalsOf(audit, on('askReview', '2025-03-10', { objectionReason: '有异议' }))).toHaveLength(1)
  })
})

describe('政府督查工作条例第十八条：结论要求整改的按要求整改', () => {
  const found = { toldFindings: [{ what: '某问题', object: '某单位', foundOn: '2025-03-01' }] }
  it('指出问题的，选上问题整改才能办结；没有问题的可以直接办结', () => {
    expect(refusalsOf(received('2025-03-03', found), on('close', '2025-06-30'))).toHaveLength(1)
    expect(refusalsOf(received('2025-03-03', found), on('close', '2025-06-30', { rectifications: ['r1'] }))).toEqual([])
    expect(refusalsOf(received('2025-03-03'), on('close', '2025-06-30'))).toEqual([])
  })
  it('条例只管县级以上政府的督查结论，审计和本镇自己的督查不引用它', () => {
    const articleOf = (data: object) => {
      const [refused] = refusalsOf(received('2025-03-03', { ...found, ...data }), on('close', '2025-06-30'))
      return supervisionCheck.procedure.steps.close?.onlyIf?.find(({ otherwise }) => otherwise === refused)?.cites?.article
    }
    expect(articleOf({})).toBe('18')
    expect(articleOf({ type: 'audit', government: false, organ: '示范县审计局' })).toBeUndefined()
    expect(supervisionCheck.procedure.steps.tell?.cites).toBeUndefined()
  })
  it('所选的问题整改应全部销号', () => {
    expect(supervisionCheck.procedure.steps.close?.relies).toMatchObject([{ linked: 'rectifications', meets: { state: 'passed' } }])
  })
  it('复核撤销的不再整改', () => {
    expect(refusalsOf(
      received('2025-03-03', found), on('askReview', '2025-03-10', { objectionReason: '有异议' }),
      on('decideReview', '2025-04-01', { reviewDecision: 'revoked' }), on('close', '2025-04-02'),
    )).toEqual([])
  })
})

describe('每种督查的问题都进同一本问题整改台账，来源各归各', () => {
  it.each([['hold', 4], ['tell', 4], ['receive', 6]])('%s', (step, n) => {
    const opens = [supervisionCheck.procedure.steps[step]?.opens ?? []].flat()
    expect(opens).toHaveLength(n)
    expect(opens.every(({ kind, with: fixed }) => kind === 'rectification' && typeof fixed?.source === 'string')).toBe(true)
    expect(new Set(opens.map(({ with: fixed }) => fixed?.source)).size).toBe(n)
  })
})
