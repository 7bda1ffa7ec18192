// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  request: {
    label: '法治经费申请表', after: 'ask', when: { not: { state: 'dropped' } },
    parts: [
      { facts: ['item', 'yearFrom', 'needed', 'purpose'] },
      { text: '申请日期：{day:ask}' },
      { heading: '安排意见' },
      { facts: ['budgeted', 'source'] },
      { signatures: ['申请人', '分管领导', '镇长'] },
    ],
  },
  payment: {
    label: '法治经费支付登记单', after: 'payment',
    parts: [
      { facts: ['item', 'amount', 'voucher', 'payee', 'basis'] },
      { text: '支付日期：{day:payment}' },
      { signatures: ['经办人', '审核人'] },
    ],
  },
}
