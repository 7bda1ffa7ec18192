// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'

const blank: FormPart = { text: '＿＿＿＿＿＿' }
const contractFacts: FormPart = { facts: ['name', 'type', 'counterparty', 'amount', 'office', 'version'] }
const publicAgreements = { type: ['franchise', 'compensation'] }

export const documents: Readonly<Record<string, Form>> = {
  request: {
    label: '合同送审单', after: 'draft',
    parts: [
      contractFacts,
      { facts: ['funding', 'changes', 'papers'] },
      { heading: '承办科室意见' },
      blank,
      { heading: '分管领导意见' },
      blank,
      { signatures: ['承办人', '科室负责人', '分管领导'] },
    ],
  },
  signing: {
    label: '合同签订审批表', after: 'receiveReview',
    parts: [
      contractFacts,
      { facts: ['review', 'advice', 'adviceWhy'] },
      { text: '本版本已经合法性审查。审查结论为“不合法”的不得签订。' },
      { heading: '签批意见' },
      blank,
      { signatures: ['承办人', '分管领导', '签署人'] },
    ],
  },
  remedies: {
    label: '行政协议救济途径告知', after: 'sign', when: publicAgreements, to: '{counterparty}',
    parts: [
      { text: '关于“{name}”（{contractNumber}）：认为本机关不依法履行、未按照约定履行或者违法变更、解除本协议的，可以依法申请行政复议，也可以依法向人民法院提起行政诉讼。' },
      { text: '{town}人民政府（印章）', at: 'right' },
      { text: '{day:sign}', at: 'right' },
    ],
  },
  ledger: {
    label: '合同履行台账', after: 'sign',
    parts: [
      { facts: ['name', 'contractNumber', 'counterparty', 'amount', 'signer', 'endsOn'] },
      { text: '签订日期：{day:sign}　最近一项履约日期：{due:duty}' },
      { rows: 'duties' },
      { life: true },
    ],
  },
}
