// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  cover: {
    label: '述法报告封面', after: 'list', when: { type: ['shufa', 'village'], not: { state: 'waived' } },
    parts: [
      { text: '{year}述法报告', at: 'centre' },
      { facts: ['type', 'person', 'post', 'documentNumber'] },
      { text: '报送日期：{day:submit}' },
      { heading: '应写明的内容' },
      { text: '一、履行推进法治建设职责的情况' },
      { text: '二、学法用法情况' },
      { text: '三、存在的问题和下一年度打算' },
      { signatures: ['报告人'] },
    ],
  },
  receipt: {
    label: '报送回执', after: 'submit',
    parts: [
      { text: '{day:submit}收到{year}{type}一份。' },
      { facts: ['person', 'post'] },
      { signatures: ['报送人', '接收人'] },
    ],
  },
}
