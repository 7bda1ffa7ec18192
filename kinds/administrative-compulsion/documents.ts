// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, compulsionLaw as law, lengthText, litigationLimits, reconsiderationLimits } from '../../law/law.ts'

const article = (...place: Parameters<typeof law.cite>) => citationText(law.cite(...place))
const sealed = (day: string): FormPart[] => [{ text: '{town}人民政府（印章）', at: 'right' }, { text: `{day:${day}}`, at: 'right' }]
const to = '{party}{organisation}'
const blank: FormPart = { text: '＿＿＿＿＿＿' }
const remedy: FormPart = {
  text: `不服本决定的，可以自收到之日起${lengthText(reconsiderationLimits.apply.length)}内申请行政复议，或者自收到之日起${lengthText(litigationLimits.sue.length)}内提起行政诉讼。`,
}
const signed: FormPart = { signatures: ['当事人', '见证人', '执法人员', '执法人员'] }
const basis: FormPart = { text: '依据的执法事项：{power}　所依据的决定：{decisionNumber}' }

export const documents: Readonly<Record<string, Form>> = {
  approval: {
    label: '行政强制审批表', after: 'propose', cites: law.cite('18', 1, 1),
    parts: [
      {
        facts: [
          'form', 'about', 'power', 'penalty', 'decisionNumber', 'partyKind', 'party', 'organisation', 'address', 'urgent', 'urgentWhy',
        ],
      },
      { heading: '承办意见' }, blank, { heading: '负责人审批意见（紧急情况当场实施的，写明补办）' }, blank, { signatures: ['承办人', '承办人', '负责人'] },
    ],
  },
  seizure: {
    label: '查封（扣押）决定书', after: ['seize', 'seizeAtOnce'], cites: law.cite('24', 2), to,
    parts: [
      { text: '因{about}，本机关决定对清单所列场所、设施或者财物予以查封（扣押），期限30日（至{due:seizure}止）。' }, basis,
      { text: `情况复杂的，经负责人批准可以延长，延长不超过30日；检测、检验、检疫、技术鉴定的期间不计入（${article('25', 1)}、第三款）。` },
      remedy, signed, ...sealed('seize'),
    ],
  },
  list: {
    label: '查封（扣押）清单', after: ['seize', 'seizeAtOnce'], cites: law.cite('24', 3),
    parts: [{ rows: 'things' }, { text: '本清单一式二份，由当事人和本机关分别保存。' }, signed],
  },
  siteRecord: {
    label: '行政强制现场笔录', after: ['seize', 'seizeAtOnce', 'perform'], cites: law.cite('18', 1, 7),
    parts: [
      { facts: ['form', 'about', 'certificatesShown', 'rightsTold', 'recordIndex'] }, { rows: 'officers' },
      { text: '时间：＿＿＿＿年＿＿月＿＿日＿＿时＿＿分至＿＿时＿＿分　地点：＿＿＿＿＿＿' }, { heading: '实施情况和当事人的陈述、申辩' }, blank, signed,
    ],
  },
  extension: {
    label: '延长查封（扣押）期限通知书', after: 'extend', cites: law.cite('25', 2), to,
    parts: [{ text: '对你（单位）的查封（扣押），因{extendReason}，经负责人批准延长{extendDays}日，至{due:seizure}止。' }, remedy, ...sealed('extend')],
  },
  testing: {
    label: '检测（鉴定）期间告知书', after: 'startTesting', cites: law.cite('25', 3), to,
    parts: [{ text: '对查封（扣押）的物品进行{testingWhat}，自{day:startTesting}起，预计至＿＿＿＿年＿＿月＿＿日止，期间不计入查封（扣押）期限，费用由本机关承担。' }, ...sealed('startTesting')],
  },
  release: {
    label: '解除查封（扣押）决定书', after: 'release', to,
    parts: [{ text: '因{releaseWhy}，决定解除对下列场所、设施或者财物的查封（扣押），立即退还：' }, { rows: 'things' }, signed, ...sealed('release')],
  },
  demand: {
    label: '履行义务催告书', after: 'urge', cites: law.cite('35'), to,
    parts: [
      { text: '本机关{decisionNumber}已经送达你（单位），至今没有履行下列义务：' }, { text: '{duty}' },
      { text: '履行的方式（涉及金钱给付的，写明金额和给付方式）：＿＿＿＿＿＿' },
      { text: '请在{dutyBy}以前（含当日）履行。逾期仍不履行的，本机关将依法强制执行或者申请人民法院强制执行。你（单位）有权陈述和申辩。' }, ...sealed('urge'),
    ],
  },
  decision: {
    label: '强制执行决定书', after: 'decide', when: { form: ['own', 'demolition'] }, cites: law.cite('37', 2), to,
    parts: [
      { text: '{enforcementNumber}', at: 'right' }, { text: '经催告，你（单位）逾期仍不履行{decisionNumber}确定的义务，决定强制执行：{form}。' }, { text: '{duty}' },
      { text: '理由和依据：＿＿＿＿＿＿　强制执行的时间：＿＿＿＿年＿＿月＿＿日' }, remedy, ...sealed('decide'),
    ],
  },
  substitution: {
    label: '代履行决定书', after: 'decide', when: { form: 'substitute' }, cites: law.cite('51', 1, 1), to,
    parts: [
      { text: '{enforcementNumber}', at: 'right' }, { text: '经催告，你（单位）逾期仍不履行下列义务，决定由{substitute}代履行：' }, { text: '{duty}' },
      { text: '理由和依据：＿＿＿＿＿＿　标的：＿＿＿＿＿＿　方式和时间：＿＿＿＿＿＿' },
      { text: `费用预算{estimate}，按照成本合理确定，由你（单位）承担（${article('51', 2)}）。代履行三个工作日前另行催告，届时履行的停止代履行。` }, remedy, ...sealed('decide'),
    ],
  },
  announcement: {
    label: '限期拆除公告', after: 'urge', when: { form: 'demolition' }, cites: law.cite('44'),
    parts: [
      { text: `当事人{decisionNumber}所列违法建筑物、构筑物、设施，限在{dutyBy}以前（含当日）自行拆除。在法定期限内不申请行政复议、不提起行政诉讼又不拆除的，依照${article('44')}的规定强制拆除。` },
      { text: '公告地点：{announcement}' }, ...sealed('urge'),
    ],
  },
  application: {
    label: '强制执行申请书', after: 'apply', cites: law.cite('53'), to: '{courtName}',
    parts: [
      { text: '申请人：{town}人民政府　　被申请人：{party}{organisation}' },
      { text: '请求强制执行{decisionNumber}确定的义务：{duty}' },
      {
        text: `被申请人在法定期限内没有申请行政复议、没有提起行政诉讼又不履行，期限于{day:remediesEnd}届满；本机关于{day:urge}催告。依照${article('53')}、第五十四条的规定申请执行（申请期限至{due:apply}）。`,
      },
      { text: '附：决定书及事实、理由、依据；当事人的意见和催告情况；申请执行标的情况' }, ...sealed('apply'),
    ],
  },
}
