// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import {
  citationText, headInCourtRules as headRules, litigationInterpretation as interpretation, litigationLaw as law,
} from '../../law/law.ts'

const sealed = (day: string): FormPart[] => [{ text: '{town}人民政府（印章）', at: 'right' }, { text: `{day:${day}}`, at: 'right' }]
const parties: FormPart = { text: '案号：{caseNumber}　　原告：{plaintiff}{organisation}　　被告：{town}人民政府' }
const to = '{court}'

export const documents: Readonly<Record<string, Form>> = {
  answer: {
    label: '行政答辩状', after: 'answer', cites: law.cite('67', 1), to,
    parts: [
      { text: '答辩人（被告）：{office}' },
      parties,
      { text: '你院送达的起诉状副本，答辩人于{day:receive}收到。就“{about}”一案答辩如下：' },
      { text: '{answerText}' },
      ...sealed('answer'),
    ],
  },
  evidence: {
    label: '证据和规范性文件清单', after: ['answer', 'submitEvidence'], cites: law.cite('34', 1), to,
    parts: [parties, { rows: 'evidence' }, { signatures: ['提交人', '签收人'] }],
  },
  moreTime: {
    label: '延期提供证据申请书', after: 'askMoreTime', cites: interpretation.cite('34'), to,
    parts: [
      parties,
      { text: `被告于{day:receive}收到起诉状副本。因下列正当事由不能按期提供证据，依照${citationText(interpretation.cite('34'))}的规定申请延期：` },
      { text: '{delayReason}' },
      ...sealed('askMoreTime'),
    ],
  },
  identity: {
    label: '出庭负责人身份证明', after: 'arrange', when: { appears: ['chief', 'deputy', 'in-charge'] }, cites: headRules.cite('6', 1), to,
    parts: [
      parties,
      { text: '兹证明{head}为本机关{appears}，职务：＿＿＿＿＿＿，代表本机关出庭应诉。' },
      ...sealed('arrange'),
    ],
  },
  absence: {
    label: '负责人不能出庭情况说明', after: 'arrange', when: { appears: 'staff' }, cites: headRules.cite('9', 1), to,
    parts: [
      parties,
      { text: `本机关负责人因{why}不能出庭（${citationText(headRules.cite('8'))}），证明材料附后。现委托相应的工作人员出庭。` },
      { text: '具体情况：＿＿＿＿＿＿' },
      { text: '主要负责人（签字）：＿＿＿＿＿＿' },
      ...sealed('arrange'),
    ],
  },
  agent: {
    label: '授权委托书', after: ['answer', 'arrange'], to,
    parts: [
      parties,
      { text: '兹委托{agent}作为本机关的诉讼代理人，代理权限：＿＿＿＿＿＿' },
      { text: '法定代表人（签名或者盖章）：＿＿＿＿＿＿' },
      { text: '{town}人民政府（印章）', at: 'right' },
      { text: '＿＿＿＿年＿＿月＿＿日', at: 'right' },
    ],
  },
  appeal: {
    label: '行政上诉状', after: 'appeal', when: { appealedBy: 'us' }, cites: law.cite('85'), to: '＿＿＿＿＿＿',
    parts: [
      { text: '上诉人（原审被告）：{town}人民政府　　被上诉人（原审原告）：{plaintiff}{organisation}' },
      { text: '上诉人不服{court}{judgmentNumber}，于{day:judge}收到，在上诉期内（至{due:appeal}）提起上诉。' },
      { text: '上诉请求：＿＿＿＿＿＿' },
      { text: '事实和理由：＿＿＿＿＿＿' },
      ...sealed('appeal'),
    ],
  },
  performance: {
    label: '生效裁判履行情况报告', after: 'perform', cites: law.cite('96'), to,
    parts: [parties, { facts: ['judgmentNumber', 'duty', 'performBy'] }, { text: '{performance}' }, ...sealed('perform')],
  },
}
