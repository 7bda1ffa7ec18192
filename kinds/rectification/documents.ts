// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, litigationLaw, penaltyLaw, reconsiderationLaw } from '../../law/law.ts'

const ordered = ['order', 'findAndOrder']
const blank: FormPart = { text: '＿＿＿＿＿＿' }
const problem: FormPart = { facts: ['source', 'what', 'object', 'unit', 'place', 'foundOn', 'findingCode'] }

export const documents: Readonly<Record<string, Form>> = {
  order: {
    label: '责令改正通知书', after: ordered, when: { source: 'inspection' }, cites: penaltyLaw.cite('28', 1), to: '{object}',
    parts: [
      { text: '{orderNumber}', at: 'right' },
      { text: '经查，{foundOn}你（单位）存在以下问题：{what}（部位：{place}）。' },
      { text: '违反的规定：＿＿＿＿＿＿' },
      { text: `依照${citationText(penaltyLaw.cite('28', 1))}和有关规定，责令你（单位）于{fixOn}前改正。改正的内容和要求：` },
      blank,
      { text: '逾期不改正或者改正不到位的，依法处理。改正情况请及时书面报告，本机关将组织复查。' },
      { text: '对本通知的事实和要求有异议的，可以陈述、申辩。不服本通知的，可以自收到之日起60日内申请行政复议'
        + `（${citationText(reconsiderationLaw.cite('20', 1))}），复议机关：＿＿＿＿＿＿；或者自收到之日起6个月内向人民法院提起行政诉讼`
        + `（${citationText(litigationLaw.cite('46', 1))}），管辖法院：＿＿＿＿＿＿人民法院。复议、诉讼期间不停止执行，法律另有规定的除外。` },
      { text: '联系人和联系电话：＿＿＿＿＿＿' },
      { signatures: ['当事人（签收）', '执法人员（两名）', '执法机关（印章）'] },
    ],
  },
  internalOrder: {
    label: '整改通知书', after: ordered, when: { not: { source: 'inspection' } },
    parts: [
      { text: '{orderNumber}', at: 'right' },
      { facts: ['object', 'unit'] },
      { text: '{foundOn}在{source}中发现下列问题，请认真整改：' },
      { facts: ['what', 'place', 'findingCode', 'details'] },
      { text: '请于{fixOn}前整改到位并书面报告整改情况，附证明材料，接受复查。对问题的认定有异议的，请在收到后及时说明理由，一并附上材料。' },
      { text: '联系人和联系电话：＿＿＿＿＿＿' },
      { signatures: ['签收人', '交办单位（印章）'] },
    ],
  },
  report: {
    label: '整改报告', after: ordered, to: '＿＿＿＿＿＿',
    parts: [
      problem,
      { text: '责令整改文书文号：{orderNumber}' },
      { text: '整改期限：{fixOn}' },
      { heading: '整改情况' },
      { text: '{measures}' },
      { heading: '尚未到位的问题和原因' },
      blank,
      { text: '附：整改材料（照片、凭证等）＿＿份' },
      { signatures: ['报告人', '整改单位（印章）'] },
    ],
  },
  recheck: {
    label: '整改复查记录', after: ordered,
    parts: [
      problem,
      { facts: ['orderNumber', 'fixOn', 'measures'] },
      { text: '复查日期：＿＿＿＿年＿＿月＿＿日　　复查方式：□现场　□书面材料' },
      { heading: '复查情况' },
      { text: '{recheckNote}' },
      { heading: '复查结论' },
      { text: '□整改到位，予以销号　　□未到位，继续整改' },
      { text: '未到位的原因：{why}。再次整改期限：{fixAgainOn}。' },
      { signatures: ['整改单位（签名）', '复查人', '复查人'] },
    ],
  },
  // Without the steps of its life: they would tell that a fault or an accountability paper is on record.
  closing: {
    label: '问题整改销号单', after: 'pass', when: { state: 'passed' },
    parts: [
      problem,
      { facts: ['orderNumber', 'fixOn', 'measures', 'onTheSpot', 'recheckNote'] },
      { text: '经复查，上列问题已于{day:pass}整改到位，予以销号。' },
      { signatures: ['复查人', '审核人', '负责人'] },
    ],
  },
}
