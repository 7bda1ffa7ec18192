// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, majorDecisionRegulation, notice118, penaltyLaw } from '../../law/law.ts'

const blank: FormPart = { text: '＿＿＿＿＿＿' }
const signed = (who: string): FormPart[] => [{ text: who, at: 'right' }, { text: '{day:opine}', at: 'right' }]
const received: FormPart = { text: '送审事项“{subject}”（{version}，登记编号：{number}）于{day:complete}材料齐备。经审查，提出意见如下：' }
const body: FormPart[] = [
  { text: '审查结论：{conclusion}。' },
  { rows: 'issues', columns: ['issue', 'advice'] },
  { text: '{opinion}' },
]
const whoReviewed: FormPart = { facts: ['legalReviewer', 'adviser', 'justiceStaff'] }
const internal: FormPart = { text: '本意见供内部决策使用，未经同意不对外提供。采纳情况请书面反馈，未采纳的写明理由。' }

export const documents: Readonly<Record<string, Form>> = {
  request: {
    label: '合法性审查送审函', after: 'ask', to: '司法所',
    parts: [
      { text: '现将“{subject}”送请合法性审查。' },
      { facts: ['object', 'matter', 'version', 'earlier', 'office', 'drafter', 'materials', 'explanation'] },
      { text: '送审科室（盖章）', at: 'right' },
      { text: '{day:ask}', at: 'right' },
    ],
  },
  missing: {
    label: '补充送审材料通知', after: 'sendBack', cites: majorDecisionRegulation.cite('26', 1), to: '{office}',
    parts: [{ text: '你科室送审的“{subject}”（登记编号：{number}）材料不齐，请补充：' }, { text: '{missing}' }, { text: '{day:sendBack}', at: 'right' }],
  },
  opinion: {
    label: '合法性审查意见书', after: 'opine', when: { not: { object: ['enforcement', 'contract'] } }, to: '{office}',
    parts: [{ text: '{opinionNumber}', at: 'right' }, received, ...body, whoReviewed, internal, ...signed('审查机构（盖章）')],
  },
  legalAdvice: {
    label: '法律意见书', after: 'opine', when: { object: 'contract' }, to: '{office}',
    parts: [{ text: '{opinionNumber}', at: 'right' }, received, ...body, whoReviewed, internal, ...signed('审查机构或者法律顾问（签章）')],
  },
  enforcement: {
    label: '法制审核意见书', after: 'opine', when: { object: 'enforcement' }, cites: penaltyLaw.cite('58', 1), to: '{office}',
    parts: [
      { text: '{opinionNumber}', at: 'right' },
      received,
      { text: '审核主体和权限、事实和证据、法律适用和裁量、程序、文书，以及是否涉嫌犯罪。' },
      ...body,
      whoReviewed,
      { text: `未经法制审核或者审核未通过的，不得作出决定（${citationText(penaltyLaw.cite('58', 1))}、${citationText(notice118.cite('4'))}）。` },
      ...signed('法制审核机构（盖章）'),
    ],
  },
  answer: {
    label: '审查意见采纳情况反馈', after: 'answer', to: '司法所',
    parts: [
      { text: '对{opinionNumber}意见书（{day:opine}，结论：{conclusion}）的采纳情况反馈如下：' },
      { rows: 'issues' },
      { text: '{answerNote}' },
      blank,
      { signatures: ['承办人', '科室负责人', '分管领导'] },
    ],
  },
}
