// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import legalEducationEvent from './kind.ts'

const refused = (day: string, data: object) => {
  const steps: ExampleStep[] = [{ step: 'record', day, data: { form: 'fair', venueType: 'market', ...data } }]
  return play(legalEducationEvent, steps).refusals.map(each => each.message)
}

describe('法治宣传教育法自2025年11月1日起施行', () => {
  it('施行前一日没有这个主题，施行当日起可以选', () => {
    expect(refused('2025-10-31', { theme: ['legal-education'] })).toEqual(['“主题”的“法治宣传教育法”自 2025-11-01 起才能使用'])
    expect(refused('2025-11-01', { theme: ['legal-education'] })).toEqual([])
  })
})

describe('力戒形式主义（法治宣传教育法第五十三条）：三十秒登记', () => {
  it('只有形式和场所是必填的', () => {
    expect(legalEducationEvent.procedure.steps.record?.needs).toEqual(['form', 'venueType'])
    expect(refused('2025-03-04', {})).toEqual([])
  })

  it('没有照片、阅读量、点赞和转发', () => {
    const types = Object.values(legalEducationEvent.procedure.fields).map(field => (field as { type: string }).type)
    expect(types).not.toContain('papers')
  })

  it('专栏不填期数、入户不填户次的不收，因为它们的指标会悄悄少算', () => {
    expect(refused('2025-03-04', { form: 'column' })).toEqual(['专栏按期数统计，应填写“专栏期数”，一期填 1'])
    expect(refused('2025-03-04', { form: 'column', issues: 0 })).toEqual(['专栏按期数统计，应填写“专栏期数”，一期填 1'])
    expect(refused('2025-03-04', { form: 'household' })).toEqual(['入户按户次统计，应填写“入户”户次'])
  })
})
