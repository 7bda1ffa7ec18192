// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  summary: {
    label: '测评汇总表', after: 'count', when: { state: ['counted', 'checked'] },
    parts: [
      { facts: ['subject', 'from', 'to', 'conductor'] },
      { heading: '测评方法' },
      { text: '{method}' },
      { heading: '结果' },
      { facts: ['issued', 'valid', 'satisfied', 'aware'] },
      { text: '统计日期：{day:count}　　复核日期：{day:check}' },
      { signatures: ['统计人', '复核人'] },
    ],
  },
}
