// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { citationText, deputiesLaw } from '../../law/law.ts'

export const documents: Readonly<Record<string, Form>> = {
  order: {
    label: '代表建议交办单', after: ['receive', 'receiveHard'], to: '{office}',
    parts: [
      { facts: ['suggestionNumber', 'raisedAt', 'subject', 'deputy', 'coDeputies', 'coOffices'] },
      { heading: '建议内容' },
      { text: '{content}' },
      { text: '交办日期：{day:receive}{day:receiveHard}　　答复期限：{due:reply}{due:replyHard}' },
      { text: '办理中应当与代表联系沟通，充分听取意见；不属于本机关职责的，请及时说明。' },
      { signatures: ['交办人', '承办科室签收'] },
    ],
  },
  reply: {
    label: '代表建议答复函', after: ['contact', 'reply'], cites: deputiesLaw.cite('51', 2), to: '{deputy}代表',
    parts: [
      { text: '{replyNumber}', at: 'right' },
      { text: '您提出的“{subject}”（{suggestionNumber}）收悉。经与您联系沟通、研究办理，现答复如下：' },
      { text: '{replyText}' },
      { text: '办理结果：{class}。完成时间：{planBy}。' },
      { text: '感谢您对政府工作的关心和支持。联系人和电话：＿＿＿＿＿＿' },
      { text: '{town}人民政府（印章）', at: 'right' },
      { text: '{day:reply}', at: 'right' },
      { text: '抄送：{town}人民代表大会主席团' },
    ],
  },
  survey: {
    label: '代表建议办理征询意见表', after: 'reply',
    parts: [
      { facts: ['suggestionNumber', 'subject', 'deputy', 'office', 'class'] },
      { rows: 'contacted', columns: ['on', 'how'] },
      { text: '对办理结果：□满意　□基本满意　□不满意' },
      { heading: '具体意见' },
      { text: '{opinion}' },
      { signatures: ['代表（签名）'] },
    ],
  },
  report: {
    label: '代表建议办理情况报告（单件）', after: 'close', cites: deputiesLaw.cite('51', 3), to: '{town}人民代表大会',
    parts: [
      { text: `依照${citationText(deputiesLaw.cite('51', 3))}，报告办理情况如下，本报告公开。` },
      { facts: ['suggestionNumber', 'subject', 'office', 'class', 'planBy', 'satisfaction'] },
      { text: '交办：{day:receive}{day:receiveHard}　　答复：{day:reply}' },
      { text: '{replyText}' },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:report}', at: 'right' },
    ],
  },
}
