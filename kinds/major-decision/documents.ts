// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, majorDecisionRegulation as law } from '../../law/law.ts'

const town = (day: string): FormPart[] => [{ text: '{town}人民政府', at: 'right' }, { text: day, at: 'right' }]

export const documents: Readonly<Record<string, Form>> = {
  item: {
    label: '重大行政决策事项目录（单项）', after: 'list', cites: law.cite('3', 3),
    parts: [
      { facts: ['name', 'class', 'office', 'listedWhere'] },
      { text: '目录经同级党委同意后公布，并根据实际情况调整。' },
      ...town('{day:list}'),
    ],
  },
  consultation: {
    label: '征求意见公告', after: ['consult', 'consultShortened'], cites: law.cite('15', 1),
    parts: [
      { text: '{name}（草案）及其说明现向社会公布，征求意见。提出意见的截止日期为{commentUntil}。' },
      { text: '因{shortenedWhy}，征求意见的期限少于30日，特此说明。（没有缩短期限的删去本句）' },
      { text: '提出意见的方式：来信请寄{town}人民政府{office}，信封注明“征求意见”；电话：＿＿＿＿＿＿；电子邮箱：＿＿＿＿＿＿。' },
      ...town('＿＿＿＿年＿＿月＿＿日'),
    ],
  },
  hearing: {
    label: '听证会通知', after: 'sendHearingPapers', cites: law.cite('16', 3), to: '＿＿＿＿＿＿',
    parts: [
      { text: '定于＿＿＿＿年＿＿月＿＿日＿＿时在{hearingPlace}就“{name}”举行听证会，请准时参加。决策草案、说明等材料随本通知送达。' },
      { text: '送达日期：{day:sendHearingPapers}' },
      ...town('{day:sendHearingPapers}'),
    ],
  },
  handled: {
    label: '公众意见采纳说明', after: ['endConsulting', 'hear', 'listen'], cites: law.cite('32'),
    parts: [
      { text: '决策事项：{name}' },
      { text: '公开征求意见：{day:consult}起，至{commentUntil}止　　听证会：{day:hear}' },
      { heading: '研究采纳情况' },
      { text: '{commentsHandled}' },
      { facts: ['listenedHow', 'listenedResult'] },
      { signatures: ['承办单位'] },
    ],
  },
  experts: {
    label: '专家论证意见', after: 'argue', cites: law.cite('19', 2),
    parts: [
      { facts: ['name', 'office'] },
      { rows: 'experts', columns: ['person', 'unit', 'interested', 'opinion'] },
      { text: `论证专家与决策事项没有直接利害关系（${citationText(law.cite('20'))}），独立提出意见并对其负责。` },
      { signatures: ['专家（署名）', '专家（署名）', '专家（署名）'] },
    ],
  },
  risk: {
    label: '风险评估报告', after: 'assess', cites: law.cite('22', 1),
    parts: [
      { facts: ['name', 'office', 'earlierRisk'] },
      { heading: '风险点、防范措施和处置预案' },
      { text: '{riskMeasures}' },
      { heading: '评估结论' },
      { text: '{riskLevel}' },
      { signatures: ['评估人', '评估单位（印章）'] },
    ],
  },
  waivers: {
    label: '不适用程序说明', after: 'waive',
    parts: [{ text: '决策事项：{name}' }, { rows: 'waivers' }, { signatures: ['承办单位', '审核人'] }],
  },
  review: {
    label: '合法性审查送审函', after: ['complete', 'sendReview'], cites: law.cite('26', 1), to: '{town}司法所',
    parts: [
      { text: '现将“{name}”决策草案送请合法性审查，请自收到之日起审查，一般不少于7个工作日。' },
      { heading: '履行决策程序的情况' },
      { text: '公众参与：{day:endConsulting}{day:hear}{day:listen}　　专家论证：{day:argue}　　风险评估：{day:assess}　　公平竞争审查：{competition}' },
      { rows: 'waivers' },
      { text: '附：决策草案和说明、依据、上列程序的材料。' },
      { signatures: ['承办单位（印章）'] },
    ],
  },
  minutes: {
    label: '集体讨论记录', after: 'discuss', cites: law.cite('30', 3),
    parts: [
      { facts: ['name', 'meeting', 'outcome'] },
      { rows: 'opinions' },
      { facts: ['headLast', 'deviates', 'deviationWhy'] },
      { text: '讨论日期：{day:discuss}' },
      { signatures: ['记录人', '主持人'] },
    ],
  },
  publication: {
    label: '决策公布文', after: 'publish', cites: law.cite('32'), when: { notPublicWhy: { given: false } },
    parts: [
      { text: '“{name}”经{day:discuss}集体讨论决定，现予公布。' },
      { heading: '公众意见和专家意见采纳情况' },
      { text: '{explained}' },
      ...town('{day:publish}'),
    ],
  },
  contents: {
    label: '决策归档目录', after: 'archive', cites: law.cite('33'),
    parts: [{ facts: ['name', 'class', 'office', 'archived'] }, { life: true }, { signatures: ['移交人', '接收人'] }],
  },
}
