// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  'sign-in': {
    label: '学习签到表', after: 'record', when: { attendees: { given: true } },
    parts: [
      { text: '{form}：{topic}' },
      { text: '时间：{day:record}　　地点：{place}　　学时：{hours}' },
      { rows: 'attendees', columns: ['member', 'name', 'present'] },
      { text: '未逐人列出的到场人数：{otherAttendance}' },
      { signatures: ['登记人'] },
    ],
  },
  record: {
    label: '学习记录', after: 'record',
    parts: [
      { facts: ['form', 'theme', 'topic', 'level', 'place', 'hours', 'ledBy', 'lecturingLeader', 'lecturer', 'courtCase'] },
      { facts: ['countedAs', 'otherAttendance'] },
      { text: '学习日期：{day:record}' },
      { heading: '学习讨论记录' },
      { text: '＿＿＿＿＿＿' },
      { text: '＿＿＿＿＿＿' },
      { heading: '附件' },
      { facts: ['materials', 'photos'] },
      { signatures: ['领学人', '记录人'] },
    ],
  },
}
