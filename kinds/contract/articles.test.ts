// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import contract from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const draft = (day: string) => on('draft', day, { name: '某合同', counterparty: '某公司', amount: 100 })
const received = (day: string, data: object = {}) => on(
  'receiveReview', day, { review: ['r'], ofThisVersion: true, advice: 'all', ...data },
)
const sign = (day: string, data: object = {}) => on('sign', day, { signer: { id: 's' }, ...data })
const ready = [draft('2025-03-03'), on('submit', '2025-03-03'), received('2025-03-10')]
const refusalsOf = (...steps: ExampleStep[]) => play(contract, steps).refusals.map(each => each.message)
const clocksOf = (...steps: ExampleStep[]) => play(contract, steps).matter?.clocks ?? {}

describe('未经本版本的合法性审查不得签订', () => {
  it('没有收到审查意见的不能签订；修改后又回到起草', () => {
    expect(refusalsOf(draft('2025-03-03'), sign('2025-03-04'))).toEqual(['签订不能在“已起草”时办理'])
    expect(refusalsOf(...ready, on('revise', '2025-03-11', { version: '二', changes: '金额' }), sign('2025-03-12'))).toEqual(['签订不能在“已起草”时办理'])
  })
  it('重新收到的意见须再次写明针对本版本', () => {
    const again = [...ready, on('revise', '2025-03-11', { version: '二', changes: '金额' }), on('submit', '2025-03-11')]
    expect(refusalsOf(...again, on('receiveReview', '2025-03-14', { review: ['r2'], advice: 'all' }))).toEqual(['收到审查意见须填写“审查意见针对本版本”'])
    expect(refusalsOf(...again, received('2025-03-14'), sign('2025-03-17'))).toEqual([])
  })
  it('结论为不合法的不得签订，一份意见只用于一份合同：依关联的审查核对', () => {
    expect(contract.procedure.steps.sign?.relies?.[0]).toMatchObject(
      { linked: 'review', meets: { conclusion: ['lawful', 'lawful-if-changed'] } },
    )
    expect(contract.procedure.steps.receiveReview?.relies?.[1]).toMatchObject({ tally: 'review', within: 'ever', under: 1 })
  })
  it('未采纳意见的写明理由后可以签订', () => {
    const start = [draft('2025-03-03'), on('submit', '2025-03-03')]
    expect(refusalsOf(...start, received('2025-03-10', { advice: 'not' }))).toEqual(['审查意见部分采纳或者未采纳的，应写明理由'])
    expect(refusalsOf(...start, received('2025-03-10', { advice: 'not', adviceWhy: '理由' }), sign('2025-03-11'))).toEqual([])
  })
  it('再次送审时带上前一次审查，按合同只计一次', () => {
    expect(contract.procedure.steps.submit?.opens).toMatchObject({ kind: 'legality-review', as: { earlier: 'review' } })
  })
})

describe('履约事项：以合同载明之日为限', () => {
  const signed = [...ready, sign('2025-03-17', { nextDue: '2025-05-04' })]
  it('当日完成不算逾期，次日算；遇假期不顺延', () => {
    expect(clocksOf(...signed, on('close', '2025-05-04')).duty).toMatchObject({ last: '2025-05-04', late: false })
    expect(clocksOf(...signed, on('close', '2025-05-05')).duty?.late).toBe(true)
  })
  it('登记履约后以下一项的日期为限，已经过去的日期不行', () => {
    const perform = (nextDue: string) => on('perform', '2025-05-04', { performed: '首付款', nextDue })
    expect(clocksOf(...signed, perform('2025-09-30')).duty).toMatchObject({ started: '2025-05-04', last: '2025-09-30' })
    expect(refusalsOf(...signed, perform('2025-05-03'))).toHaveLength(1)
  })
  it('没有载明日期的没有时钟', () => expect(clocksOf(...ready, sign('2025-03-17')).duty).toBeUndefined())
})
