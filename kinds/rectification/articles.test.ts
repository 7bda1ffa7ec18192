// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { penaltyLaw } from '../../law/law.ts'
import rectification from './kind.ts'

const found = { source: 'inspection', foundOn: '2025-09-25', what: '消防通道堆物', object: '甲镇六号仓库' }
const order = (fixOn: string) => ({ step: 'findAndOrder', day: '2025-09-25', data: { ...found, fixOn } })
const passed = (fixOn: string, day: string) => play(rectification, [order(fixOn), { step: 'pass', day }]).matter?.clocks.fix

describe('行政处罚法第二十八条：责令当事人改正或者限期改正', () => {
  it('期限最后一日复查到位不算逾期，次日算逾期', () => {
    expect(passed('2025-09-29', '2025-09-29')).toMatchObject({ last: '2025-09-29', late: false })
    expect(passed('2025-09-29', '2025-09-30')).toMatchObject({ last: '2025-09-29', late: true })
  })

  it('期限是文书写明的日期，落在国庆假期里也不顺延', () => {
    expect(passed('2025-10-04', '2025-10-09')).toMatchObject({ last: '2025-10-04', alarm: '2025-10-04', late: true })
  })

  it('责令当日就是期限的，可以立即改正；早于责令之日的不收', () => {
    expect(play(rectification, [order('2025-09-25')]).matter?.state).toBe('ordered')
    expect(play(rectification, [order('2025-09-24')]).refusals).toEqual([{ step: 'findAndOrder', message: '整改期限早于责令之日，应为责令当日或者以后的日期' }])
  })

  it('行政检查责令的是当事人，只写责任单位不行；依据随拒绝给出', () => {
    const data = { source: 'inspection', foundOn: '2025-09-25', what: '消防通道堆物', unit: ['某单位'], fixOn: '2025-09-29' }
    const { refusals } = play(rectification, [{ step: 'findAndOrder', day: '2025-09-25', data }])
    expect(refusals).toEqual([{ step: 'findAndOrder', message: '行政检查中责令改正的是当事人，应填写整改单位（受检单位）' }])
    const guard = rectification.procedure.steps.findAndOrder?.onlyIf?.find(each => each.cites)
    expect(guard?.cites).toEqual(penaltyLaw.cite('28', 1))
  })

  it('其他来源的问题可以只写责任单位', () => {
    const { matter } = play(rectification, [
      { step: 'find', day: '2025-09-25', data: { source: 'law-inspection', foundOn: '2025-09-24', what: '清单未更新', unit: ['某单位'] } },
      { step: 'order', day: '2025-09-25', data: { fixOn: '2025-10-15' } },
    ])
    expect(matter?.state).toBe('ordered')
  })
})

describe('复查：没有复查结果不销号，复查人不是报告整改的人', () => {
  it('复查未到位另定期限，原期限照旧计算，新期限从最近一次复查起', () => {
    const { matter } = play(rectification, [
      order('2025-09-29'),
      { step: 'fail', day: '2025-09-29', data: { why: '仍有杂物', fixAgainOn: '2025-10-10' } },
      { step: 'fail', day: '2025-10-10', data: { why: '又被占用', fixAgainOn: '2025-10-20' } },
      { step: 'pass', day: '2025-10-17' },
    ])
    expect(matter?.clocks.fix).toMatchObject({ last: '2025-09-29', late: true })
    expect(matter?.clocks.refix).toMatchObject({ started: '2025-10-10', last: '2025-10-20', late: false })
  })

  it('当场改正只用于发现当日', () => {
    const { refusals } = play(rectification, [order('2025-09-29'), { step: 'pass', day: '2025-09-26', data: { onTheSpot: true } }])
    expect(refusals).toEqual([{ step: 'pass', message: '复查日期晚于发现日期，不属于当场改正，“当场改正”应填“否”' }])
  })

  it('销号以后还可以登记过错认定，状态不变', () => {
    const { matter } = play(rectification, [
      order('2025-09-29'),
      { step: 'pass', day: '2025-09-29' },
      { step: 'confirmFault', day: '2025-11-03', data: { faultDocument: '认定〔2025〕2号', faultOrgan: '示范县司法局' } },
    ])
    expect(matter).toMatchObject({ state: 'passed', on: { confirmFault: '2025-11-03' } })
  })
})
