// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play, worldWith } from '../../conformance/play.ts'
import { fold, type ExampleStep, Refusal } from '../../kernel/kernel.ts'
import villageDecision from './kind.ts'

const vote = { entitled: 60, present: 45, agreed: 40, quorate: true, carried: true }
const until = (day: string, type = 'project'): ExampleStep[] => [
  { step: 'propose', day, data: { type, subject: '某事项' } },
  { step: 'discuss', day, data: { discussedPresent: 5 } },
  { step: 'examine', day, data: { membersPresent: 20, membersAgreed: 20 } },
]
const decide = (day: string, data: object = {}): ExampleStep => ({
  step: 'decide', day, data: { body: 'representatives', ...vote, ...data },
})
const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const refusalsOf = (...steps: ExampleStep[]) => play(villageDecision, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(villageDecision, steps).matter?.state

/** The article a refused last step is refused by. */
function articleOf(...steps: ExampleStep[]) {
  const { entries } = play(villageDecision, steps.slice(0, -1))
  const last = steps.at(-1)!
  const entry = { ...entries[0]!, position: 99, command: 'last', step: last.step, day: last.day, data: last.data ?? {} }
  try { fold(villageDecision, [...entries, entry], worldWith()) } catch (error) {
    if (error instanceof Refusal) return `${error.cites?.instrument} ${error.cites?.article}`
  }
  return undefined
}

describe('村民委员会组织法第二十五条（2018年修正为第二十一条）：召开村民会议提前10日通知', () => {
  const called = (notice: string, held: string) => [...until('2026-03-02'), on('callAssembly', notice), decide(held, { body: 'adults' })]
  it('第10日可以召开，第9日不可以', () => {
    expect(refusalsOf(...called('2026-03-10', '2026-03-20'))).toEqual([])
    expect(refusalsOf(...called('2026-03-10', '2026-03-19'))).toEqual(['召开村民会议应提前 10 日通知村民，最迟应在2026年3月9日'])
  })
  it('没有通知的不能召开；村民代表会议不受这十日约束', () => {
    expect(refusalsOf(...until('2026-03-02'), decide('2026-03-20', { body: 'adults' }))).toHaveLength(1)
    expect(refusalsOf(...until('2026-03-02'), decide('2026-03-03'))).toEqual([])
  })
  it('十日不因节假日延长或者缩短', () => {
    expect(refusalsOf(...until('2026-09-20'), on('callAssembly', '2026-09-25'), decide('2026-10-05', { body: 'adults' }))).toEqual([])
  })
  it.each([['2025-12-31', 'village-committee-law-2018 21'], ['2026-01-01', 'village-committee-law-2026 25']])('%s 依 %s', (day, article) => {
    expect(articleOf(...until('2025-12-01'), decide(day, { body: 'adults' }))).toBe(article)
  })
  it('特殊情况临时通知自2026年1月1日起才有', () => {
    const atOnce = (day: string) => on('callAtOnce', day, { urgency: 'special', urgentReason: '断水' })
    expect(refusalsOf(...until('2025-12-01'), atOnce('2025-12-31'))).toHaveLength(1)
    expect(refusalsOf(...until('2025-12-01'), atOnce('2026-01-01'), decide('2026-01-02', { body: 'adults' }))).toEqual([])
  })
})

describe('村民委员会组织法第二十六条（2018年修正为第二十二条）：过半数村民或者三分之二以上户的代表参加，到会过半数通过', () => {
  const held = (data: object, day = '2026-03-20') => [...until('2026-03-02'), on('callAssembly', '2026-03-02'), decide(day, data)]
  it.each(['adults', 'households'])('%s 到会不足、同意不过半的都不能作出决议', body => {
    expect(refusalsOf(...held({ body, quorate: false }))).toHaveLength(1)
    expect(refusalsOf(...held({ body, carried: false }))).toHaveLength(1)
    expect(refusalsOf(...held({ body }))).toEqual([])
  })
  it.each([['2025-12-31', 'village-committee-law-2018 22'], ['2026-01-01', 'village-committee-law-2026 26']])('%s 依 %s', (day, article) => {
    expect(
      articleOf(...until('2025-12-01'), on('callAssembly', '2025-12-02'), decide(day, { body: 'adults', quorate: false })),
    ).toBe(article)
  })
})

describe('村民委员会组织法第三十条（2018年修正为第二十六条）：三分之二以上组成人员参加，到会过半数同意', () => {
  it('不足的不能作出决议，可以办理未获通过', () => {
    expect(refusalsOf(...until('2026-03-02'), decide('2026-03-20', { quorate: false }))).toEqual(['村民代表会议到会不足组成人员三分之二，不能作出决议'])
    expect(refusalsOf(...until('2026-03-02'), decide('2026-03-20', { carried: false }))).toHaveLength(1)
    expect(stateOf(...until('2026-03-02'), on('voteDown', '2026-03-20'))).toBe('rejected')
  })
  it.each([['2025-12-31', 'village-committee-law-2018 26'], ['2026-01-01', 'village-committee-law-2026 30']])('%s 依 %s', (day, article) => {
    expect(articleOf(...until('2025-12-01'), decide(day, { quorate: false }))).toBe(article)
  })
  it('应到、实到、同意的人数照实留存', () => {
    expect(villageDecision.procedure.steps.decide?.needs).toEqual(expect.arrayContaining(['entitled', 'present', 'agreed']))
    expect(refusalsOf(...until('2026-03-02'), decide('2026-03-20', { present: 0 }))).toHaveLength(1)
  })
})

describe('村民委员会组织法第三十五条：公布不少于15日（2026年1月1日起）', () => {
  const posted = (day: string) => [...until('2025-11-01'), decide('2025-11-10'), on('postDecision', day, { postedAt: '公开栏' })]
  it('公布之日不计入，满15日的次日才登记期满', () => {
    expect(refusalsOf(...posted('2026-03-01'), on('endDecisionPosting', '2026-03-16'))).toEqual(['决议公布不少于 15 日，还没有期满，最早为2026年3月17日'])
    expect(refusalsOf(...posted('2026-03-01'), on('endDecisionPosting', '2026-03-17'))).toEqual([])
  })
  it('2025年12月31日公布的没有日数规定，2026年1月1日公布的有', () => {
    expect(refusalsOf(...posted('2025-12-31'), on('endDecisionPosting', '2026-01-02'))).toEqual([])
    expect(refusalsOf(...posted('2026-01-01'), on('endDecisionPosting', '2026-01-02'))).toHaveLength(1)
  })
  it('2026年起两次公开都期满才能办结，以前不要求', () => {
    const done = (day: string) => [
      ...posted('2025-11-11'), on('carryOut', '2025-12-01', { outcome: '完成' }), on('postResult', '2025-12-02'), on('close', day),
    ]
    expect(stateOf(...done('2025-12-31'))).toBe('closed')
    expect(refusalsOf(...done('2026-01-01'))).toEqual(['还没有登记决议公开期满'])
  })
})

describe('村民委员会组织法第三十一条（2018年修正为第二十七条）：村规民约报乡镇政府备案，违法的责令改正', () => {
  const carried = (type: string) => [
    ...until('2025-03-03', type), decide('2025-03-10'), on('postDecision', '2025-03-11', { postedAt: '公开栏' }),
    on('carryOut', '2025-03-31', { outcome: '完成' }), on('postResult', '2025-04-01'),
  ]
  it('没有备案的村规民约不能办结，其他事项不备案', () => {
    expect(stateOf(...carried('rules'), on('close', '2025-04-20'))).toBe('resultPosted')
    expect(stateOf(...carried('rules'), on('file', '2025-04-02', { filingNumber: '1' }), on('close', '2025-04-20'))).toBe('closed')
    expect(refusalsOf(...carried('project'), on('file', '2025-04-02', { filingNumber: '1' }))).toHaveLength(1)
  })
  it('责令改正的，改正以后才能办结；改正期限当日不算逾期，次日算', () => {
    const ordered = [
      ...carried('rules'), on('file', '2025-04-02', { filingNumber: '1' }), on(
        'orderCorrection', '2025-04-03', { unlawful: '罚款', correctBy: '2025-04-30' },
      ),
    ]
    expect(refusalsOf(...ordered, on('close', '2025-04-20'))).toHaveLength(1)
    const corrected = (day: string) => play(
      villageDecision, [...ordered, on('correctRules', day, { correction: '已删去' })],
    ).matter?.clocks.correct?.late
    expect(corrected('2025-04-30')).toBe(false)
    expect(corrected('2025-05-01')).toBe(true)
  })
})
