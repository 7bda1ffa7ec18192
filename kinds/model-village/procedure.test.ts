// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { behind, type Counted, periodOf } from '../../kernel/kernel.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import modelVillage from './kind.ts'

const items = [{ criterion: '村务按季公开', met: true, evidence: ['disclosure'] }]
const named = (day: string): ExampleStep[] => [
  { step: 'begin', day: '2022-01-10', data: { level: 'county', standard: '县级标准' } },
  { step: 'selfCheck', day: '2022-02-14', by: '甲', data: { items } },
  { step: 'check', day: '2022-02-21', by: '乙', data: { finding: '达到。' } },
  { step: 'apply', day: '2022-02-22' },
  { step: 'name', day },
]
const modelsIn = (period: string, ...steps: ExampleStep[]) =>
  behind(modelVillage, modelVillage.figures['village.model'] as Counted, [play(modelVillage, steps).matter!], periodOf(period)).length

describe('示范村按期末仍有效的命名计', () => {
  it('命名当月起计入，撤销当月起不计', () => {
    const life = [...named('2022-12-31'), { step: 'withdraw', day: '2024-06-01', data: { withdrawReason: '不再达标' } }]
    expect(modelsIn('2022-11', ...life)).toBe(0)
    expect(modelsIn('2022-12', ...life)).toBe(1)
    expect(modelsIn('2024-05', ...life)).toBe(1)
    expect(modelsIn('2024-06', ...life)).toBe(0)
  })

  it('复核要求整改的仍是示范村，直到撤销', () => {
    expect(modelsIn('2025', ...named('2022-12-02'), { step: 'recheck', day: '2025-03-03', data: { recheckResult: 'correct' } })).toBe(1)
  })
})

describe('复核周期由命名机关定，没有本镇设置就没有日期', () => {
  const life = named('2022-12-02')

  it('未设置的不计算', () => {
    expect(play(modelVillage, life).matter?.clocks.recheck).toMatchObject({ unset: 'model-village.recheck' })
  })

  it('设置后从命名起算，复核后重新起算', () => {
    const settings = { 'model-village.recheck': { months: 36 } }
    expect(play(modelVillage, life, settings).matter?.clocks.recheck?.last).toBe('2025-12-02')
    const again = [...life, { step: 'recheck', day: '2025-11-14', data: { recheckResult: 'kept' } }]
    expect(play(modelVillage, again, settings).matter?.clocks.recheck?.last).toBe('2028-11-14')
  })
})

describe('依据从台账关联，不重复收集', () => {
  it('没有附件类的依据，标准项目只有关联', () => {
    const columns = (modelVillage.procedure.fields as { items: { columns: Record<string, { type: string }> } }).items.columns
    expect(Object.values(columns).map(column => column.type)).not.toContain('papers')
    expect(columns.evidence?.type).toBe('link')
  })
})
