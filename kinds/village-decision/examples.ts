// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const vote = { entitled: 45, present: 38, agreed: 36, quorate: true, carried: true }

export const examples: Example[] = [
  {
    title: '村内道路硬化，村民代表会议决议，两次公开后办结（2024年，公布日数尚无规定）',
    steps: [
      { step: 'propose', day: '2024-03-04', data: { type: 'project', subject: '二组道路硬化', proposal: '硬化二组主路1.2公里。', proposedBy: '村党支部' } },
      { step: 'discuss', day: '2024-03-06', data: { discussedPresent: 6, discussion: '同意，资金用集体收益。' } },
      { step: 'examine', day: '2024-03-11', data: { membersPresent: 24, membersAgreed: 23 } },
      {
        step: 'decide', day: '2024-03-15', data: { body: 'representatives', ...vote, present: 28, agreed: 28, quorate: false },
        refused: '村民代表会议到会不足组成人员三分之二，不能作出决议',
      },
      { step: 'decide', day: '2024-03-18', data: { body: 'representatives', ...vote, resolution: '同意硬化二组主路。' } },
      { step: 'postDecision', day: '2024-03-19', data: { postedAt: '村务公开栏' } },
      { step: 'endDecisionPosting', day: '2024-03-29' },
      { step: 'carryOut', day: '2024-06-20', data: { outcome: '已完工验收。', spent: '24万元' } },
      { step: 'postResult', day: '2024-06-24' },
      { step: 'close', day: '2024-07-15' },
    ],
    expects: {
      state: 'closed',
      figures: { 'village.decisions': 1, 'village.rules': 0, 'village.decisions_unposted': 0 },
      in: '2024',
    },
  },
  {
    title: '修订村规民约，村民会议提前十日通知，公布满十五日，镇上责令改正一处（2026年）',
    steps: [
      { step: 'propose', day: '2026-03-02', data: { type: 'rules', subject: '修订村规民约', proposedBy: '村党总支' } },
      { step: 'discuss', day: '2026-03-04', data: { discussedPresent: 7 } },
      { step: 'examine', day: '2026-03-09', data: { membersPresent: 30, membersAgreed: 30 } },
      { step: 'decide', day: '2026-03-12', data: { body: 'households', ...vote }, refused: '召开村民会议应提前 10 日通知村民，请先登记“通知村民会议”' },
      { step: 'callAssembly', day: '2026-03-10', data: { noticeOf: '逐户送达' } },
      { step: 'decide', day: '2026-03-19', data: { body: 'households', ...vote }, refused: '召开村民会议应提前 10 日通知村民，最迟应在2026年3月9日' },
      { step: 'decide', day: '2026-03-20', data: { body: 'households', ...vote, resolution: '通过修订后的村规民约。' } },
      { step: 'postDecision', day: '2026-03-21', data: { postedAt: '村务公开栏' } },
      { step: 'file', day: '2026-03-25', data: { filingNumber: '2026-1' } },
      { step: 'orderCorrection', day: '2026-03-30', data: { unlawful: '第八条罚款的规定没有依据，应删去。', correctBy: '2026-04-30' } },
      { step: 'endDecisionPosting', day: '2026-04-05', refused: '决议公布不少于 15 日，还没有期满，最早为2026年4月6日' },
      { step: 'endDecisionPosting', day: '2026-04-06' },
      { step: 'correctRules', day: '2026-04-20', data: { correction: '已删去并经村民代表会议通过。' } },
      { step: 'carryOut', day: '2026-04-21', data: { outcome: '印发各户。', spent: '无' } },
      { step: 'postResult', day: '2026-04-21' },
      { step: 'close', day: '2026-05-05', refused: '还没有登记结果公开期满' },
      { step: 'endResultPosting', day: '2026-05-07' },
      { step: 'close', day: '2026-05-07' },
    ],
    expects: {
      state: 'closed',
      clocks: { correct: { last: '2026-04-30', late: false } },
      figures: {
        'village.decisions': 1, 'village.rules': 1, 'village.rules_filed': 1, 'village.rules_corrected': 1, 'village.rules_unfiled': 0,
      },
      in: '2026',
    },
  },
  {
    title: '特殊情况临时通知，2026年起才可以',
    steps: [
      { step: 'propose', day: '2025-12-22', data: { type: 'major', subject: '抢修饮水管网' } },
      { step: 'discuss', day: '2025-12-22', data: { discussedPresent: 5 } },
      {
        step: 'callAtOnce', day: '2025-12-23', data: { urgency: 'special', urgentReason: '冻裂断水' },
        refused: '“通知时限”的“特殊情况临时通知”自 2026-01-01 起才能使用',
      },
      { step: 'examine', day: '2026-01-02', data: { membersPresent: 18, membersAgreed: 18 } },
      { step: 'callAtOnce', day: '2026-01-02', data: { urgency: 'special', urgentReason: '冻裂断水', noticeOf: '广播' } },
      {
        step: 'decide', day: '2026-01-03', data: { body: 'adults', entitled: 820, present: 430, agreed: 425, quorate: true, carried: true },
      },
    ],
    expects: { state: 'decided', figures: { 'village.decisions': 1, 'village.decisions_unposted': 1 }, in: '2026' },
  },
  {
    title: '审议没有通过的事项到此为止',
    steps: [
      { step: 'propose', day: '2025-05-06', data: { type: 'assets', subject: '出租旧校舍' } },
      { step: 'discuss', day: '2025-05-08', data: { discussedPresent: 6 } },
      { step: 'voteDown', day: '2025-05-12', data: { resolution: '党员大会多数不同意。' } },
    ],
    expects: { state: 'rejected', figures: { 'village.decisions': 0 }, in: '2025' },
  },
]
