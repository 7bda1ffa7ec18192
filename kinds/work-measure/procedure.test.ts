// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import workMeasure from './kind.ts'

const planned: ExampleStep = {
  step: 'enter', day: '2025-01-20', data: { plan: 'year-plan', yearFrom: '2025-01-01', class: '普法', name: '某举措', owner: '司法所',
    dueOn: '2025-10-03' },
}
const report = (day: string, by = 'owner'): ExampleStep => ({ step: 'report', day, data: { progress: '已完成', related: ['m1'] }, by })

describe('完成时限是举措自己的那一天', () => {
  it('当日报完成不算逾期，次日算；落在假期里也不顺延', () => {
    expect(play(workMeasure, [planned, report('2025-10-03')]).matter?.clocks.due).toMatchObject({ last: '2025-10-03', late: false })
    expect(play(workMeasure, [planned, report('2025-10-04')]).matter?.clocks.due?.late).toBe(true)
  })
  it('调整以后按新的时限', () => {
    const amended: ExampleStep = { step: 'amend', day: '2025-09-01', data: { changeReason: '延后', dueOn: '2025-11-28' } }
    expect(play(workMeasure, [planned, amended, report('2025-10-20')]).matter?.clocks.due).toMatchObject({ last: '2025-11-28',
      late: false })
  })
  it('没有本镇设置，不按周期催报；设了就有，且只作提示', () => {
    const started: ExampleStep[] = [planned, { step: 'start', day: '2025-02-03' }]
    expect(play(workMeasure, started).matter?.clocks.progress).toMatchObject({ unset: 'work-measure.progress' })
    const monthly = play(workMeasure, [...started, { step: 'advance', day: '2025-03-03', data: { progress: '推进中' } }],
      { 'work-measure.progress': { months: 1 } })
    expect(monthly.matter?.clocks.progress).toMatchObject({ started: '2025-03-03', last: '2025-04-03' })
  })
})

describe('报告的人不核实自己的举措', () => {
  it.each(['verify', 'sendBack'])('%s', step => {
    const data = step === 'verify' ? { verification: '属实' } : { backReason: '缺材料' }
    const tried = (by: string) => play(workMeasure, [planned, report('2025-09-01'), { step, day: '2025-09-02', data, by }]).refusals
    expect(tried('owner')).toHaveLength(1)
    expect(tried('another')).toEqual([])
  })
})

describe('上级要点、年度方案可以分解，其他不可以', () => {
  const parts = [{ class: '普法', name: '子项', owner: '司法所', yearFrom: '2025-01-01', dueOn: '2025-06-30' }]
  it.each([['superior', 0], ['year-plan', 0], ['education', 1], ['target', 1]])('%s', (plan, refused) => {
    const { refusals } = play(workMeasure, [{ ...planned, data: { ...planned.data, plan } },
      { step: 'divide', day: '2025-02-03', data: { parts } }])
    expect(refusals).toHaveLength(refused)
  })
})

describe('年度报告的下年目标', () => {
  const promised: ExampleStep = {
    step: 'promise', day: '2026-02-10',
    data: { plan: 'target', yearFrom: '2026-01-01', class: '年度报告目标', name: '提高调解成功率', dueOn: '2026-12-31' },
  }
  it('没有责任单位也列得进，时限从签发之日起就在走', () => {
    const { refusals, matter } = play(workMeasure, [promised])
    expect(refusals).toEqual([])
    expect(matter).toMatchObject({ state: 'planned', clocks: { due: { started: '2026-02-10', last: '2026-12-31' } } })
  })
  it('最后一日报完成不算逾期，次日算', () => {
    expect(play(workMeasure, [promised, report('2026-12-31')]).matter?.clocks.due?.late).toBe(false)
    expect(play(workMeasure, [promised, report('2027-01-01')]).matter?.clocks.due?.late).toBe(true)
  })
})
