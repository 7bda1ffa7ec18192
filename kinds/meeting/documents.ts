// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  notice: {
    label: '会议通知', after: 'call', when: { plannedOn: { given: true } }, to: '{invited}',
    parts: [
      { text: '定于{plannedOn}在{place}召开{body}（{topic}）。请按时参加，因故不能参加的事先请假。' },
      { heading: '议题' },
      { rows: 'agenda', columns: ['title', 'presenter'] },
      { text: '{town}', at: 'right' },
      { text: '{day:call}', at: 'right' },
    ],
  },
  'sign-in': {
    label: '会议签到表', after: 'call', when: { attendees: { given: true }, not: { state: 'cancelled' } },
    parts: [
      { text: '会议：{body}　{topic}　　地点：{place}' },
      { text: '日期：{day:hold}' },
      { rows: 'attendees', columns: ['member', 'present'] },
      { text: '列席：{outsiders}' },
      { signatures: ['登记人'] },
    ],
  },
  minutes: {
    label: '会议纪要', after: 'hold',
    parts: [
      { text: '{day:hold}，在{place}召开{body}（{topic}）。' },
      { facts: ['chair', 'chairFromOutside', 'outsiders'] },
      { heading: '会议议题和议定意见' },
      { rows: 'agenda' },
      { heading: '应到和到会人员' },
      { rows: 'attendees' },
      { signatures: ['记录人', '主持人'] },
    ],
  },
}
