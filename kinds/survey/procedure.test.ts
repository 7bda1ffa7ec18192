// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep, Field } from '../../kernel/declare/declare.ts'
import { behind, type Counted, periodOf, valueOf } from '../../kernel/kernel.ts'
import survey from './kind.ts'

const plan = (subject: string): ExampleStep => ({ step: 'plan', day: '2024-12-02', data: { subject, from: '2024-12-02' } })
const count = (day: string, data: object): ExampleStep =>
  ({ step: 'count', day, by: '甲', data: { to: '2024-12-31', method: '抽样', ...data } })
const check = (day: string): ExampleStep => ({ step: 'check', day, by: '乙' })
const refusals = (...steps: ExampleStep[]) => play(survey, steps).refusals.map(each => each.message)
const valueIn = (code: string, period: string, ...steps: ExampleStep[]) => {
  const figure = survey.figures[code] as Counted
  return valueOf(survey, figure, behind(survey, figure, [play(survey, steps).matter!], periodOf(period)))
}

describe('匿名：没有填写人的字段', () => {
  it('没有一个字段是个人信息', () => {
    expect(Object.values<Field>(survey.procedure.fields).filter(field => field.personal || field.type === 'member')).toEqual([])
  })
})

describe('结果按截止日期归期，复核以后才计', () => {
  it('次年统计和复核的，计入截止那一年', () => {
    const life = [plan('satisfaction'), count('2025-01-06', { valid: 100, satisfied: 90 }), check('2025-01-07')]
    expect(valueIn('lead.survey_total', '2024', ...life)).toBe(100)
    expect(valueIn('lead.survey_total', '2025', ...life)).toBe(0)
  })

  it('截止之前不能统计，截止当日可以', () => {
    expect(refusals(plan('satisfaction'), count('2024-12-30', { valid: 1, satisfied: 1 }))).toEqual(['测评还没有截止，应在截止当日或者以后统计'])
    expect(refusals(plan('satisfaction'), count('2024-12-31', { valid: 1, satisfied: 1 }))).toEqual([])
  })
})

describe('没有份数和方法的结果不收', () => {
  it.each([
    ['satisfaction', { valid: 10 }, '满意度测评应填写满意的份数，没有的填 0'],
    ['enforcement', { valid: 10 }, '满意度测评应填写满意的份数，没有的填 0'],
    ['awareness', { valid: 10 }, '知晓率测评应填写知晓的份数，没有的填 0'],
    ['awareness', { valid: 0, aware: 0 }, '没有有效问卷的不能作为结果'],
    ['awareness', { method: '', valid: 10, aware: 1 }, '统计结果须填写“测评方法”'],
  ])('%s %j', (subject, data, message) => {
    expect(refusals(plan(subject), count('2025-01-06', data))).toEqual([message])
  })

  it('一个也不满意也是结果', () => {
    expect(refusals(plan('satisfaction'), count('2025-01-06', { valid: 10, satisfied: 0 }))).toEqual([])
  })
})
