// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  sheet: {
    label: '普法活动登记表', after: 'record',
    parts: [
      { text: '活动日期：{day:record}　　村（社区）：{village}' },
      { facts: [
        'form', 'venueType', 'place', 'theme', 'targetGroup', 'lecturer', 'leader', 'channel',
        'coverage', 'materials', 'books', 'gifts', 'consults', 'households', 'issues', 'topics', 'basis',
      ] },
      { text: '活动简况：＿＿＿＿＿＿' },
      { signatures: ['登记人', '承办单位（印章）'] },
    ],
  },
}
