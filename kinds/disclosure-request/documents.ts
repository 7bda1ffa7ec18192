// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import {
  citationText, disclosureRegulation as regulation, litigationLimits, lengthText, reconsiderationLaw, reconsiderationLimits,
} from '../../law/law.ts'

const article = (...place: Parameters<typeof regulation.cite>) => citationText(regulation.cite(...place))
const sealed = (day: string): FormPart[] => [{ text: '{town}人民政府（印章）', at: 'right' }, { text: `{day:${day}}`, at: 'right' }]
const to = '{applicant}{organisation}'
const raised = '你（单位）于{day:receive}以{channel}方式申请公开“{about}”（登记编号：{number}）'
const period = lengthText(reconsiderationLimits.apply.length)
const refusals = ['refused', 'partial']

const remedy: FormPart = {
  text: `对本答复不服的，可以自收到之日起${period}内向县级人民政府申请行政复议，也可以自收到之日起${lengthText(litigationLimits.sue.length)}内向人民法院提起行政诉讼。`,
}
const remedyFirst: FormPart = {
  text: `对本答复不服的，应当自收到之日起${period}内先向县级人民政府申请行政复议，对复议决定仍不服的，再向人民法院提起行政诉讼`
    + `（${citationText(reconsiderationLaw.cite('23', 1, 4))}）。`,
}
const answered: FormPart[] = [
  { text: '{answerNumber}', at: 'right' },
  { text: `${raised}。经审查，依照${article('36')}的规定，答复如下：{answer}。` },
  { text: '{reason}' },
]

export const documents: Readonly<Record<string, Form>> = {
  receipt: {
    label: '信息公开申请登记回执', after: 'receive', cites: regulation.cite('31'), to,
    parts: [
      { text: `${raised}，收到日期为{day:receive}。` },
      { text: `本机关自收到之日起20个工作日内答复（至{due:answer}止）；征求第三方和其他机关意见的时间不计入，需要延长的另行告知（${article('33', 2)}、第三款）。` },
      ...sealed('receive'),
    ],
  },
  correction: {
    label: '补正告知书', after: 'askCorrection', cites: regulation.cite('30'), to,
    parts: [
      { text: `${raised}，内容不明确。依照${article('30')}的规定，请补正下列事项：` },
      { text: '{correctionAsked}' },
      { text: '请于{correctBy}前补正。答复期限自收到补正之日起计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理。' },
      ...sealed('askCorrection'),
    ],
  },
  extension: {
    label: '延期答复告知书', after: 'extend', cites: regulation.cite('33', 2), to,
    parts: [
      { text: `${raised}，因{extendReason}，不能在20个工作日内答复。依照${article('33', 2)}的规定，经本机关政府信息公开工作机构负责人同意，延长{extendDays}答复（至{due:answer}止）。` },
      ...sealed('extend'),
    ],
  },
  reasons: {
    label: '说明理由通知书', after: 'askReasons', cites: regulation.cite('35'), to,
    parts: [
      { text: `${raised}。本机关认为你（单位）申请公开政府信息的数量、频次明显超过合理范围：` },
      { text: '{excess}' },
      { text: `依照${article('35')}的规定，请说明申请的理由。理由不合理的，本机关不予处理；理由合理但不能按期答复的，本机关另行告知延迟答复的期限。` },
      ...sealed('askReasons'),
    ],
  },
  later: {
    label: '延迟答复告知书', after: 'setLater', cites: regulation.cite('35'), to,
    parts: [
      { text: `${raised}。你（单位）说明的理由，本机关认为合理。因{laterReason}，不能在条例第三十三条规定的期限内答复。` },
      { text: `依照${article('35')}的规定，本机关确定至迟于{laterBy}答复。` },
      ...sealed('setLater'),
    ],
  },
  third: {
    label: '第三方意见征求函', after: 'consult', when: { consulted: 'third' }, cites: regulation.cite('32'), to: '{third}',
    parts: [
      { text: '本机关收到公开“{about}”的申请，认为公开可能损害你（单位）的合法权益，现征求你（单位）的意见。' },
      { text: `请自收到本函之日起15个工作日内书面提出意见（至{due:third}止，以{day:consult}收到计）。逾期未提出的，由本机关依照条例决定是否公开（${article('32')}）。` },
      { text: '不同意公开的，请说明理由；本机关认为不公开可能对公共利益造成重大影响的，可以决定公开，并将决定和理由书面告知你（单位）。' },
      ...sealed('consult'),
    ],
  },
  organs: {
    label: '机关意见征求函', after: 'consult', when: { consulted: ['maker', 'organ'] }, cites: regulation.cite('34'), to: '{organs}',
    parts: [
      { text: '本机关收到公开“{about}”的申请，该信息由你单位共同制作或者与你单位有关，现征求你单位的意见。' },
      { text: `共同制作机关请自收到之日起15个工作日内书面提出意见，逾期未提出的，视为同意公开（${article('34')}）。` },
      ...sealed('consult'),
    ],
  },
  answer: {
    label: '政府信息公开答复书', after: 'giveAnswer', when: { not: { answer: [...refusals, 'excessive'] } }, cites: regulation.cite('36'), to,
    parts: [...answered, remedy, ...sealed('giveAnswer')],
  },
  refusal: {
    label: '不予公开答复书', after: 'giveAnswer', when: { answer: 'refused' }, cites: regulation.cite('36'), to,
    parts: [...answered, remedyFirst, ...sealed('giveAnswer')],
  },
  partial: {
    label: '部分公开答复书', after: 'giveAnswer', when: { answer: 'partial' }, cites: regulation.cite('37'), to,
    parts: [...answered, remedyFirst, ...sealed('giveAnswer')],
  },
  declined: {
    label: '不予处理告知书', after: 'giveAnswer', when: { answer: 'excessive' }, cites: regulation.cite('35'), to,
    parts: [
      { text: '{answerNumber}', at: 'right' },
      { text: `${raised}。本机关认为你（单位）申请公开政府信息的数量、频次明显超过合理范围，已要求说明理由。本机关经审查认为：` },
      { text: '{reason}' },
      { text: `依照${article('35')}的规定，对本次申请不予处理。` },
      { text: `对本告知不服的，可以自收到之日起${period}内向县级人民政府申请行政复议。` },
      ...sealed('giveAnswer'),
    ],
  },
  thirdTold: {
    label: '公开决定告知第三方书', after: 'giveAnswer', when: { thirdSays: 'objects', answer: 'provided' }, cites: regulation.cite('32'),
    to: '{third}',
    parts: [
      { text: `关于“{about}”的公开申请，你（单位）不同意公开。本机关认为不公开可能对公共利益造成重大影响，依照${article('32')}的规定决定公开，理由：{publicInterest}` },
      remedy,
      ...sealed('giveAnswer'),
    ],
  },
  redirected: {
    label: '不作为公开申请处理告知书', after: 'redirect', cites: regulation.cite('39'), to,
    parts: [
      { text: `${raised}，实为信访、投诉、举报等活动或者要求提供公开出版物。依照${article('39')}的规定，不作为政府信息公开申请处理，请通过{redirectedTo}提出或者获取。` },
      ...sealed('redirect'),
    ],
  },
}
