// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  roster: {
    label: '考试花名册', after: 'plan', when: { results: { given: true }, not: { state: 'cancelled' } },
    parts: [
      { facts: ['type', 'name', 'organiser', 'audience', 'plannedOn', 'place'] },
      { rows: 'results', columns: ['member', 'required', 'attended'] },
      { signatures: ['监考人'] },
    ],
  },
  scores: {
    label: '考试成绩单', after: 'hold',
    parts: [
      { facts: ['type', 'name', 'organiser', 'audience', 'place'] },
      { text: '考试日期：{day:hold}' },
      { rows: 'results' },
      { signatures: ['录入人', '核对人'] },
    ],
  },
}
