// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, petitionRegulation as regulation } from '../../law/law.ts'

const article = (...place: Parameters<typeof regulation.cite>) => citationText(regulation.cite(...place))
const organ: FormPart = { text: '{town}人民政府（印章）', at: 'right' }
const dated = (day: string): FormPart[] => [organ, { text: `{day:${day}}`, at: 'right' }]
const blank: FormPart = { text: '＿＿＿＿＿＿' }

/** Nobody can be told whose name or address is unclear; accusations and the rights of litigants are told by other rules (第二十三条). */
const canBeTold = { not: { either: [{ contactUnclear: true }, { class: 'accusation' }, { route: 'litigation' }] } } as const
const raised = '你（你们）于{day:register}以{channel}方式提出的“{about}”信访事项'
const enquiry: FormPart = { text: '承办单位和查询电话：＿＿＿＿＿＿' }

const registered: FormPart[] = [
  { facts: [
    'channel', 'sourceLevel', 'petitioner', 'phone', 'address', 'people', 'representatives', 'proxy', 'about', 'request', 'letter', 'dueOn',
  ] },
  { text: '收到日期：{day:register}' },
]
const suggestion: FormPart[] = [{ heading: '拟办意见' }, blank]

export const documents: Readonly<Record<string, Form>> = {
  visit: {
    label: '来访登记表', after: 'register', when: { channel: 'visit' }, cites: regulation.cite('19', 1),
    parts: [
      ...registered,
      { text: `信访人已知悉：对所提供材料的真实性负责（${article('19', 2)}）；多人就同一事项走访的推选代表，代表不超过5人（${article('20', 3)}）。以上记录经信访人核对，与所述一致。` },
      ...suggestion,
      { signatures: ['信访人（签名）', '接待人', '负责人'] },
    ],
  },
  registration: {
    label: '信访事项登记表', after: 'register', when: { not: { channel: 'visit' } }, cites: regulation.cite('23', 1),
    parts: [...registered, ...suggestion, { signatures: ['登记人', '负责人'] }],
  },
  objection: {
    label: '转送（交办）信访事项异议函', after: 'object', cites: regulation.cite('23', 3), to: '＿＿＿＿＿＿',
    parts: [
      { text: '你单位转送（交办）的“{about}”信访事项（文号：{letter}；本机关登记编号：{number}），本机关于{day:register}收到。经审查，认为不属于本机关职权范围，理由如下：' },
      { text: '{objection}' },
      { text: `依照${article('23', 3)}的规定，自收到之日起5个工作日内（至{due:object}止）提出异议，请予核实；同意后，本机关将有关材料退还。` },
      ...dated('object'),
    ],
  },
  accepted: {
    label: '信访事项受理告知书', after: 'inform', when: { outcome: 'accepted', ...canBeTold }, cites: regulation.cite('23'), to: '{petitioner}',
    parts: [
      { text: `${raised}（登记编号：{number}），经审查属于本机关职权范围。依照${article('23')}的规定，决定予以受理，现将有关事项告知如下：` },
      { text: `一、办理途径和程序。建议意见类事项，研究论证后回复（${article('29', 1)}）；申诉求决类事项，区分情况通过诉讼等法定程序、仲裁、党员申诉、行政程序、`
        + `履行法定职责或者出具信访处理意见书的途径办理（${article('31')}）。` },
      { text: `二、办理期限。出具信访处理意见书的，自受理之日起60日内办结；情况复杂的，经本机关负责人批准可以延长，延长不超过30日，并告知延期理由（${article('34')}）。`
        + '通过其他途径办理的，按照该途径的程序和期限办理，并另行告知。' },
      { text: `三、你的权利。可以查询办理进度和结果，对办理情况作出评价（${article('21', 2)}）；认为承办人与本事项有直接利害关系的，可以提出，由本机关依照${article('28', 3)}处理。` },
      { text: `四、请你注意。对所提供材料的真实性负责（${article('19', 2)}）；在办理期限内又就同一事项向上级机关、单位提出的，上级机关、单位不予受理（${article('19', 3)}）。` },
      enquiry,
      ...dated('inform'),
    ],
  },
  transfer: {
    label: '信访事项转送（交办）函', after: 'inform', when: { outcome: 'passed' }, cites: regulation.cite('23', 1), to: '{toldWhere}',
    parts: [
      { text: '{petitioner}于{day:register}以{channel}方式提出的“{about}”信访事项（登记编号：{number}），涉及你单位职权。'
        + `现依照${article('23', 1)}的规定转送（交办）你单位，请依法办理。` },
      { text: `属于你单位职权的，请自收到之日起15日内书面告知信访人（姓名、住址不清的除外）；认为不属于的，请自收到之日起5个工作日内说明理由提出异议，经核实同意后退还材料（${article('23', 3)}）。` },
      { text: `检举、揭发材料和有关情况不得透露、转给被检举的人员或者单位（${article('30', 3)}）。` },
      { text: '交办的，请于＿＿＿＿年＿＿月＿＿日前书面反馈办理结果。' },
      { text: '附：信访材料＿＿份＿＿页' },
      ...dated('inform'),
    ],
  },
  passed: {
    label: '信访事项转送（交办）告知书', after: 'inform', when: { outcome: 'passed', ...canBeTold }, cites: regulation.cite('23', 1), to: '{petitioner}',
    parts: [
      { text: `${raised}（登记编号：{number}），依照${article('23', 1)}的规定，已经转送（交办）{toldWhere}办理。` },
      { text: `该单位属于职权范围的，将自收到之日起15日内书面告知你（${article('23', 3)}）。你可以向该单位查询，也可以通过信访信息系统查询办理情况并作出评价（${article('21', 2)}）。` },
      enquiry,
      ...dated('inform'),
    ],
  },
  directed: {
    label: '信访事项不予受理（引导）告知书', after: 'inform', when: { outcome: 'directed', ...canBeTold }, cites: regulation.cite('23', 1), to: '{petitioner}',
    parts: [
      { text: `${raised}（登记编号：{number}），经审查不属于本机关职权范围。依照${article('23', 1)}的规定，不予受理，请向{toldWhere}提出。` },
      { text: '不属于本机关职权范围的理由：＿＿＿＿＿＿' },
      { text: `法律、法规对该途径规定有时效或者期限的，请在期限内提出。认为本机关应当受理而没有受理的，可以向本机关的上一级机关、单位反映，由其依照${article('44')}处理。` },
      enquiry,
      ...dated('inform'),
    ],
  },
  turnedAway: {
    label: '信访事项不再受理告知书', after: 'turnAway', when: { not: { contactUnclear: true } }, cites: regulation.cite('36', 3), to: '{petitioner}',
    parts: [
      { text: `${raised}（登记编号：{number}），与已经复核终结的信访事项（{endedBefore}）属于同一事实和理由。依照${article('36', 3)}的规定，不再受理。` },
      { text: `不再受理不影响本机关继续做好疏导教育、矛盾化解和帮扶救助（${article('37', 3)}）。生活困难的，可以申请社会救助，符合条件的可以申请司法救助（${article('37', 2)}）。` },
      { text: '有新的事实和理由的，可以就新的事实和理由提出。' },
      enquiry,
      ...dated('turnAway'),
    ],
  },
  // Before the step too: the head approves only what has been told.
  extension: {
    label: '信访事项延期办理告知书', after: 'accept', cites: regulation.cite('34'), to: '{petitioner}',
    when: { route: 'opinion', not: { contactUnclear: true }, either: [{ taken: 'extend' }, { not: { taken: 'reply' } }] },
    parts: [
      { text: `${raised}（登记编号：{number}），本机关于{day:accept}受理。因{extendReason}，情况复杂，不能在规定期限内办结。` },
      { text: `依照${article('34')}的规定，经本机关负责人批准，延长办理期限{extendDays}（延长不超过30日），办理期限的最后一日为{due:handle}，特此告知。` },
      enquiry,
      ...dated('extend'),
    ],
  },
  opinion: {
    label: '信访处理意见书', after: 'reply', when: { route: 'opinion' }, cites: regulation.cite('32', 1), to: '{petitioner}',
    parts: [
      { text: '{opinionNumber}', at: 'right' },
      { text: `${raised}（登记编号：{number}），本机关于{day:accept}受理，经听取陈述、调查核实，现答复如下：` },
      { heading: '一、请求、事实和理由' },
      { text: '{request}' },
      { heading: '二、查明的事实和理由' },
      { text: '{established}' },
      { heading: '三、处理意见' },
      { text: '处理结果：{finding}。' },
      { text: '{opinion}' },
      { heading: '四、依据' },
      { text: '{basis}' },
      { heading: '五、不服本意见的途径和期限' },
      { text: `不服本处理意见的，可以自收到本意见书之日起30日内，向本机关的上一级机关、单位（＿＿＿＿＿＿）书面请求复查；收到请求的机关、单位自收到之日起30日内提出复查意见并书面答复（${article('35')}）。` },
      ...dated('reply'),
    ],
  },
  service: {
    label: '信访文书送达回证', after: ['inform', 'turnAway', 'extend', 'reply'], when: { not: { contactUnclear: true } },
    parts: [
      { facts: ['about', 'petitioner', 'address', 'opinionNumber', 'service'] },
      { text: '送达文书名称：＿＿＿＿＿＿' },
      { text: '送达地点：＿＿＿＿＿＿' },
      { text: '代收人姓名、与受送达人的关系：＿＿＿＿＿＿' },
      { text: '拒收的事由和见证情况：＿＿＿＿＿＿' },
      { text: `受送达人在本回证上记明收到日期。请求复查的30日自收到书面答复之日起计算（${article('35')}）。` },
      { signatures: ['受送达人（签名）', '送达人', '见证人'] },
    ],
  },
  settlement: {
    label: '信访事项调解（和解）协议书', after: 'accept', cites: regulation.cite('33'),
    when: { class: 'appeal', either: [{ resolvedBy: { given: false } }, { resolvedBy: ['mediation', 'settlement'] }] },
    parts: [
      { facts: ['petitioner', 'address', 'about'] },
      { text: '对方当事人：＿＿＿＿＿＿' },
      { heading: '一、争议事项' },
      { text: '{request}' },
      { heading: '二、协议内容，履行的方式和期限' },
      { text: `争议双方同意调解（和解），在不违反法律、法规强制性规定的前提下，依照${article('33')}，自愿达成如下协议：` },
      blank,
      { text: '本协议一式＿＿份，双方各执一份，{town}人民政府留存一份。' },
      { signatures: ['信访人（签名或者按指印）', '对方（签名、盖章）', '主持人', '机关（印章）'] },
    ],
  },
  finished: {
    label: '交办信访事项办结报告', after: 'close', when: { letter: { given: true } }, cites: regulation.cite('22', 1, 3), to: '＿＿＿＿＿＿',
    parts: [
      { text: '你单位交办的“{about}”信访事项（文号：{letter}，要求{dueOn}前办结），本机关于{day:register}收到，登记编号{number}，现已办结，报告如下：' },
      { heading: '一、受理和办理途径' },
      { text: '受理日期：{day:accept}。事项类别：{class}。办理途径：{route}。' },
      { heading: '二、处理意见和依据' },
      { text: '处理结果：{finding}（意见书文号：{opinionNumber}）。' },
      { text: '{opinion}' },
      { text: '依据：{basis}。' },
      { heading: '三、送达和信访人的意见' },
      { text: '{day:deliver}以{service}方式送达。评价：{rating}。化解方式：{resolvedBy}。' },
      ...dated('close'),
    ],
  },
}
