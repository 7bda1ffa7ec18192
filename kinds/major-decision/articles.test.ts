// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import majorDecision from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const opened = (exploratory = false): ExampleStep[] => [
  on('list', '2025-02-10', { name: '某事项', class: 'policy', office: '某办', partyConsent: true }), on('draft', '2025-02-11', { exploratory }),
]
const waiving = (...tracks: string[]) => on('waive', '2025-02-12',
  { waivers: tracks.map(track => ({ track, reason: '不涉及', basis: '某条' })) })
const allWaived = waiving('participation', 'experts', 'risk', 'competition')
const reviewed = (...before: ExampleStep[]): ExampleStep[] =>
  [...before, on('complete', '2025-03-03'), on('takeOpinion', '2025-03-17', { review: ['r1'], reviewAnswer: '采纳', riskTold: '风险' })]
const said = { meeting: ['m1'], opinions: [{ member: { id: 'a' }, opinion: 'agree' }], headLast: true, deviates: false, outcome: 'adopted' }
const discussed = (data: object = {}) => [...reviewed(...opened(), allWaived), on('discuss', '2025-03-20', { ...said, ...data })]
const refusalsOf = (...steps: ExampleStep[]) => play(majorDecision, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(majorDecision, steps).matter?.state

describe('重大行政决策程序暂行条例第十五条：公开征求意见一般不少于30日，缩短的在公告时说明', () => {
  const ended = (day: string, step = 'consult', data: object = {}) => refusalsOf(
    ...opened(), on(step, '2025-09-10', { commentWhere: ['website'], commentUntil: '2025-09-20', ...data }),
      on('endConsulting', day, { commentsHandled: '已研究' }),
  )
  it('公告之日不计入，满30日的次日才能结束，国庆假期不顺延', () => {
    expect(ended('2025-10-10')).toHaveLength(1)
    expect(ended('2025-10-11')).toEqual([])
  })
  it('缩短的按公告写明的截止日，截止日当日还不能结束', () => {
    const why = { shortenedWhy: '情况紧急' }
    expect(ended('2025-09-20', 'consultShortened', why)).toHaveLength(1)
    expect(ended('2025-09-21', 'consultShortened', why)).toEqual([])
  })
})

describe('第十六条：听证会材料应于召开听证会7日前送达', () => {
  const heard = (day: string) => refusalsOf(...opened(), on('sendHearingPapers', '2025-03-03'), on('hear', day, { commentsHandled: '已记录' }))
  it('第7日可以召开，第6日不可以', () => {
    expect(heard('2025-03-09')).toHaveLength(1)
    expect(heard('2025-03-10')).toEqual([])
  })
})

describe('第十四、十九、二十二、二十九条：四项程序各办各的，或者写明不适用的理由和依据', () => {
  it.each([['participation', '没有听取公众意见'], ['experts', '没有专家论证'], ['risk', '没有风险评估'], ['competition', '没有公平竞争审查']])(
    '缺 %s 不能往下走', (missing, message) => {
      const others = ['participation', 'experts', 'risk', 'competition'].filter(track => track !== missing)
      expect(refusalsOf(...opened(), waiving(...others), on('complete', '2025-03-03'))).toEqual([`${message}，也没有写明不适用的理由`])
    })
  it('都写明理由和依据的可以', () => {
    expect(stateOf(...opened(), allWaived, on('complete', '2025-03-03'))).toBe('consulted')
  })
  it('拒绝写明依据', () => {
    const cites = majorDecision.procedure.steps.complete?.onlyIf?.map(guard => guard.cites?.article)
    expect(cites).toEqual(expect.arrayContaining(['14', '19', '22', '29', '24']))
  })
})

describe('第二十条：有直接利害关系的专家不得参加', () => {
  it.each([[true, 1], [false, 0]])('利害关系 %s', (interested, refused) => {
    expect(refusalsOf(...opened(), on('argue', '2025-03-03',
      { experts: [{ person: '王某', interested, signed: true }] }))).toHaveLength(refused)
  })
  it('没有署名的意见不算', () => {
    expect(refusalsOf(...opened(), on('argue', '2025-03-03',
      { experts: [{ person: '王某', interested: false, signed: false }] }))).toHaveLength(1)
  })
})

describe('第二十四条：风险可控才往下走', () => {
  it('不可控的退在原处，重新评估可控以后可以', () => {
    const waived = waiving('participation', 'experts', 'competition')
    const bad = [...opened(), waived, on('assess', '2025-03-03', { riskLevel: 'uncontrollable', riskMeasures: '无' })]
    expect(refusalsOf(...bad, on('complete', '2025-03-04'))).toHaveLength(1)
    expect(stateOf(...bad, on('assess', '2025-03-10', { riskLevel: 'controllable', riskMeasures: '先试行' }),
      on('complete', '2025-03-11'))).toBe('consulted')
  })
})

describe('第二十五条、第二十六条：没有审查或者审查不合法的不得提交讨论；审查时间一般不少于7个工作日', () => {
  it('没有审查的各阶段都不能讨论', () => {
    expect(refusalsOf(...opened(), on('discuss', '2025-03-03', said))).toEqual(['决策草案没有经过合法性审查，不得提交讨论'])
    expect(refusalsOf(...opened(), allWaived, on('complete', '2025-03-03'), on('discuss', '2025-03-04', said))).toHaveLength(1)
    expect(refusalsOf(...discussed())).toEqual([])
  })
  it('取得意见时问审查结论；探索性改革只问有没有审查过', () => {
    expect(majorDecision.procedure.steps.takeOpinion?.relies).toMatchObject([
      { meets: { conclusion: ['lawful', 'lawful-if-changed'] }, when: { not: { exploratory: true } } }, { when: { exploratory: true } }, { tally: 'review' },
    ])
  })
  it('七个工作日只作提示，五一假期前的调休上班日计入', () => {
    const { matter } = play(majorDecision, [...opened(), allWaived, on('complete', '2025-04-21'), on('sendReview', '2025-04-22')])
    expect(matter?.clocks.review?.last).toBe('2025-04-30')
    expect(matter?.clocks.review?.late).toBeUndefined()
  })
})

describe('第三十条：集体讨论，首长最后发言，不同意见如实记录', () => {
  it.each([
    [{ headLast: false }, 1], [{ deviates: true }, 1], [{ deviates: true, deviationWhy: '理由' }, 0],
    [{ opinions: [{ member: { id: 'a' }, opinion: 'reserve' }] }, 1],
      [{ opinions: [{ member: { id: 'a' }, opinion: 'reserve', dissent: '内容' }] }, 0],
  ])('%j', (data, refused) => {
    expect(refusalsOf(...discussed(data))).toHaveLength(refused)
  })
})

describe('第三十一条至第三十三条：请示报告、公布、归档', () => {
  const reported = [...discussed(), on('reportParty', '2025-03-24', { partyReply: '同意' })]
  it('没有请示报告的不能公布', () => {
    expect(refusalsOf(...discussed(), on('publish', '2025-03-21', { publishedWhere: ['website'] }))).toEqual(['出台前应向同级党委请示报告'])
    expect(refusalsOf(...reported, on('publish', '2025-03-25', { publishedWhere: ['website'] }))).toEqual([])
    expect(refusalsOf(...reported, on('publish', '2025-03-25', { notPublicWhy: '涉及国家秘密' }))).toEqual([])
  })
  it('公布期限为20个工作日：清明、五一假期不计，调休上班日计入', () => {
    const late = (day: string) => play(majorDecision,
      [...reported, on('publish', day, { publishedWhere: ['website'] })]).matter?.clocks.publish
    expect(late('2025-04-22')).toMatchObject({ last: '2025-04-22', late: false })
    expect(late('2025-04-23')?.late).toBe(true)
  })
  it('不适用程序的说明也要归档', () => {
    const archive = (archived: string[]) => refusalsOf(...reported, on('publish', '2025-03-25', { publishedWhere: ['website'] }),
      on('archive', '2025-04-01', { archived }))
    const five = ['draft', 'review', 'minutes', 'party', 'decision']
    expect(archive(five)).toEqual(['归档材料缺少“不适用程序的说明”'])
    expect(archive([...five, 'waivers'])).toEqual([])
    expect(archive(five.slice(1))).toHaveLength(1)
  })
})

describe('第三十六条：决策后评估不由承担事前主要论证评估的单位来做', () => {
  it('另选以后可以', () => {
    const archived = [
      ...discussed(), on('reportParty', '2025-03-24', { partyReply: '同意' }), on('publish', '2025-03-25', { publishedWhere: ['website'] }),
      on('archive', '2025-04-01', { archived: ['draft', 'review', 'minutes', 'party', 'decision', 'waivers'] }),
    ]
    const evaluated = (evaluatorIndependent: boolean) => refusalsOf(...archived,
      on('evaluate', '2026-04-01', { evaluator: '某机构', evaluatorIndependent, evaluation: '好' }))
    expect(evaluated(false)).toHaveLength(1)
    expect(evaluated(true)).toEqual([])
  })
})
