// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, reconsiderationLaw as law } from '../../law/law.ts'

const article = (...place: Parameters<typeof law.cite>) => citationText(law.cite(...place))
const sealed = (day: string): FormPart[] => [{ text: '{town}人民政府（印章）', at: 'right' }, { text: `{day:${day}}`, at: 'right' }]
const head: FormPart = { text: '被申请人：{town}人民政府　　申请人：{applicant}{organisation}　　案号：{caseNumber}' }

export const documents: Readonly<Record<string, Form>> = {
  reply: {
    label: '行政复议答复书', after: 'draftReply', to: '{organ}',
    parts: [
      { text: '{replyNumber}', at: 'right' },
      head,
      { text: '你机关转来的行政复议申请书副本，本机关于{day:receiveCopy}收到（答复期限至{due:reply}）。对申请人就“{about}”提出的复议请求，答复如下：' },
      { text: '{replyText}' },
      { text: '作出该行政行为的证据、依据见所附目录。' },
      ...sealed('reply'),
    ],
  },
  evidence: { label: '证据、依据目录', after: 'draftReply', to: '{organ}', parts: [head, { rows: 'evidence' }, ...sealed('reply')] },
  agent: {
    label: '授权委托书', after: 'draftReply', to: '{organ}',
    parts: [
      head,
      { text: '兹委托{agent}作为本机关在上述行政复议案件中的代理人，代理权限：＿＿＿＿＿＿' },
      { text: '法定代表人（签名或者盖章）：＿＿＿＿＿＿' },
      ...sealed('reply'),
    ],
  },
  absence: {
    label: '负责人不能参加听证的说明', after: 'hear', when: { whoAttended: ['staff', 'nobody'], procedure: ['ordinary', 'simple'] },
    cites: law.cite('51', 3), to: '{organ}',
    parts: [
      head,
      { text: `本机关负责人不能参加{day:hear}的听证，理由：{absence}。依照${article('51', 3)}的规定，委托相应的工作人员参加。` },
      ...sealed('hear'),
    ],
  },
  performance: {
    label: '行政复议决定履行情况报告', after: 'perform', cites: law.cite('77', 1), to: '{organ}',
    parts: [
      { text: '你机关{decisionNumber}（{outcome}），本机关于{day:decide}收到。现将履行情况报告如下：' },
      { facts: ['duty', 'performBy'] },
      { text: '{performance}' },
      ...sealed('perform'),
    ],
  },
}
