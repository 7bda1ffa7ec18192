// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { localGovernmentLaw } from '../../law/law.ts'

export const documents: Readonly<Record<string, Form>> = {
  approval: {
    label: '议题审批单', after: 'propose',
    parts: [
      { facts: ['type', 'subject', 'amount', 'office', 'review', 'related'] },
      { heading: '情况说明' },
      { text: '{explanation}' },
      { text: '□列入议题　□不列入，理由：{declineReason}' },
      { signatures: ['提出单位', '分管领导', '主要负责人'] },
    ],
  },
  minutes: {
    label: '会议纪要（单项议题）', after: 'decide', cites: localGovernmentLaw.cite('6', 3),
    parts: [
      { facts: ['subject', 'meeting', 'rule', 'entitled', 'quorum', 'present', 'majority', 'agreed'] },
      { heading: '发表的意见' },
      { rows: 'opinions' },
      { facts: ['headLast', 'outcome'] },
      { heading: '决定内容' },
      { text: '{decision}' },
      { text: '会议日期：{day:decide}' },
      { signatures: ['记录人', '主持人'] },
    ],
  },
  notice: {
    label: '决定通知', after: ['decide', 'notify'], when: { outcome: 'passed' }, to: '{executor}',
    parts: [
      { text: '{day:decide}，会议集体研究决定“{subject}”：' },
      { text: '{decision}' },
      { text: '请于{doneBy}前执行完成并报告。' },
      { text: '{town}', at: 'right' },
      { text: '{day:notify}', at: 'right' },
    ],
  },
}
