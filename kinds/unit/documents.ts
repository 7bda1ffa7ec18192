// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  sheet: {
    label: '机构登记表', after: 'record',
    parts: [
      { facts: ['name', 'type', 'code', 'parent', 'place', 'from', 'to', 'why', 'successor'] },
      { text: '负责人和联系电话：＿＿＿＿＿＿' },
      { text: '设立（变更、撤销）依据的文件和文号：＿＿＿＿＿＿' },
      { heading: '登记经过' },
      { life: true },
      { signatures: ['登记人', '审核人', '登记单位（印章）'] },
    ],
  },
}
