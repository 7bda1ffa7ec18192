// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '法律顾问费：年需六万，安排四万，缺口二万；上年底申请，计入预算年度',
    steps: [
      { step: 'ask', day: '2024-11-18', data: { item: 'adviser', yearFrom: '2025-01-01', needed: 6_000_000, purpose: '镇和村法律顾问服务' } },
      { step: 'budget', day: '2025-02-20', data: { budgeted: 4_000_000, source: '镇级预算' } },
      { step: 'pay', day: '2025-07-01', data: { amount: 0 }, refused: '支付金额应大于 0' },
      { step: 'pay', day: '2025-07-01', data: { amount: 2_000_000, voucher: '记字12号', payee: '示范律师事务所' } },
      { step: 'close', day: '2025-12-30' },
    ],
    expects: {
      state: 'closed',
      figures: { 'lead.funding_needed': 60_000, 'lead.funding_budgeted': 40_000, 'lead.funding_gap': 20_000, 'lead.budget_invest': 0 },
      in: '2025',
    },
  },
  {
    title: '一笔支付：按支付之日计，由经费项目带出',
    steps: [{ step: 'payment', day: '2025-07-01', data: { item: 'adviser', amount: 2_000_000, voucher: '记字12号', payee: '示范律师事务所' } }],
    expects: {
      state: 'paid',
      figures: { 'lead.budget_invest': 20_000, 'adviser.fee': 20_000, 'legaledu.fee': 0, 'lead.funding_needed': 0 },
      in: '2025-07',
    },
  },
  {
    title: '申请了没有安排的：年需全部是缺口',
    steps: [{ step: 'ask', day: '2025-01-06', data: { item: 'equipment', yearFrom: '2025-01-01', needed: 1_500_050 } }],
    expects: { state: 'asked', figures: { 'lead.funding_gap': 15_000.5, 'lead.funding_budgeted': 0 }, in: '2025' },
  },
  {
    title: '撤回的申请不算年需',
    steps: [
      { step: 'ask', day: '2025-03-03', data: { item: 'training', yearFrom: '2025-01-01', needed: 500_000 } },
      { step: 'drop', day: '2025-03-17', data: { dropReason: '由县里统一组织' } },
    ],
    expects: { state: 'dropped', figures: { 'lead.funding_needed': 0, 'lead.funding_gap': 0 }, in: '2025' },
  },
]
