// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  service: {
    label: '法律服务档案', after: 'record',
    parts: [
      { text: '服务日期：{day:record}　　村（社区）：{village}' },
      { facts: ['client', 'office', 'adviser', 'type', 'mode', 'docs', 'matter', 'details'] },
      { text: '附：法律文书、现场照片、签到等材料＿＿份' },
      { heading: '服务对象意见' },
      { text: '□已提供服务，予以确认　　□有异议' },
      { text: '异议：{disputedWhy}' },
      { text: '核对结论：{outcome}。依据：{outcomeWhy}。' },
      { signatures: ['法律顾问', '服务对象（印章）', '司法所'] },
    ],
  },
}
