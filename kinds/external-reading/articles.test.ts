// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { Choice, ExampleStep } from '../../kernel/declare/declare.ts'
import { behind, type Counted, periodOf, valueOf } from '../../kernel/kernel.ts'
import { kinds } from '../register.ts'
import externalReading from './kind.ts'

const users = (day: string, value: number): ExampleStep => ({
  step: 'record', day, data: { code: 'legaledu.online_users', system: '平台', readOn: day, value }, by: 'clerk',
})
const refusalsOf = (...steps: ExampleStep[]) => play(externalReading, steps).refusals.map(each => each.message)
const numberIn = (code: string, period: string, ...lives: ExampleStep[][]) => {
  const figure = externalReading.figures[code] as Counted
  const matters = lives.flatMap((steps, at) => {
    const { matter } = play(externalReading, steps)
    return matter ? [{ ...matter, id: String(at) }] : []
  })
  return valueOf(externalReading, figure, behind(externalReading, figure, matters, periodOf(period)))
}

describe('本系统自己统计的指标不能登记外部数据', () => {
  it('可选的指标只由本事类声明，没有别的事类统计它', () => {
    const codes = Object.keys((externalReading.procedure.fields.code as Choice).codes)
    expect(codes.filter(code => kinds.figures.get(code)?.kind.id !== 'external-reading')).toEqual([])
  })
  it('别的指标选不了', () => {
    expect(
      refusalsOf({ step: 'record', day: '2024-01-02', data: { code: 'mediation.resolved', system: '平台', readOn: '2024-01-01', value: 9 } }),
    ).toHaveLength(1)
  })
})

describe('最近一次读数：从截至之日起，到更新之日为止', () => {
  const renewed = (on: string): ExampleStep[] => [users('2024-06-30', 1200), { step: 'supersede', day: on, data: { newValue: 1450 } }]
  it('更新前一个月末是旧数，更新当月是新数，不会两数相加', () => {
    expect(numberIn('legaledu.online_users', '2024-05', renewed('2024-12-31'), [users('2024-12-31', 1450)])).toBe(0)
    expect(numberIn('legaledu.online_users', '2024-06', renewed('2024-12-31'), [users('2024-12-31', 1450)])).toBe(1200)
    expect(numberIn('legaledu.online_users', '2024-11', renewed('2024-12-31'), [users('2024-12-31', 1450)])).toBe(1200)
    expect(numberIn('legaledu.online_users', '2024-12', renewed('2024-12-31'), [users('2024-12-31', 1450)])).toBe(1450)
  })
  it('更新读数的同时开立新读数，截至日期就是更新之日', () => {
    expect(externalReading.procedure.steps.supersede?.opens).toMatchObject({ kind: 'external-reading', step: 'record', dayAs: 'readOn' })
  })
  it('不能倒着更新，按期间累计的不更新', () => {
    expect(refusalsOf(users('2024-06-30', 1), { step: 'supersede', day: '2024-06-29', data: { newValue: 2 } })).toHaveLength(1)
    const month = { code: 'grid.tasks', system: '平台', periodFrom: '2024-05-01', periodTo: '2024-05-31', value: 30 }
    expect(
      refusalsOf({ step: 'record', day: '2024-06-03', data: month }, { step: 'supersede', day: '2024-07-01', data: { newValue: 2 } }),
    ).toHaveLength(1)
  })
})

describe('登记与核对是两个人', () => {
  it.each(['check', 'reject'])('%s 不能由登记的人办理', step => {
    const data = step === 'reject' ? { why: '不符' } : {}
    expect(refusalsOf(users('2024-06-30', 1), { step, day: '2024-07-01', data, by: 'clerk' })).toHaveLength(1)
    expect(refusalsOf(users('2024-06-30', 1), { step, day: '2024-07-01', data, by: 'other' })).toEqual([])
  })
  it('核对不符的从一开始就不计', () => {
    expect(
      numberIn(
        'legaledu.online_users', '2024-06',
        [users('2024-06-30', 1), { step: 'reject', day: '2024-07-01', data: { why: '不符' }, by: 'other' }],
      ),
    ).toBe(0)
  })
})

describe('期间数据', () => {
  const month = (data: object, day = '2024-04-02'): ExampleStep => ({
    step: 'record', day, data: { code: 'grid.tasks', system: '平台', periodFrom: '2024-03-01', periodTo: '2024-03-31', value: 30, ...data },
  })
  it.each([
    ['起止倒置', { periodTo: '2024-02-29' }],
    ['跨年度', { periodFrom: '2023-12-01' }],
    ['期间没有结束', { periodTo: '2024-04-30' }],
    ['又填了截至日期', { readOn: '2024-03-31' }],
    ['又填了金额', { amount: 1 }],
  ])('%s的不收', (_, data) => expect(refusalsOf(month(data))).toHaveLength(1))
  it('期间最后一日当天可以登记，归入该月', () => {
    expect(numberIn('grid.tasks', '2024-03', [month({}, '2024-03-31')])).toBe(30)
    expect(numberIn('grid.tasks', '2024-04', [month({})])).toBe(0)
  })
})
