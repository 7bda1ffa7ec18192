// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, total } from '../../kernel/declare/declare.ts'
import { fundingLine } from './procedure.ts'

const { sum } = counting(fundingLine)
const standing = { not: { state: 'dropped' } } as const

/** Needs and budgets belong to the budget year, payments to the day they were made. */
export const figures: Figures = {
  'lead.budget_invest': sum('法治建设投入', '元', { of: 'amount', on: 'payment' }),
  'adviser.fee': sum('法律顾问费用', '元', { where: { item: 'adviser' }, of: 'amount', on: 'payment' }),
  'legaledu.fee': sum('普法经费支出', '元', { where: { item: 'publicity' }, of: 'amount', on: 'payment' }),
  'lead.funding_needed': sum('法治经费年需', '元', { where: standing, of: 'needed', on: 'yearFrom' }),
  'lead.funding_budgeted': sum('法治经费已安排', '元', { where: standing, of: 'budgeted', on: 'yearFrom' }),
  'lead.funding_gap': total('法治经费缺口', '元', ['lead.funding_needed'], ['lead.funding_budgeted']),
}
