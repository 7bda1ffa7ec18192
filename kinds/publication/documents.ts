// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, penaltyLaw } from '../../law/law.ts'

const blank: FormPart = { text: '＿＿＿＿＿＿' }
const organ: FormPart = { text: '{town}人民政府（印章）', at: 'right' }

export const documents: Readonly<Record<string, Form>> = {
  check: {
    label: '政府信息公开审查表', after: 'draft',
    parts: [
      { facts: ['name', 'item', 'source', 'office', 'body'] },
      { text: '信息形成（变更）日期：{day:form}　应公开日期：{due:publish}' },
      { heading: '公开属性和载体' },
      { facts: ['carriers', 'address', 'keepUntil'] },
      { heading: '遮蔽和保密审查（审查人不是拟稿人）' },
      { facts: ['redaction', 'redacted', 'secrecy'] },
      { heading: '审查意见' },
      blank,
      { signatures: ['拟稿人', '审查人', '负责人'] },
    ],
  },
  withheld: {
    label: '不予公开审查意见', after: 'withhold',
    parts: [
      { facts: ['name', 'item', 'source', 'office'] }, { heading: '不予公开的理由和依据' }, { text: '{withholdWhy}' },
      { signatures: ['审查人', '负责人'] },
    ],
  },
  withdrawal: {
    label: '撤回行政处罚决定信息的说明', after: 'withdraw', when: { item: 'penalty' }, cites: penaltyLaw.cite('48', 2),
    parts: [
      { text: '本机关公开的“{name}”，其决定于{day:overturn}被依法{changeKind}。' },
      { text: `依照${citationText(penaltyLaw.cite('48', 2))}的规定，本机关于{day:withdraw}撤回该处罚决定信息，理由如下：` },
      { text: '{withdrawReason}' },
      organ,
      { text: '{day:withdraw}', at: 'right' },
    ],
  },
}
