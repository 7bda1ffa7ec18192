// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, disclosureRegulation, publicInterestRules } from '../../law/law.ts'

const blank: FormPart = { text: '＿＿＿＿＿＿' }
const sealed: FormPart[] = [{ text: '{town}人民政府（印章）', at: 'right' }, { text: '{day:reply}', at: 'right' }]
const asksConsent = ['disclosure-third-party', 'disclosure-co-maker']

export const documents: Readonly<Record<string, Form>> = {
  handling: {
    label: '来文办理单', after: 'register',
    parts: [
      { facts: ['type', 'organ', 'letterNumber', 'subject', 'urgent'] },
      { text: '收到日期：{day:register}　法定答复期限：{due:answer}　来文要求的日期：{dueByLetter}' },
      { heading: '拟办意见' },
      blank,
      { heading: '批办意见' },
      { text: '{instruction}' },
      { facts: ['office', 'handler'] },
      { rows: 'problems', columns: ['what', 'object', 'unit'] },
      { signatures: ['拟办人', '批办领导', '承办人'] },
    ],
  },
  reply: {
    label: '复函', after: 'reply', when: { not: { type: [...asksConsent, 'procuratorial-advice'] } }, to: '{organ}',
    parts: [
      { text: '{replyNumber}', at: 'right' },
      { text: '你单位{letterNumber}关于“{subject}”的来文（{type}），本机关于{day:register}收到。现将办理情况答复如下：' },
      { text: '{replyText}' },
      ...sealed,
    ],
  },
  procuratorial: {
    label: '检察建议回复', after: 'reply', when: { type: 'procuratorial-advice' }, cites: publicInterestRules.cite('21'), to: '{organ}',
    parts: [
      { text: '{replyNumber}', at: 'right' },
      { text: `你院{letterNumber}检察建议书，本机关于{day:register}收到。依照${citationText(publicInterestRules.cite('21'))}的规定，现将依法履行职责的情况书面回复如下：` },
      { text: '{replyText}' },
      { text: '附：整改的证据材料' },
      ...sealed,
    ],
  },
  consent: {
    label: '政府信息公开意见函', after: 'reply', when: { type: asksConsent }, cites: disclosureRegulation.cite('34'), to: '{organ}',
    parts: [
      { text: '你单位{letterNumber}关于“{subject}”征求公开意见的来文，本机关于{day:register}收到。经研究，{disclosureOpinion}。' },
      { text: '{replyText}' },
      ...sealed,
    ],
  },
}
