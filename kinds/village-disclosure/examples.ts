// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const quarter = { periodFrom: '2026-01-01', periodTo: '2026-03-31' }
const items = [
  { direction: 'in', subject: '集体土地流转费', amount: 1_260_000, handledBy: '会计', approvedBy: '村主任', approvedOn: '2026-02-10', voucher: '3号' },
  { direction: 'out', subject: '路灯电费', amount: 86_050, handledBy: '会计', approvedBy: '村主任', approvedOn: '2026-03-05', voucher: '9号' },
]
const signed = { signatures: [{ supervisor: { id: 'supervisor-1' }, opinion: '同意公开' }, { supervisor: { id: 'supervisor-2' }, opinion: '同意公开' }], noneInvolved: true }

export const examples: Example[] = [
  {
    title: '一季度财务公开：退回更正一次，签字、核对、张贴满十五日，答复询问',
    steps: [
      { step: 'compile', day: '2026-04-03', data: { type: 'finance', ...quarter }, refused: '财务公开应逐笔填写“收支明细”，没有收支的填一行金额 0' },
      { step: 'compile', day: '2026-04-03', data: { type: 'finance', ...quarter, items: items.slice(0, 1) } },
      { step: 'post', day: '2026-04-03', data: { postedAt: '村务公开栏' }, refused: '村务、财务公开前应由村务监督委员会签字；重大事项可以先公开' },
      {
        step: 'sign', day: '2026-04-06', data: { ...signed, noneInvolved: false }, refused: '经手、审批的人和村民委员会成员及其近亲属不能作为村务监督委员会成员签字，应由其他成员签字',
      },
      { step: 'sign', day: '2026-04-06', data: signed },
      { step: 'sendBack', day: '2026-04-07', data: { backReason: '漏列路灯电费' } },
      { step: 'revise', day: '2026-04-07', data: { items } },
      { step: 'sign', day: '2026-04-08', data: signed },
      { step: 'townCheck', day: '2026-04-09', data: { checkNote: '与账目一致。' } },
      { step: 'post', day: '2026-04-10', data: { postedAt: '村务公开栏' } },
      { step: 'answer', day: '2026-04-15', data: { questions: [{ asked: '流转费什么时候发？', answered: '5月底前打卡。' }] } },
      { step: 'takeDown', day: '2026-04-25', refused: '公布不少于 15 日，还没有期满，最早为2026年4月26日' },
      { step: 'takeDown', day: '2026-04-26' },
    ],
    expects: {
      state: 'closed',
      figures: {
        'village.disclosures': 1, 'village.disclosures_finance': 1, 'village.questions_answered': 1, 'village.disclosures_unposted': 0,
      },
      in: '2026',
    },
  },
  {
    title: '重大事项随时公开，2025年公布没有日数规定',
    steps: [
      {
        step: 'compile', day: '2025-07-14', data: { type: 'major', periodFrom: '2025-07-14', periodTo: '2025-07-14', subject: '救灾物资分配' },
        refused: '村务和重大事项应填写“公开内容”',
      },
      {
        step: 'compile', day: '2025-07-14',
        data: { type: 'major', periodFrom: '2025-07-14', periodTo: '2025-07-14', subject: '救灾物资分配', content: '帐篷12顶，按受灾户发放。' },
      },
      { step: 'post', day: '2025-07-14', data: { postedAt: '村务公开栏、村民微信群' } },
      { step: 'takeDown', day: '2025-07-22' },
    ],
    expects: { state: 'closed', figures: { 'village.disclosures': 1, 'village.disclosures_finance': 0 }, in: '2025' },
  },
  {
    title: '村民反映公布不真实，镇上调查后责令公布',
    steps: [
      {
        step: 'compile', day: '2026-07-03',
        data: { type: 'affairs', periodFrom: '2026-04-01', periodTo: '2026-06-30', subject: '二季度村务', content: '低保评议结果。' },
      },
      { step: 'sign', day: '2026-07-06', data: signed },
      { step: 'post', day: '2026-07-07', data: { postedAt: '村务公开栏' } },
      { step: 'investigate', day: '2026-07-15', data: { finding: 'untrue' }, refused: '还没有登记村民反映，请先补登' },
      { step: 'complain', day: '2026-07-14', data: { complaint: '公布的低保户与评议结果不同。', people: 2 } },
      { step: 'investigate', day: '2026-07-20', data: { finding: 'untrue' }, refused: '没有及时公布或者公布不真实的应责令公布，请填写责令公布的内容、期限和责任单位' },
      {
        step: 'investigate', day: '2026-07-20',
        data: { finding: 'untrue', ordered: '重新公布低保评议结果', orderedBy: '2026-07-27', responsible: ['unit-1'] },
      },
    ],
    expects: {
      state: 'posted', figures: { 'village.disclosures': 1, 'village.disclosure_complaints': 1, 'village.disclosures_ordered': 1 },
      in: '2026',
    },
  },
]
