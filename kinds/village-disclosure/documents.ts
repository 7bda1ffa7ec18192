// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  finance: {
    label: '村级财务公开表', after: 'compile', when: { type: 'finance' },
    parts: [
      { text: '{village}　{periodFrom}至{periodTo}', at: 'centre' },
      { rows: 'items', columns: ['direction', 'subject', 'amount', 'handledBy', 'approvedBy', 'voucher'] },
      { text: '张贴之日：{day:post}　地点：{postedAt}' },
      { text: '对公开内容有疑问的，可以向村民委员会、村务监督委员会询问，也可以向{town}人民政府反映。' },
      { signatures: ['村民委员会主任', '村务监督委员会主任', '经管站'] },
    ],
  },
  affairs: {
    label: '村务公开表', after: 'compile', when: { type: ['affairs', 'major'] },
    parts: [
      { text: '{village}　{periodFrom}至{periodTo}', at: 'centre' },
      { facts: ['subject'] },
      { text: '{content}' },
      { text: '张贴之日：{day:post}　地点：{postedAt}' },
      { text: '对公开内容有疑问的，可以向村民委员会、村务监督委员会询问，也可以向{town}人民政府反映。' },
      { signatures: ['村民委员会主任', '村务监督委员会主任'] },
    ],
  },
  approval: {
    label: '收支审批单', after: 'compile', when: { type: 'finance' },
    parts: [
      { facts: ['periodFrom', 'periodTo'] },
      { rows: 'items' },
      { heading: '村务监督委员会签字' },
      { rows: 'signatures', columns: ['supervisor', 'opinion'] },
      { heading: '镇核对意见' },
      { text: '{checkNote}' },
      { signatures: ['经手人', '审批人', '经管站'] },
    ],
  },
  proof: {
    label: '公开证明', after: 'takeDown',
    parts: [
      { text: '{village}{type}公开表（{periodFrom}至{periodTo}）于{day:post}在{postedAt}公布，至{day:takeDown}撤下。' },
      { heading: '询问与答复' },
      { rows: 'questions' },
      { signatures: ['村民委员会', '村务监督委员会', '村民代表'] },
    ],
  },
}
