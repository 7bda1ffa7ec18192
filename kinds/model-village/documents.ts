// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  selfCheck: {
    label: '民主法治示范村创建自查表', after: ['begin', 'selfCheck'],
    parts: [
      { text: '单位：{village}　　创建层级：{level}　　标准：{standard}' },
      { rows: 'items' },
      { text: '自查日期：{day:selfCheck}' },
      { signatures: ['自查人', '村（社区）负责人'] },
    ],
  },
  application: {
    label: '民主法治示范村创建申报表', after: 'check',
    parts: [
      { text: '申报单位：{village}　　申报层级：{level}' },
      { facts: ['standard'] },
      { heading: '对照标准的情况' },
      { rows: 'items', columns: ['criterion', 'met', 'evidence'] },
      { heading: '司法所核查意见' },
      { text: '{finding}' },
      { text: '核查日期：{day:check}' },
      { signatures: ['村（社区）（印章）', '司法所（印章）', '镇人民政府（印章）'] },
    ],
  },
}
