// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { businessEnvironmentRegulation, citationText, fairCompetitionRegulation } from '../../law/law.ts'

const town = (day: string): FormPart[] => [{ text: '{town}人民政府', at: 'right' }, { text: day, at: 'right' }]

export const documents: Readonly<Record<string, Form>> = {
  explanation: {
    label: '送审稿说明', after: 'draft',
    parts: [
      { facts: ['name', 'office', 'touches'] },
      { heading: '一、制定的必要性' },
      { text: '＿＿＿＿＿＿' },
      { heading: '二、制定的依据' },
      { rows: 'basis' },
      { heading: '三、主要内容' },
      { text: '＿＿＿＿＿＿' },
      { heading: '四、征求意见和采纳情况' },
      { text: '{commentsHandled}' },
      { heading: '五、公平竞争审查' },
      { facts: ['competition'] },
      { signatures: ['起草科室负责人'] },
    ],
  },
  consultation: {
    label: '征求意见公告', after: ['consult', 'consultBusiness'],
    parts: [
      { text: '{name}（征求意见稿）及其说明现向社会公布，征求意见。提出意见的截止日期为{commentUntil}。' },
      { text: '可以通过下列途径提出：{commentWhere}。来信请寄{town}人民政府{office}，信封注明“征求意见”；电话：＿＿＿＿＿＿；电子邮箱：＿＿＿＿＿＿。' },
      { text: '对收到的意见逐条研究，采纳情况将予公布。' },
      ...town('＿＿＿＿年＿＿月＿＿日'),
    ],
  },
  competition: {
    label: '公平竞争审查表', after: 'compete', cites: fairCompetitionRegulation.cite('17', 1),
    parts: [
      { facts: ['name', 'office', 'touches'] },
      { text: '听取意见的对象（经营者、行业协会商会等）和意见：＿＿＿＿＿＿' },
      { text: '逐项对照：□市场准入和退出　□商品和要素自由流动　□生产经营成本　□生产经营行为' },
      { heading: '审查结论' },
      { text: '{competition}' },
      { text: `适用${citationText(fairCompetitionRegulation.cite('12'))}的，说明理由、没有影响更小的方案、实施期限或者终止条件：＿＿＿＿＿＿` },
      { signatures: ['审查人', '起草单位负责人'] },
    ],
  },
  manuscript: {
    label: '发文稿纸', after: ['deliberate', 'sign', 'refuse'],
    parts: [
      { text: '{number}', at: 'right' },
      { facts: ['name', 'office', 'touches', 'review', 'reviewAnswer', 'meeting', 'deliberation'] },
      { text: '合法性审核：{day:takeOpinion}　　集体审议：{day:deliberate}' },
      { heading: '签发意见' },
      { text: '签发：{day:sign}　　不予签发的理由：{refusedWhy}' },
      { signatures: ['拟稿人', '核稿人', '签发人（意见、姓名和完整日期）'] },
    ],
  },
  register: {
    label: '统一编号登记簿（单件）', after: 'number',
    parts: [
      { facts: ['name', 'signer', 'publishedWhere', 'effectiveOn', 'validTo', 'filedWith', 'filingNumber'] },
      { text: '编号：{number}　　签发：{day:sign}　　编号日期：{day:number}　　公布：{day:publish}' },
      { signatures: ['登记人'] },
    ],
  },
  filing: {
    label: '规范性文件备案报告', after: 'publish', to: '{filedWith}',
    parts: [
      { text: '现将《{name}》（{number}）报请备案。' },
      { text: '该文件经合法性审核（{day:takeOpinion}）、集体审议（{day:deliberate}），于{day:sign}签发，{day:publish}公布，自{effectiveOn}起施行，有效期至{validTo}。' },
      { text: '附：备案报告、规范性文件文本、制定说明、合法性审核意见各一份。' },
      ...town('{day:file}'),
    ],
  },
  reading: {
    label: '解读材料', after: 'publish',
    parts: [
      { heading: '一句话说明' },
      { text: '{plainWords}' },
      { heading: '从哪天起' },
      { text: '自{effectiveOn}起施行。有效期至{validTo}。' },
      { heading: '依据' },
      { rows: 'basis' },
      { heading: '找谁问' },
      { text: '{office}，电话：＿＿＿＿＿＿' },
      ...town('{day:publish}'),
    ],
  },
  cleaning: {
    label: '规范性文件清理表', after: ['loseBasis', 'clean', 'repeal', 'lapse'],
    parts: [
      { text: '《{name}》（{number}）　　公布：{day:publish}　　施行：{effectiveOn}　　有效期至：{validTo}' },
      { facts: ['basisLost', 'fate', 'cleaningNote', 'repealDocument'] },
      { rows: 'basis' },
      { text: `涉及市场主体权利义务的文件未经公布的，不得作为行政管理依据（${citationText(businessEnvironmentRegulation.cite('64', 2))}）。` },
      { signatures: ['清理人', '司法所', '负责人'] },
    ],
  },
}
