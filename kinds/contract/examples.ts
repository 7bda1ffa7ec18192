// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const draft = { name: '集镇保洁服务合同', counterparty: '示范县某保洁公司', amount: 186_000_00, type: 'purchase', version: '第一稿' }

export const examples: Example[] = [
  {
    title: '保洁服务合同：审查意见部分采纳并写明理由，签订后按期履行',
    steps: [
      { step: 'draft', day: '2025-03-03', data: draft },
      { step: 'submit', day: '2025-03-03' },
      { step: 'sign', day: '2025-03-10', data: { signer: { id: 'leader-1' } }, refused: '签订不能在“审查中”时办理' },
      {
        step: 'receiveReview', day: '2025-03-11', data: { review: ['review-1'], ofThisVersion: true, advice: 'partly' },
        refused: '审查意见部分采纳或者未采纳的，应写明理由',
      },
      {
        step: 'receiveReview', day: '2025-03-11',
        data: { review: ['review-1'], ofThisVersion: true, advice: 'partly', adviceWhy: '付款期限与财政支付周期一致' },
      },
      {
        step: 'sign', day: '2025-03-17',
        data: {
          signer: { id: 'leader-1' }, contractNumber: '甲合〔2025〕5号', nextDue: '2025-06-30', endsOn: '2025-12-31',
          duties: [{ what: '上半年考核付款', due: '2025-06-30' }, { what: '下半年考核付款', due: '2025-12-20' }],
        },
      },
      { step: 'perform', day: '2025-06-27', data: { performed: '上半年考核付款', nextDue: '2025-12-20' } },
      { step: 'close', day: '2025-12-18' },
    ],
    expects: {
      state: 'closed',
      clocks: { duty: { last: '2025-12-20', late: false } },
      figures: { 'contract.signed': 1, 'contract.amount': 186_000, 'contract.advice_not_adopted': 1, 'contract.duties_overdue': 0 },
      in: '2025',
    },
  },
  {
    title: '征收补偿协议：修改后重新送审才能签订，逾期未履约',
    steps: [
      {
        step: 'draft', day: '2025-04-01', data: { ...draft, name: '某地块补偿协议', type: 'compensation', counterparty: '个人', amount: 52_000_00 },
      },
      { step: 'submit', day: '2025-04-01' },
      { step: 'revise', day: '2025-04-08', data: { version: '第二稿', changes: '补偿项目逐项列明' } },
      { step: 'submit', day: '2025-04-08' },
      {
        step: 'receiveReview', day: '2025-04-10', data: { review: ['review-2'], ofThisVersion: false, advice: 'none' },
        refused: '审查意见不是针对本版本的，修改后的合同应重新送审',
      },
      { step: 'receiveReview', day: '2025-04-15', data: { review: ['review-3'], ofThisVersion: true, advice: 'none' } },
      { step: 'sign', day: '2025-04-16', data: { signer: { id: 'leader-1' }, nextDue: '2025-05-31' } },
    ],
    expects: {
      state: 'signed', clocks: { duty: { last: '2025-05-31' } }, figures: { 'contract.signed': 1, 'contract.duties_overdue': 1 },
      in: '2025',
    },
  },
  {
    title: '租赁合同：对方违约，解除',
    steps: [
      { step: 'draft', day: '2024-05-06', data: { ...draft, name: '会议室租赁合同', type: 'lease', amount: 0 } },
      { step: 'submit', day: '2024-05-06' },
      { step: 'receiveReview', day: '2024-05-10', data: { review: ['review-4'], ofThisVersion: true, advice: 'all' } },
      { step: 'sign', day: '2024-05-13', data: { signer: { id: 'leader-1' }, nextDue: '2024-07-01' } },
      { step: 'terminate', day: '2024-07-15', data: { endReason: '对方逾期未交付' } },
    ],
    expects: {
      state: 'terminated', clocks: { duty: { last: '2024-07-01', late: true } },
      figures: { 'contract.signed': 1, 'contract.terminated': 1, 'contract.duties_overdue': 0 }, in: '2024',
    },
  },
  {
    title: '起草后不再签订',
    steps: [
      { step: 'draft', day: '2025-08-04', data: { ...draft, name: '宣传片制作合同' } },
      { step: 'drop', day: '2025-08-20', data: { dropReason: '经费没有安排' } },
    ],
    expects: { state: 'dropped', figures: { 'contract.signed': 0 }, in: '2025' },
  },
]
