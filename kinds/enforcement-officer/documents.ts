// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { penaltyLaw } from '../../law/law.ts'

export const documents: Readonly<Record<string, Form>> = {
  sheet: {
    label: '行政执法人员登记表', after: 'record', cites: penaltyLaw.cite('42', 1),
    parts: [
      { facts: ['person', 'dispatchedFrom', 'team', 'post', 'from', 'certificate', 'obtained', 'scope', 'issuedOn', 'validTo', 'why'] },
      { text: '性别、出生年月、文化程度、联系电话：＿＿＿＿＿＿' },
      { text: '执法资格考试和培训情况：＿＿＿＿＿＿' },
      { heading: '登记经过' },
      { life: true },
      { signatures: ['本人', '登记人', '执法队（印章）'] },
    ],
  },
}
