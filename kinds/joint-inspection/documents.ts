// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, notice118, notice54, penaltyLaw } from '../../law/law.ts'

const article = (...place: Parameters<typeof penaltyLaw.cite>) => citationText(penaltyLaw.cite(...place))
const blank: FormPart = { text: '＿＿＿＿＿＿' }
const contact: FormPart = { text: '联系人、联系电话和监督举报电话：＿＿＿＿＿＿' }
const sealed = (day: string): FormPart[] => [{ text: '执法机关（印章）', at: 'right' }, { text: `{day:${day}}`, at: 'right' }]

/** A visit to several is told to each alone: what was found at one is no business of the others, so these are written by hand. */
const several = { objects: { count: { atLeast: 2 } } }
const found: FormPart = { rows: 'findings', columns: ['what', 'place', 'fixOn'] }
const foundByHand: FormPart[] = [{ text: '□未发现问题　　□发现以下问题（写明部位、责令改正的期限）：' }, blank]

const atTheObject = [
  { text: '时间：{day:visit}＿＿时＿＿分至＿＿时＿＿分' },
  { text: '现场负责人姓名、职务、电话：＿＿＿＿＿＿' },
  { text: '检查方式：{mode}；场景：{scene}；事项：{items}' },
  { rows: 'officers', columns: ['officer', 'name', 'unit', 'certificate'] },
  {
    text: '告知：执法人员已出示执法证件，说明检查的依据和事项；你单位对不出示证件的检查有权拒绝，有权申请回避，'
      + `应当如实回答询问并予以协助（${article('43', 2)}、第五十五条）。`,
  },
  { heading: '检查情况' },
] satisfies FormPart[]
const signedThere: FormPart[] = [
  { text: '音像记录编号：{recordIndex}' },
  { text: '当事人意见（拒绝签名的，由执法人员注明）：＿＿＿＿＿＿' },
  { signatures: ['当事人（签名）', '见证人', '执法人员', '执法人员', '记录人'] },
]

const toldOf: FormPart = { text: '{day:visit}对你单位实施的行政检查（检查方式：{mode}；检查场景：{scene}；通知书文号：{noticeNumber}），现将结果告知如下：' }
const afterwards: FormPart[] = [
  { text: '存在问题的，请按责令改正通知书载明的期限改正。对检查结果有异议的，可以向本机关陈述、申辩，提供材料，本机关予以复核。' },
  { text: `检查结果自作出之日起20个工作日内依法向社会公布（${citationText(notice118.cite('2'))}）。` },
  contact,
  ...sealed('tell'),
]

export const documents: Readonly<Record<string, Form>> = {
  // Before the approval: it is what the head signs.
  approval: {
    label: '行政检查审批表', after: 'plan', cites: notice54.cite('5'),
    parts: [
      { facts: ['mode', 'scene', 'items', 'departments', 'enterprise', 'urgent'] },
      { rows: 'intended', columns: ['entity', 'place'] },
      { text: '检查依据：＿＿＿＿＿＿' },
      { text: '计划检查时间：{day:plannedOn}' },
      { text: '本年度已检查次数和公布的频次上限：＿＿＿＿＿＿' },
      { heading: '承办意见' },
      blank,
      { heading: '负责人审批意见（紧急情况先行检查的，写明补办）' },
      blank,
      { signatures: ['承办人', '负责人'] },
    ],
  },
  notice: {
    label: '行政检查通知书', after: 'notify', cites: notice54.cite('5'), to: '＿＿＿＿＿＿',
    parts: [
      { text: '{noticeNumber}', at: 'right' },
      { text: '经批准，定于＿＿＿＿年＿＿月＿＿日对你单位实施行政检查。检查方式：{mode}；检查场景：{scene}。' },
      { text: '检查事项：{items}。' },
      { text: '参加检查的部门：{departments}。' },
      { text: '检查依据：＿＿＿＿＿＿' },
      { text: '需要准备的材料：＿＿＿＿＿＿' },
      { text: `检查由两名以上具有执法资格的人员实施（${article('42', 1)}），执法人员应当主动出示执法证件，不出示的你单位有权拒绝检查（${article('55', 1)}）；`
        + `认为执法人员有应当回避的情形的，有权申请回避（${article('43', 2)}）。对执法人员的询问应当如实回答，并予以协助（${article('55', 2)}）。` },
      contact,
      ...sealed('notify'),
    ],
  },
  transcript: {
    label: '现场检查笔录', after: 'visit', when: { not: several }, cites: penaltyLaw.cite('55', 2),
    parts: [{ rows: 'objects' }, ...atTheObject, blank, found, ...signedThere],
  },
  transcriptEach: {
    label: '现场检查笔录（一户一份）', after: 'visit', when: several, cites: penaltyLaw.cite('55', 2),
    parts: [{ text: '受检单位：＿＿＿＿＿＿' }, { text: '地址：＿＿＿＿＿＿' }, ...atTheObject, ...foundByHand, ...signedThere],
  },
  // From the record on: it is handed over before the step that says it was.
  result: {
    label: '行政检查结果告知书', after: 'record', when: { not: several }, cites: notice54.cite('5'), to: '＿＿＿＿＿＿',
    parts: [toldOf, { rows: 'objects' }, found, ...afterwards],
  },
  resultEach: {
    label: '行政检查结果告知书（一户一份）', after: 'record', when: several, cites: notice54.cite('5'), to: '＿＿＿＿＿＿',
    parts: [toldOf, ...foundByHand, ...afterwards],
  },
}
