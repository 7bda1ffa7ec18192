// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import {
  citationText, lengthText, litigationLimits, penaltyLaw as law, penaltyLimits as limits, reconsiderationLaw, reconsiderationLimits,
} from '../../law/law.ts'
import { exemptions, penalties } from './rules.ts'

const article = (...place: Parameters<typeof law.cite>) => citationText(law.cite(...place))
const blank: FormPart = { text: '＿＿＿＿＿＿' }
const ours = '{town}人民政府（印章）'
const sealed = (day: string): FormPart[] => [{ text: ours, at: 'right' }, { text: `{day:${day}}`, at: 'right' }]
const to = '{party}{organisation}'
const numbered: FormPart = { text: '{decisionNumber}', at: 'right' }
const party: FormPart = { text: '当事人：{party}{organisation}　　住址和联系方式：{address}' }
const [apply, sue] = [lengthText(reconsiderationLimits.apply.length), lengthText(litigationLimits.sue.length)]
const remedy: FormPart = {
  text: `不服本决定的，可以自收到之日起${apply}内向县级人民政府申请行政复议，也可以自收到之日起${sue}内向人民法院提起行政诉讼。复议、诉讼期间不停止执行。`,
}
const remedyFirst: FormPart = {
  text: `不服本决定的，应当自收到之日起${apply}内先向县级人民政府申请行政复议（可以通过本机关提出），对复议决定仍不服的，再向人民法院提起行政诉讼`
    + `（${citationText(reconsiderationLaw.cite('23', 1, 1))}）。`,
}
const payment: FormPart = {
  text: `罚款自收到本决定书之日起${lengthText(limits.pay.length)}内到指定银行或者通过电子支付系统缴纳（${article('67', 3)}）；`
    + `逾期不缴纳的，每日可以按罚款数额的3%加处罚款，加处的数额不超过罚款数额（${article('72', 1, 1)}）。`,
}
const findings: FormPart[] = [
  { heading: '违法事实和证据' }, { text: '{facts}' }, { heading: '理由和依据' }, { text: '{reasons}' }, { text: '依据的执法事项：{basisPower}' },
]
const fined = { fine: { atLeast: 1 } }
const transcript = (label: string): Form => ({
  label, after: ['file', 'investigate'], cites: law.cite('55', 2),
  parts: [
    { text: '案由：{about}' },
    { text: '时间：＿＿＿＿年＿＿月＿＿日＿＿时＿＿分　　地点：＿＿＿＿＿＿' },
    { rows: 'officers' },
    { text: `告知：执法人员已出示执法证件；你有权申请回避，应当如实回答并予以协助（${article('43', 2)}、第五十五条）。` },
    blank,
    { signatures: ['被询问人或者当事人（签名）', '见证人', '执法人员', '执法人员', '记录人'] },
  ],
})

const inOwnName: Readonly<Record<string, Form>> = {
  filing: {
    label: '立案审批表', after: 'report', cites: law.cite('54', 2),
    parts: [
      { facts: ['lead', 'about', 'related', 'track', 'power', 'actOn', 'continuing', 'partyKind', 'party', 'organisation', 'address'] },
      { heading: '承办意见' }, blank, { heading: '负责人审批意见' }, blank, { signatures: ['承办人', '承办人', '负责人'] },
    ],
  },
  enquiry: transcript('询问笔录'),
  scene: transcript('现场笔录'),
  preserve: {
    label: '先行登记保存证据通知书', after: 'preserve', cites: law.cite('56'), to,
    parts: [
      { text: `因{about}一案，证据可能灭失或者以后难以取得，依照${article('56')}的规定，经负责人批准，对下列物品先行登记保存：` },
      { text: '{preserved}' },
      { text: '本机关在7个工作日内（至{due:preserved}止）作出处理决定，其间不得销毁或者转移。' },
      { signatures: ['当事人', '执法人员', '执法人员'] }, ...sealed('preserve'),
    ],
  },
  notice: {
    label: '行政处罚事先告知书', after: 'notify', when: { not: { hearingRight: true } }, cites: law.cite('44'), to,
    parts: [
      { text: '你（单位）{about}一案，经调查，本机关拟作出：{planned}，罚款{plannedFine}。' }, ...findings,
      { text: `依照${article('44')}、第四十五条的规定，你（单位）有权陈述和申辩，请于＿＿＿＿年＿＿月＿＿日前提出；不因陈述、申辩加重处罚。` }, ...sealed('notify'),
    ],
  },
  hearingNotice: {
    label: '行政处罚听证告知书', after: 'notify', when: { hearingRight: true }, cites: law.cite('63', 1), to,
    parts: [
      { text: '你（单位）{about}一案，经调查，本机关拟作出：{planned}，罚款{plannedFine}。' }, ...findings,
      { text: `你（单位）有权陈述、申辩，并有权要求听证。要求听证的，自收到本告知书之日起5个工作日内提出（至{due:askHearing}止，以{day:notify}收到计；${article('64', 1, 1)}），不承担费用。` },
      ...sealed('notify'),
    ],
  },
  hearing: {
    label: '听证通知书', after: 'notifyHearing', cites: law.cite('64', 1, 2), to,
    parts: [
      { text: '你（单位）要求听证的{about}一案，定于{hearingPlace}举行听证。听证由非本案调查人员主持，认为有直接利害关系的，有权申请回避；可以亲自参加，也可以委托一至二人代理；无正当理由拒不出席或者中途退出的，视为放弃。' },
      ...sealed('notifyHearing'),
    ],
  },
  discussion: {
    label: '集体讨论笔录', after: 'discuss', cites: law.cite('57', 2),
    parts: [
      { text: '案由：{about}　　日期：{day:discuss}' }, { rows: 'opinions' }, { heading: '讨论结论' }, blank, { signatures: ['主持人', '参加人', '记录人'] },
    ],
  },
  decision: {
    label: '行政处罚决定书', after: 'decide', when: { track: 'ordinary', outcome: penalties }, cites: law.cite('59', 1), to,
    parts: [
      numbered, party, ...findings, { heading: '决定' }, { text: '{outcome}；罚款{fine}；没收{confiscated}。' }, payment, remedy,
      ...sealed('decide'),
    ],
  },
  onTheSpot: {
    label: '当场行政处罚决定书', after: 'decide', when: { track: 'simple', outcome: penalties }, cites: law.cite('52', 2), to,
    parts: [
      numbered, party, { text: '{day:decide}，你（单位）{about}。' }, { text: '{reasons}　依据的执法事项：{basisPower}' },
      { text: '当场告知了事实、理由、依据和权利，听取了陈述、申辩，决定：{outcome}；罚款{fine}。' }, payment, remedyFirst,
      { text: '地点：＿＿＿＿＿＿　　拒绝签收的，由执法人员注明：＿＿＿＿＿＿' }, { signatures: ['当事人', '执法人员', '执法人员'] }, ...sealed('decide'),
    ],
  },
  noPenalty: {
    label: '不予行政处罚决定书', after: 'decide', when: { outcome: exemptions }, cites: law.cite('33'), to,
    parts: [
      numbered, party, ...findings, { text: `依照${article('33')}的规定，决定：{outcome}。` },
      { facts: ['firstTime', 'slight', 'corrected', 'noHarm', 'faultless', 'countyAnswer', 'educated'] }, remedy, ...sealed('decide'),
    ],
  },
  transfer: {
    label: '案件移送函', after: 'decide', when: { outcome: 'transferred' }, cites: law.cite('27', 1), to: '{transferredTo}',
    parts: [numbered, { text: '{about}一案，经调查认为应由你机关处理，现将案件材料移送，请依法处理并反馈结果。' }, { text: '{reasons}' }, ...sealed('decide')],
  },
  service: {
    label: '送达回证', after: 'decide', cites: law.cite('61', 1),
    parts: [
      { text: '送达文书：{decisionNumber}' }, { text: '受送达人：{party}{organisation}　送达方式：{service}　送达期限：{due:serve}' },
      { text: '代收、拒收或者留置的情况：＿＿＿＿＿＿' }, { signatures: ['受送达人', '送达人', '见证人'] },
    ],
  },
  payment: {
    label: '缴款通知书', after: 'serve', when: fined, cites: law.cite('67', 3), to,
    parts: [{ text: '{decisionNumber}决定罚款{fine}，请在{due:pay}以前（含当日）到指定银行或者通过电子支付系统缴纳。收款账户：＿＿＿＿＿＿' }, ...sealed('serve')],
  },
  deferral: {
    label: '延期（分期）缴纳罚款批准书', after: 'defer', cites: law.cite('66', 2), to,
    parts: [{ text: '{decisionNumber}决定罚款{fine}。经申请，因{deferWhy}，批准延期（分期）缴纳至{deferTo}。' }, ...sealed('defer')],
  },
  forward: {
    label: '行政复议申请转送函', after: 'forwardAppeal', cites: reconsiderationLaw.cite('32', 2), to: '＿＿＿＿＿＿',
    parts: [
      { text: '申请人{party}{organisation}不服{decisionNumber}，于{day:receiveAppeal}通过本机关申请行政复议。本机关审查认为应当维持，现将申请转送（期限至{due:forwardAppeal}）。' },
      ...sealed('forwardAppeal'),
    ],
  },
  closing: {
    label: '结案报告', after: 'close', cites: law.cite('47'),
    parts: [
      { facts: ['about', 'outcome', 'decisionNumber', 'fine', 'receipt', 'conclusion'] }, { life: true }, { signatures: ['承办人', '负责人'] },
    ],
  },
}

const isSealed = ({ parts }: Form): boolean => parts.some(part => 'text' in part && part.text === ours)
const sealedBy = (organ: string, form: Form): FormPart[] => form.parts.map(part => ('text' in part && part.text === ours ? { ...part, text: organ } : part))

/** What carries a seal carries that of the organ in whose name the case is handled: the town's own, or that of who delegated the power (第二十条). */
export const documents: Readonly<Record<string, Form>> = Object.fromEntries(Object.entries(inOwnName).flatMap(([name, form]): [string, Form][] =>
  isSealed(form)
    ? [
      [name, { ...form, when: { ...form.when, inNameOf: { given: false } } }],
      [`${name}ByDelegation`, {
        ...form, when: { ...form.when, inNameOf: { given: true } }, parts: sealedBy('{inNameOf}（印章）', form),
      }],
    ]
    : [[name, form]]))
