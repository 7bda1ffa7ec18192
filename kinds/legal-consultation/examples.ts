// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '窗口当场解答，一步登记，随后办结',
    steps: [
      { step: 'ask', day: '2024-05-13', data: { type: 'advice', way: 'visit', about: '宅基地继承', person: '张某甲' } },
      { step: 'close', day: '2024-05-13', refused: '还没有解答也没有转介，请先写解答意见或者转介' },
      { step: 'reply', day: '2024-05-14', data: { answer: '房屋可以继承，宅基地使用权随房屋使用。', adviser: { id: 'adviser-one' } } },
      { step: 'close', day: '2024-05-14' },
    ],
    expects: {
      state: 'closed',
      figures: { 'pls.visits': 1, 'pls.visits_recorded': 1, 'pls.visits_tallied': 0, 'pls.ent_services': 0, 'pls.referred': 0 }, in: '2024',
    },
  },
  {
    title: '街头集中接待只记人次',
    steps: [
      {
        step: 'ask', day: '2024-12-04', data: { type: 'advice', tally: 12, person: '李某乙' },
        refused: '只记人次的不留姓名和电话，应清空“咨询人”和“联系电话”；逐人登记的，应清空“接待人次”',
      },
      { step: 'ask', day: '2024-12-04', data: { type: 'advice', way: 'outreach', tally: 12, about: '宪法宣传周咨询台' } },
      { step: 'close', day: '2024-12-04' },
    ],
    expects: { state: 'closed', figures: { 'pls.visits': 12, 'pls.visits_recorded': 0, 'pls.visits_tallied': 12 }, in: '2024' },
  },
  {
    title: '引导申请法律援助：县法律援助中心决定给予并指派',
    steps: [
      { step: 'ask', day: '2025-03-10', data: { type: 'aid', way: 'visit', person: '王某丙', about: '工伤赔偿', question: '工地受伤，单位不认。' } },
      { step: 'refer', day: '2025-03-10', data: { referredTo: 'legal-aid' }, refused: '转法律援助机构的，应填写“申请法律援助的事项”，便于当事人带着转交单去申请' },
      { step: 'refer', day: '2025-03-10', data: { referredTo: 'legal-aid', aidMatter: '请求工伤待遇' } },
      { step: 'assignAid', day: '2025-03-17', refused: '还没有登记给予法律援助的决定，请先补登“援助机构决定”' },
      { step: 'decideAid', day: '2025-03-14', data: { aidResult: 'given' } },
      { step: 'assignAid', day: '2025-03-17' },
      { step: 'close', day: '2025-03-18' },
    ],
    expects: { state: 'closed', figures: { 'pls.visits': 1, 'pls.aid_guided': 1, 'pls.aid_given': 1, 'pls.referred': 1 }, in: '2025' },
  },
  {
    title: '企业法律服务：按次也按家',
    steps: [
      { step: 'ask', day: '2025-07-08', data: { type: 'enterprise', way: 'outreach', about: '合同体检' }, refused: '企业法律服务按企业去重统计，应填写“企业名称”' },
      {
        step: 'ask', day: '2025-07-08',
        data: { type: 'enterprise', way: 'outreach', company: '示范农资有限公司', about: '合同体检', answer: '补签两份供货合同。' },
      },
    ],
    expects: { state: 'asked', figures: { 'pls.visits': 1, 'pls.ent_services': 1, 'pls.ent_served': 1 }, in: '2025-07' },
  },
]
