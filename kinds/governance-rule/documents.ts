// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  page: {
    label: '制度汇编页', after: 'record',
    parts: [
      { facts: ['name', 'type', 'documentNumber', 'from', 'to', 'why'] },
      { heading: '要点清单' },
      { rows: 'checklist' },
      { rows: 'rates' },
      { text: '接替的版本：{nextTitle}（{nextNumber}），自{nextFrom}起施行。' },
    ],
  },
  checklist: {
    label: '议事规则对照单', after: 'record', when: { type: ['party-committee', 'joint', 'government', 'major-matters'] },
    parts: [
      { text: '依据：{name}（{documentNumber}），自{from}起施行' },
      { rows: 'checklist' },
      { text: '会议：＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日' },
      { text: '□议题范围　□人数　□主持人　□回避　□表决　□记录' },
      { signatures: ['核对人'] },
    ],
  },
}
