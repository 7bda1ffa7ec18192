// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const agree = { member: { id: 'one' }, opinion: 'agree' }
const oppose = { member: { id: 'two' }, opinion: 'oppose', dissent: '建议分两年实施。' }
const sat = { meeting: ['meeting-one'], rule: { id: 'rule-one' }, entitled: 9, quorum: 6, present: 8, majority: 5, agreed: 7,
  headLast: true }

export const examples: Example[] = [
  {
    title: '大额资金：到会不足的不能决定，不同意见照记，执行后归档',
    steps: [
      { step: 'propose', day: '2025-03-03', data: { type: 'funds', subject: '场镇道路修缮资金', office: '城建办' }, refused: '重大项目、大额资金应填写涉及金额' },
      { step: 'propose', day: '2025-03-03', data: { type: 'funds', subject: '场镇道路修缮资金', office: '城建办', amount: 48_000_000 },
        by: 'handler' },
      { step: 'decide', day: '2025-03-04', data: { ...sat, opinions: [agree], outcome: 'passed' }, by: 'clerk',
        refused: '议题没有经过审批，不得临时动议' },
      { step: 'admit', day: '2025-03-05', by: 'head' },
      { step: 'decide', day: '2025-03-10', data: { ...sat, present: 5, agreed: 5, opinions: [agree], outcome: 'passed' }, by: 'clerk',
        refused: '到会人数不足议事规则的要求，不能作出决定' },
      { step: 'decide', day: '2025-03-10', data: { ...sat, agreed: 4, opinions: [agree], outcome: 'passed' }, by: 'clerk',
        refused: '同意人数不足议事规则的要求，不能通过' },
      {
        step: 'decide', day: '2025-03-10', data: { ...sat, opinions: [agree, { member: { id: 'two' }, opinion: 'oppose' }],
          outcome: 'passed' }, by: 'clerk',
        refused: '不同意见应当如实记录内容',
      },
      {
        step: 'decide', day: '2025-03-10',
        data: { ...sat, opinions: [agree, oppose, { member: { id: 'three' }, recused: true }], outcome: 'passed', executor: '城建办',
          doneBy: '2025-09-30' }, by: 'clerk',
      },
      { step: 'notify', day: '2025-03-12', by: 'clerk' },
      { step: 'carryOut', day: '2025-09-22', data: { executed: '已竣工验收。' }, by: 'handler' },
      { step: 'close', day: '2025-09-29', by: 'clerk', refused: '归档应有会议记录' },
      { step: 'close', day: '2025-09-29', data: { minutes: ['paper'] }, by: 'clerk' },
    ],
    expects: {
      state: 'closed',
      clocks: { carryOut: { last: '2025-09-30', late: false } },
      figures: {
        'decision.collective': 1, 'decision.collective_funds': 1, 'decision.collective_amount': 480_000, 'decision.collective_dissent': 1,
        'decision.collective_overdue': 0,
      },
      in: '2025',
    },
  },
  {
    title: '缓议后再议，否决的不得执行',
    steps: [
      { step: 'propose', day: '2024-05-06', data: { type: 'project', subject: '停车楼项目', office: '城建办', amount: 900_000_000 },
        by: 'handler' },
      { step: 'admit', day: '2024-05-07', by: 'head' },
      { step: 'decide', day: '2024-05-13', data: { ...sat, opinions: [agree], outcome: 'deferred' }, by: 'clerk' },
      { step: 'notify', day: '2024-05-14', data: { executor: '城建办' }, by: 'clerk', refused: '没有通过的议题不印发决定通知' },
      { step: 'bringAgain', day: '2024-06-10', data: { explanation: '已补可研。' }, by: 'clerk' },
      { step: 'decide', day: '2024-06-17', data: { ...sat, agreed: 2, opinions: [agree, oppose], outcome: 'rejected' }, by: 'clerk' },
      { step: 'carryOut', day: '2024-06-18', data: { executed: '已开工' }, by: 'handler', refused: '没有通过的议题不得执行' },
      { step: 'close', day: '2024-06-24', data: { minutes: ['paper'] }, by: 'clerk' },
    ],
    expects: {
      state: 'closed', figures: { 'decision.collective': 1, 'decision.collective_rejected': 1, 'decision.collective_amount': 0 },
        in: '2024',
    },
  },
  {
    title: '没有列入的议题',
    steps: [
      { step: 'propose', day: '2025-07-07', data: { type: 'matter', subject: '购置宣传品', office: '党政办' }, by: 'clerk' },
      { step: 'admit', day: '2025-07-08', by: 'clerk', refused: '审批议题与提出议题应由不同的人办理' },
      { step: 'decline', day: '2025-07-08', data: { declineReason: '不属于集体决策范围' }, by: 'head' },
      { step: 'close', day: '2025-07-09', by: 'clerk' },
    ],
    expects: { state: 'closed', figures: { 'decision.collective': 0 }, in: '2025' },
  },
]
