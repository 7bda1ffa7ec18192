// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import screening from './kind.ts'

const sweep = (data: object, day = '2024-03-15'): ExampleStep[] => [{ step: 'sweep', day, data: { type: 'regular', startedOn: '2024-03-01', ...data } }]
const refusalsOf = (steps: ExampleStep[]) => play(screening, steps).refusals.map(each => each.message)
const row = { foundOn: '2024-03-05', type: 'neighbour' }

describe('排查周期没有全国规定', () => {
  it('间隔是本镇的设置，事类不带天数，也没有时钟', () => {
    expect(screening.expects).toMatchObject({ setting: 'dispute-screening.interval', of: 'village' })
    expect(screening.procedure.clocks).toEqual({})
  })
})

describe('未发现也是一次报告，要有人说出来', () => {
  it('一步就是完整的一轮', () => {
    expect(play(screening, sweep({ nothingFound: true })).matter).toMatchObject({ state: 'reported', facts: { nothingFound: true } })
  })
  it.each([
    ['什么也没说', {}, 1],
    ['否认未发现又没有登记', { nothingFound: false }, 1],
    ['既说未发现又登记了新纠纷', { nothingFound: true, found: [row] }, 1],
    ['既说未发现又关联了旧纠纷', { nothingFound: true, known: ['d'] }, 1],
    ['登记了新纠纷', { found: [row] }, 0],
    ['只关联了旧纠纷', { known: ['d'] }, 0],
  ])('%s', (_, data, refused) => {
    expect(refusalsOf(sweep(data))).toHaveLength(refused)
  })
})

describe('排查的日期', () => {
  it('截止日可以是起始日当天，不能更早', () => {
    expect(refusalsOf(sweep({ nothingFound: true, endedOn: '2024-03-01' }))).toEqual([])
    expect(refusalsOf(sweep({ nothingFound: true, endedOn: '2024-02-29' }))).toEqual(['排查截止日早于起始日，应为起始日当日或者以后'])
  })
  it('报告之日可以是起始日当天，不能更早', () => {
    expect(refusalsOf(sweep({ nothingFound: true }, '2024-03-01'))).toEqual([])
    expect(refusalsOf(sweep({ nothingFound: true }, '2024-02-29'))).toEqual(['排查起始日晚于报告之日，应为报告当日或者以前'])
  })
})

describe('排查发现的逐件立为矛盾纠纷，只填一次', () => {
  it.each(['report', 'sweep'])('%s 逐行开立，来源为排查', step => {
    expect(screening.procedure.steps[step]?.opens).toMatchObject({ kind: 'dispute', step: 'register', each: 'found', with: { source: 'screening' } })
  })
})
