// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  sheet: {
    label: '镇机关工作人员登记表', after: 'record',
    parts: [
      { facts: ['person', 'post', 'employment', 'office', 'from', 'to', 'why'] },
      { text: '性别、出生年月、文化程度、联系电话：＿＿＿＿＿＿' },
      { text: '任职文件文号：＿＿＿＿＿＿' },
      { heading: '任职经过' },
      { life: true },
      { signatures: ['登记人', '审核人', '党政办（印章）'] },
    ],
  },
}
