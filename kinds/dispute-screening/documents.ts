// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  sheet: {
    label: '矛盾纠纷排查登记表', after: ['open', 'sweep'],
    parts: [
      { text: '村（社区）：{village}' },
      { facts: ['type', 'campaign', 'startedOn', 'endedOn', 'nothingFound', 'known'] },
      { rows: 'found' },
      { text: '参加排查人员：＿＿＿＿＿＿' },
      { text: '走访户数：＿＿＿＿户　　重点人员、重点部位：＿＿＿＿＿＿' },
      { text: '可能激化、可能引起治安案件或者刑事案件的，应当立即采取预防措施并及时报告，不等本表报出。' },
      { signatures: ['排查人', '村（社区）负责人', '接收人'] },
    ],
  },
  judgement: {
    label: '矛盾纠纷风险研判纪要', after: 'judge',
    parts: [
      { text: '研判日期：{day:judge}　　村（社区）：{village}' },
      { text: '地点：＿＿＿＿＿＿' },
      { text: '主持人和参加人员：＿＿＿＿＿＿' },
      { facts: ['type', 'campaign', 'startedOn', 'endedOn', 'known'] },
      { rows: 'found' },
      { heading: '研判意见' },
      { text: '{judgement}' },
      { heading: '责任单位、责任人和完成时限' },
      { text: '＿＿＿＿＿＿' },
      { signatures: ['主持人', '记录人'] },
    ],
  },
}
