// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

/** As the ledger completes a line by the rule of the day of the agreement. */
const line = (dispute: string, mediator: string, amount: number) => ({
  dispute: [dispute], mediator: { id: mediator }, grade: '一般', amount, basis: '示范县以案定补办法，2023年1月1日起施行',
})
const quarter = { periodFrom: '2024-01-01', periodTo: '2024-03-31' }

export const examples: Example[] = [
  {
    title: '一季度补贴册：另一人核对，分管领导批准，财务发放',
    steps: [
      {
        step: 'draft', day: '2024-04-08',
        data: { ...quarter, lines: [{ dispute: ['d1'], mediator: { id: 'm1' }, grade: '一般', amount: 0 }] }, by: 'clerk',
        refused: '补贴明细有一行金额为 0，不补贴的不列入',
      },
      {
        step: 'draft', day: '2024-04-08',
        data: { ...quarter, lines: [line('d1', 'm1', 20_000), line('d2', 'm1', 30_000), line('d3', 'm2', 20_000)] }, by: 'clerk',
      },
      { step: 'check', day: '2024-04-09', by: 'clerk', refused: '核对与造册应由不同的人办理' },
      { step: 'check', day: '2024-04-09', data: { checkNote: '卷宗齐全。' }, by: 'checker' },
      { step: 'approve', day: '2024-04-11', by: 'leader' },
      { step: 'pay', day: '2024-04-18', data: { voucher: '记字12号' }, by: 'cashier' },
    ],
    expects: {
      state: 'paid',
      figures: { 'mediation.subsidy': 700, 'mediation.subsidy_lines': 3, 'mediation.subsidy_mediators': 2, 'mediation.subsidy_unpaid': 0 },
      in: '2024',
    },
  },
  {
    title: '档次填错，退回修改，更正后重新提交',
    steps: [
      {
        step: 'draft', day: '2024-07-05',
        data: { ...quarter, periodFrom: '2024-04-01', periodTo: '2024-06-30', lines: [line('d4', 'm1', 30_000)] }, by: 'clerk',
      },
      { step: 'sendBack', day: '2024-07-08', data: { backReason: '该件为简易档次' }, by: 'checker' },
      { step: 'resubmit', day: '2024-07-09', by: 'clerk' },
      { step: 'check', day: '2024-07-10', by: 'checker' },
      { step: 'approve', day: '2024-07-12', by: 'leader' },
    ],
    expects: { state: 'approved', figures: { 'mediation.subsidy': 0, 'mediation.subsidy_unpaid': 300 }, in: '2024' },
  },
  {
    title: '明细不全的不收',
    steps: [
      {
        step: 'draft', day: '2024-10-09', data: { ...quarter, lines: [{ mediator: { id: 'm1' }, grade: '一般', amount: 20_000 }] },
        refused: '补贴明细有一行没有选明是哪件纠纷',
      },
      {
        step: 'draft', day: '2024-10-09', data: { ...quarter, periodTo: '2023-12-31', lines: [line('d5', 'm1', 20_000)] },
        refused: '结算期止早于结算期起，应为当日或者以后',
      },
      { step: 'draft', day: '2024-10-09', data: { ...quarter, lines: [line('d5', 'm1', 20_000)] } },
    ],
    expects: { state: 'drafted', figures: { 'mediation.subsidy': 0 }, in: '2024' },
  },
]
