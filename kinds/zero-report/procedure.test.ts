// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import zeroReport from './kind.ts'

const propose = {
  step: 'propose', day: '2024-12-16', by: '平安办甲',
  data: { figures: ['petition.mass'], from: '2024-01-01', to: '2024-12-31', asked: '查了信访登记。' },
}
const sign = (day: string) => ({ step: 'sign', day, by: '分管领导乙' })

describe('零是期间结束之后的说法', () => {
  it('最后一日的前一日不能签', () => {
    const { matter, refusals } = play(zeroReport, [propose, sign('2024-12-30')])
    expect(refusals).toEqual([{ step: 'sign', message: '期间还没有结束，应在期间最后一日当日或者以后签字' }])
    expect(matter?.state).toBe('proposed')
  })

  it('最后一日当日可以签', () => {
    expect(play(zeroReport, [propose, sign('2024-12-31')]).matter?.state).toBe('signed')
  })

  it('没有写明核对情况的不能签', () => {
    const { asked, ...without } = propose.data
    const { refusals } = play(zeroReport, [{ ...propose, data: without }, sign('2025-01-02')])
    expect(asked).toBeDefined()
    expect(refusals).toEqual([{ step: 'sign', message: '签字须填写“核对情况”' }])
  })

  it('签过的不能再签，也不能再拒', () => {
    const refuse = { step: 'refuse', day: '2025-01-03', by: '分管领导乙', data: { why: '改主意' } }
    const { refusals } = play(zeroReport, [propose, sign('2025-01-02'), sign('2025-01-03'), refuse])
    expect(refusals.map(each => each.step)).toEqual(['sign', 'refuse'])
  })
})

describe('期间内有事项的不能报零', () => {
  it('签字时问台账，期间由本件的两个日期给出', () => {
    expect(zeroReport.procedure.steps.sign?.relies).toEqual([
      { zero: 'figures', from: 'from', to: 'to', otherwise: '期间内已有计入这些指标的事项，不能报零，应去掉有事项的指标或者更正该事项' },
    ])
  })

  it('只有签过字的才算报零', () => {
    expect(zeroReport.declaresZero).toEqual({ codes: 'figures', from: 'from', to: 'to', where: { state: 'signed' } })
  })
})
