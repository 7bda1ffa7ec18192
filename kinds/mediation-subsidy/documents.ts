// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { mediationLaw } from '../../law/law.ts'

export const documents: Readonly<Record<string, Form>> = {
  approval: {
    label: '人民调解以案定补审批表', after: 'draft', cites: mediationLaw.cite('16'),
    parts: [
      { facts: ['periodFrom', 'periodTo'] },
      { heading: '补贴明细' },
      { rows: 'lines', columns: ['dispute', 'mediator', 'grade', 'amount', 'basis'] },
      { heading: '核对意见' },
      { text: '{checkNote}' },
      { signatures: ['造册人', '核对人', '分管领导'] },
    ],
  },
  payment: {
    label: '人民调解以案定补发放表', after: 'approve',
    parts: [
      { text: '结算期：{periodFrom}至{periodTo}　付款凭证号：{voucher}' },
      { rows: 'lines', columns: ['dispute', 'mediator', 'grade', 'amount'] },
      { text: '领款人逐行签名：' },
      { signatures: ['领款人', '发放人', '财务'] },
    ],
  },
}
