// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { citationText, governmentInspectionRegulation } from '../../law/law.ts'

export const documents: Readonly<Record<string, Form>> = {
  plan: {
    label: '督查方案', after: 'plan',
    parts: [
      { facts: ['type', 'topic', 'object', 'ledBy'] },
      { rows: 'checkers' },
      { heading: '督查方式' },
      { text: '□听取汇报　□查阅资料和案卷　□实地查看　□座谈走访　□其他' },
      { text: '本次督查按方案进行，不重复督查，不干预督查对象的正常工作。' },
      { signatures: ['拟定人', '批准人'] },
    ],
  },
  sheet: {
    label: '案卷评查表', after: 'hold', when: { type: 'file-review' },
    parts: [
      { facts: ['topic', 'object', 'ledBy'] },
      { rows: 'sheet' },
      { text: '评查日期：{day:hold}至{lastDay}' },
      { signatures: ['评查人', '评查人', '审核人'] },
    ],
  },
  notice: {
    label: '督查通报', after: 'tell', to: '{object}',
    parts: [
      { text: '{documentNumber}', at: 'right' },
      { text: '{day:hold}起，就“{topic}”对你单位开展{type}。现将情况反馈如下：' },
      { text: '{conclusion}' },
      { heading: '指出的问题' },
      { rows: 'toldFindings' },
      { text: '请按照另行送达的整改通知认真整改并报告结果。' },
      { text: '{town}', at: 'right' },
      { text: '{day:tell}', at: 'right' },
    ],
  },
  // From the receipt on, since it is what the step that records the objection sends.
  objection: {
    label: '督查结论复核申请书', after: 'receive', when: { government: true }, cites: governmentInspectionRegulation.cite('17'), to: '{organ}',
    parts: [
      { text: '我镇于{day:receive}收到督查结论（{documentNumber}，内容：{topic}）。对结论有异议，在收到之日起30日内（至{due:askReview}止）'
        + `依照${citationText(governmentInspectionRegulation.cite('17'))}申请复核。` },
      { heading: '事实和理由' },
      { text: '{objectionReason}' },
      { text: '请求参与作出结论的工作人员回避。' },
      { text: '{town}人民政府（印章）', at: 'right' },
      { text: '{day:askReview}', at: 'right' },
    ],
  },
}
