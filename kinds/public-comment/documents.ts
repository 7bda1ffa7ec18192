// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  receipt: {
    label: '公众意见登记单', after: ['receive', 'receiveLate'],
    parts: [
      { facts: ['draft', 'channel', 'person', 'phone'] },
      { heading: '意见' },
      { text: '{content}' },
      { text: '收到：{day:receive}　　期满后收到：{day:receiveLate}' },
      { signatures: ['登记人'] },
    ],
  },
  // Without names, as it is posted.
  table: {
    label: '意见采纳情况表', after: 'answer',
    parts: [
      { facts: ['draft', 'summary', 'result', 'reason'] },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:answer}', at: 'right' },
    ],
  },
  reply: {
    label: '意见答复', after: 'answer', when: { person: { given: true } }, to: '{person}',
    parts: [
      { text: '您对“{draft}”提出的意见我们收到了，感谢您的关心。' },
      { text: '您的意见：{summary}' },
      { text: '研究结果：{result}。{reason}' },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:answer}', at: 'right' },
    ],
  },
}
