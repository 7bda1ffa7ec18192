// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import litigation from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const received = (day: string) => on('receive', day, { about: '某决定', court: '示范县人民法院', instance: 'first', plaintiff: '张某' })
const evidence = [{ name: '照片' }]
const answered = (day: string, data: object = { evidence }) => on('answer', day, { fromTheFile: true, ...data })
const judged = (day: string, data: object = {}) => on('judge', day, { paperKind: 'judgment', outcome: 'won', ...data })
const clocksOf = (...steps: ExampleStep[]) => play(litigation, steps).matter?.clocks ?? {}
const refusalsOf = (...steps: ExampleStep[]) => play(litigation, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(litigation, steps).matter?.state

describe('行政诉讼法解释第一百零四条：简易程序的举证期限由法院确定', () => {
  const simple = (courtDueOn: string) => ({ ...received('2025-03-03'), data: { ...received('2025-03-03').data, courtDueOn } })
  it('法院确定的当日在期限内，次日逾期；没有确定的仍是15日', () => {
    expect(clocksOf(simple('2025-03-10'), answered('2025-03-10')).answer).toMatchObject({ last: '2025-03-10', late: false })
    expect(clocksOf(simple('2025-03-10'), answered('2025-03-11')).answer?.late).toBe(true)
    expect(clocksOf(received('2025-03-03')).answer?.last).toBe('2025-03-18')
  })
  it('不能早于收到副本之日', () => expect(refusalsOf(simple('2025-03-02'))).toHaveLength(1))
})

describe('行政诉讼法第六十七条：自收到副本之日起15日内提交答辩状、证据和规范性文件', () => {
  it('第15日在期限内，第16日逾期：是自然日', () => {
    expect(clocksOf(received('2025-03-03'), answered('2025-03-18')).answer).toMatchObject({ last: '2025-03-18', late: false })
    expect(clocksOf(received('2025-03-03'), answered('2025-03-19')).answer?.late).toBe(true)
  })
  it('最后一日在国庆假期的，顺延到假期后第一日；提醒仍在原日', () => {
    const clock = (day: string) => clocksOf(received('2025-09-18'), answered(day)).answer
    expect(clock('2025-10-09')).toMatchObject({ last: '2025-10-09', alarm: '2025-10-03', late: false })
    expect(clock('2025-10-10')?.late).toBe(true)
  })
})

describe('行政诉讼法第三十四条、解释第三十四条：不举证视为没有证据；15日内书面申请延期，事由消除后15日内提供', () => {
  it('没有证据的答辩不收，法院准许延期的除外', () => {
    expect(refusalsOf(received('2025-03-03'), answered('2025-03-10', {}))).toHaveLength(1)
    const granted = [
      received('2025-03-03'), on('askMoreTime', '2025-03-10', { delayReason: '洪水' }), on('courtSays', '2025-03-12', { granted: 'yes' }),
    ]
    expect(refusalsOf(...granted, answered('2025-03-17', {}))).toEqual([])
  })
  it('申请的第15日在期限内，次日逾期', () => {
    const asked = (day: string) => clocksOf(received('2025-03-03'), on('askMoreTime', day, { delayReason: '洪水' })).askMoreTime
    expect(asked('2025-03-18')).toMatchObject({ last: '2025-03-18', late: false })
    expect(asked('2025-03-19')?.late).toBe(true)
    expect(clocksOf(received('2025-03-03')).askMoreTime).toBeUndefined()
  })
  it('事由消除后第15日提交在期限内，次日逾期，遇国庆顺延', () => {
    const start = [
      received('2025-09-01'), on('askMoreTime', '2025-09-08', { delayReason: '洪水' }), on('courtSays', '2025-09-10', { granted: 'yes' }),
      answered('2025-09-12', {}), on('causeEnds', '2025-09-18'),
    ]
    const submit = (day: string) => clocksOf(...start, on('submitEvidence', day, { fromTheFile: true, evidence })).evidence
    expect(submit('2025-10-09')).toMatchObject({ last: '2025-10-09', late: false })
    expect(submit('2025-10-10')?.late).toBe(true)
  })
  it('法院不准许的不能延期', () => {
    const refused = [
      received('2025-03-03'), on('askMoreTime', '2025-03-10', { delayReason: '忙' }), on('courtSays', '2025-03-12', { granted: 'no' }),
    ]
    expect(refusalsOf(...refused, on('causeEnds', '2025-03-20'))).toHaveLength(1)
  })
})

describe('行政诉讼法第三十五条：诉讼中被告及其代理人不得自行收集证据', () => {
  it('不能声明没有收集的，不能提交', () => {
    expect(refusalsOf(received('2025-03-03'), answered('2025-03-10', { evidence, fromTheFile: false }))).toEqual(
      ['诉讼中被告及其代理人不得自行向原告、第三人和证人收集证据'],
    )
  })
})

describe('行政诉讼法解释第十条：管辖异议15日', () => {
  it('只作提示', () => expect(clocksOf(received('2025-03-03')).jurisdiction).toMatchObject({ last: '2025-03-18' }))
})

describe('行政诉讼法第三条、法释〔2020〕3号：负责人应当出庭', () => {
  const arrange = (data: object, day = '2025-03-20') => refusalsOf(received('2025-03-03'), answered('2025-03-10'), on('arrange', day, data))
  it('不得仅委托律师出庭', () => expect(arrange({ appears: 'lawyer-only' })).toEqual(['不得仅委托律师出庭，负责人不能出庭的应委托相应的工作人员']))
  it('负责人从名册选择，按安排之日核对', () => {
    expect(arrange({ appears: 'deputy' })).toHaveLength(1)
    expect(arrange({ appears: 'deputy', head: { id: 'h' } })).toEqual([])
    expect(litigation.procedure.steps.arrange?.relies?.[0]).toMatchObject({ holds: 'staff-member.leader', of: 'head' })
  })
  it('不能出庭的说明情形，盖印章或者主要负责人签字', () => {
    expect(arrange({ appears: 'staff', why: 'duty' })).toHaveLength(1)
    expect(arrange({ appears: 'staff', why: 'duty', whySealed: true })).toEqual([])
  })
  it('没有安排出庭的不登记开庭；没有出庭又没有理由的不收', () => {
    const ready = [received('2025-03-03'), answered('2025-03-10')]
    const hearing = (row: object) => on('hear', '2025-04-01', { hearings: [{ heldOn: '2025-04-01', ...row }] })
    expect(refusalsOf(...ready, hearing({ who: 'chief' }))).toHaveLength(1)
    const arranged = [...ready, on('arrange', '2025-03-20', { appears: 'staff', why: 'duty', whySealed: true })]
    expect(refusalsOf(...arranged, hearing({ who: 'staff' }))).toEqual(['负责人没有出庭的，应写明理由'])
    expect(stateOf(...arranged, hearing({ who: 'staff', reason: '防汛' }))).toBe('heard')
  })
})

describe('行政诉讼法第八十五条：不服判决15日、裁定10日内上诉', () => {
  const ready = [received('2025-03-03'), answered('2025-03-10')]
  it('判决第15日、裁定第10日届满，遇节假日顺延', () => {
    expect(clocksOf(...ready, judged('2025-09-18')).appeal).toMatchObject({ last: '2025-10-09' })
    expect(clocksOf(...ready, judged('2025-09-18', { paperKind: 'ruling' })).appeal).toMatchObject({ last: '2025-09-28' })
  })
  it('上诉期满的次日才登记生效', () => {
    expect(refusalsOf(...ready, judged('2025-04-01'), on('takeEffect', '2025-04-16'))).toEqual(['判决的上诉期还没有届满，最早为2025年4月17日'])
    expect(stateOf(...ready, judged('2025-04-01'), on('takeEffect', '2025-04-17'))).toBe('final')
    expect(
      stateOf(...ready, judged('2025-04-01', { paperKind: 'mediation', outcome: 'mediated' }), on('endAtOnce', '2025-04-01')),
    ).toBe('final')
  })
})

describe('行政诉讼法解释第一百零八条：收到上诉状副本之日起15日内提出答辩状', () => {
  const appealed = [received('2025-03-03'), answered('2025-03-10'), judged('2025-04-01'), on('receiveAppeal', '2025-04-20')]
  it('第15日在期限内，遇劳动节顺延，次日逾期', () => {
    expect(clocksOf(...appealed, on('answerAppeal', '2025-05-06')).answerAppeal).toMatchObject({ last: '2025-05-06', late: false })
    expect(clocksOf(...appealed, on('answerAppeal', '2025-05-07')).answerAppeal?.late).toBe(true)
  })
})

describe('行政诉讼法第九十六条：按裁判载明的期限履行', () => {
  const final = [
    received('2025-03-03'), answered('2025-03-10'), judged('2025-04-01', { outcome: 'lost', duty: '答复', performBy: '2025-05-31' }),
    on('takeEffect', '2025-04-17'),
  ]
  it('当日履行不算逾期，次日算；未履行不能办结', () => {
    const clock = (day: string) => clocksOf(...final, on('perform', day, { performance: '已答复' })).perform
    expect(clock('2025-05-31')?.late).toBe(false)
    expect(clock('2025-06-01')?.late).toBe(true)
    expect(refusalsOf(...final, on('close', '2025-05-31'))).toHaveLength(1)
  })
})
