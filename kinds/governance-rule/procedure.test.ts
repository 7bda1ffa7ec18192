// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { validOn } from '../../kernel/kernel.ts'
import governanceRule from './kind.ts'

const recorded = { step: 'record', day: '2024-01-08', data: { name: '议事规则', type: 'joint', from: '2024-01-08' } }
const replaced = (to: string, nextFrom: string) =>
  play(governanceRule, [recorded, { step: 'replace', day: '2025-03-03', data: { to, nextTitle: '议事规则（修订）', nextFrom } }])

describe('按会议当日施行的版本', () => {
  const inForce = governanceRule.roster!.holds['in-force']!
  const { matter } = replaced('2025-02-28', '2025-03-01')
  it.each([['2024-01-07', false], ['2024-01-08', true], ['2025-02-28', true], ['2025-03-01', false]])('%s：%s', (day, valid) => {
    expect(validOn(inForce, matter!, day)).toBe(valid)
  })
})

describe('接替', () => {
  it('新版本在旧版本最后一日的次日施行可以，同日不可以，中间有空档也可以', () => {
    expect(replaced('2025-02-28', '2025-03-01').refusals).toEqual([])
    expect(replaced('2025-02-28', '2025-02-28').refusals).toHaveLength(1)
    expect(replaced('2025-02-28', '2025-04-01').refusals).toEqual([])
  })
  it('新版本带着类别、名称、文号和要点另成一条', () => {
    expect(governanceRule.procedure.steps.replace?.opens).toMatchObject({ kind: 'governance-rule', step: 'record',
      as: { from: 'nextFrom', type: 'type' } })
  })
})
