// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { behind, type Counted, periodOf, valueOf } from '../../kernel/kernel.ts'
import type { ExampleStep, Opens } from '../../kernel/declare/declare.ts'
import fundingLine from './kind.ts'

const ask: ExampleStep = { step: 'ask', day: '2024-12-02', data: { item: 'publicity', yearFrom: '2025-01-01', needed: 300_000 } }
const budget: ExampleStep = { step: 'budget', day: '2025-01-20', data: { budgeted: 200_000 } }
const pay = (day: string, amount: number): ExampleStep => ({ step: 'pay', day, data: { amount } })
/** In 分. */
const sumOf = (code: string, period: string, ...steps: ExampleStep[]) => {
  const figure = fundingLine.figures[code] as Counted
  return valueOf(fundingLine, figure, behind(fundingLine, figure, [play(fundingLine, steps).matter!], periodOf(period)))
}

describe('支付按支付之日计，是另一件，不在经费项目里重复计', () => {
  it('经费项目支付两次，自己一分也不计入支出', () => {
    expect(sumOf('lead.budget_invest', '2025', ask, budget, pay('2025-03-03', 80_000), pay('2025-06-03', 70_000))).toBe(0)
  })

  it('每次支付开立一件，带上项目、金额和凭证', () => {
    const opens = fundingLine.procedure.steps.pay!.opens as Opens
    expect([opens.kind, opens.step]).toEqual(['funding-line', 'payment'])
    expect(Object.keys(opens.as)).toEqual(['item', 'amount', 'voucher', 'payee', 'basis'])
  })

  it('再次支付须重新写明金额', () => {
    expect(play(fundingLine, [ask, budget, pay('2025-03-03', 80_000), { step: 'pay', day: '2025-06-03' }]).refusals.map(each => each.message))
      .toEqual(['支付须填写“支付金额”'])
  })

  it('还没有安排的不能支付', () => {
    expect(play(fundingLine, [ask, pay('2025-03-03', 80_000)]).refusals).toHaveLength(1)
  })
})

describe('年需和已安排归入预算年度，不归入申请之日', () => {
  it('上年申请的计入下年', () => {
    expect(sumOf('lead.funding_needed', '2024', ask, budget)).toBe(0)
    expect(sumOf('lead.funding_needed', '2025', ask, budget)).toBe(300_000)
    expect(sumOf('lead.funding_budgeted', '2025', ask, budget)).toBe(200_000)
  })
})
