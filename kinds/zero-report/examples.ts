// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const year = { from: '2024-01-01', to: '2024-12-31' }

export const examples: Example[] = [
  {
    title: '全年无民转刑案件，分管领导核对后签字',
    steps: [
      {
        step: 'propose', day: '2024-12-31', by: '平安办甲',
        data: { figures: ['mediation.civil_to_criminal'], ...year, asked: '问了派出所和各村，查了矛盾纠纷台账。' },
      },
      { step: 'sign', day: '2024-12-31', by: '平安办甲', refused: '签字与拟报零应由不同的人办理' },
      { step: 'sign', day: '2025-01-03', by: '分管领导乙' },
    ],
    expects: { state: 'signed' },
  },
  {
    title: '期间没有结束不能签字',
    steps: [
      {
        step: 'propose', day: '2024-12-16', by: '信访岗丙',
        data: { figures: ['petition.mass', 'petition.beijing'], ...year, asked: '查了信访登记。' },
      },
      { step: 'sign', day: '2024-12-30', by: '分管领导乙', refused: '期间还没有结束，应在期间最后一日当日或者以后签字' },
    ],
    expects: { state: 'proposed' },
  },
  {
    title: '核对时发现一起恶性案件未登记，不予签字',
    steps: [
      { step: 'propose', day: '2024-07-01', by: '平安办甲', data: { figures: ['stability.malignant'], from: '2024-01-01', to: '2024-06-30' } },
      { step: 'refuse', day: '2024-07-02', by: '分管领导乙', data: { why: '派出所通报五月有一起，应先登记事件。' } },
    ],
    expects: { state: 'refused' },
  },
  {
    title: '期间首尾颠倒不能提出',
    steps: [
      {
        step: 'propose', day: '2024-07-01', data: { figures: ['petition.mass'], from: '2024-06-30', to: '2024-01-01' },
        refused: '期间的最后一日早于第一日，应为第一日或者以后',
      },
      { step: 'propose', day: '2024-07-01', data: { figures: ['petition.mass'], from: '2024-01-01', to: '2024-06-30' } },
    ],
    expects: { state: 'proposed' },
  },
]
