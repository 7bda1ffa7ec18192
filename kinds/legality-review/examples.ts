// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const lines = { issue: '没有约定违约责任', advice: '补充违约责任条款' }

export const examples: Example[] = [
  {
    title: '合同审查：退回补充一次，修改后合法，一条采纳、一条说明理由未采纳',
    steps: [
      { step: 'ask', day: '2025-03-03', by: 'drafter', data: { object: 'contract', subject: '集镇保洁服务合同', version: '第一稿', office: '经济发展办' } },
      { step: 'sendBack', day: '2025-03-04', by: 'reviewer', data: { missing: '缺少对方的主体资格材料' } },
      { step: 'resubmit', day: '2025-03-06', by: 'drafter' },
      { step: 'complete', day: '2025-03-06', by: 'reviewer' },
      { step: 'review', day: '2025-03-10', by: 'drafter', data: { adviser: { id: 'adviser-1' } }, refused: '审查与送审应由不同的人办理' },
      { step: 'review', day: '2025-03-10', by: 'reviewer', data: { adviser: { id: 'adviser-1' } } },
      {
        step: 'opine', day: '2025-03-11', by: 'reviewer', data: { conclusion: 'lawful-if-changed', opinionNumber: '甲法审〔2025〕3号' },
        refused: '结论不是“合法”的，应写明问题和修改意见',
      },
      {
        step: 'opine', day: '2025-03-11', by: 'reviewer',
        data: { conclusion: 'lawful-if-changed', opinionNumber: '甲法审〔2025〕3号', issues: [lines, { issue: '付款期限过短', advice: '延长到三十日' }] },
      },
      {
        step: 'answer', day: '2025-03-14', by: 'drafter',
        data: { issues: [{ ...lines, adopted: 'yes' }, { issue: '付款期限过短', advice: '延长到三十日', adopted: 'no' }] },
        refused: '未采纳的审查意见应写明理由',
      },
      {
        step: 'answer', day: '2025-03-14', by: 'drafter',
        data: { issues: [{ ...lines, adopted: 'yes' }, { issue: '付款期限过短', advice: '延长到三十日', adopted: 'no', why: '与财政支付周期一致' }] },
      },
    ],
    expects: {
      state: 'answered',
      figures: {
        'review.contracts': 1, 'review.contracts_passed': 1, 'review.contract_pass_rate': 100, 'review.opinions': 1,
        'review.suggestions': 2,
        'review.issues_fixed': 1, 'enforce.legal_review': 0,
      },
      in: '2025',
    },
  },
  {
    title: '重大执法决定：初次审核没有资格的不行，换人后审核通过',
    steps: [
      { step: 'ask', day: '2025-05-06', by: 'officer', data: { object: 'enforcement', subject: '甲综执立〔2025〕8号案' } },
      { step: 'complete', day: '2025-05-06', by: 'reviewer' },
      {
        step: 'review', day: '2025-05-07', by: 'reviewer', data: { legalReviewer: { id: 'line-1' }, firstTime: true, qualified: false },
        refused: '初次从事行政处罚决定法制审核的，应有法律职业资格；请写明审核人是否初次从事、有无资格',
      },
      { step: 'review', day: '2025-05-07', by: 'reviewer', data: { legalReviewer: { id: 'line-2' }, firstTime: false, qualified: true } },
      { step: 'opine', day: '2025-05-08', by: 'reviewer', data: { conclusion: 'lawful', opinionNumber: '甲法核〔2025〕2号' } },
      { step: 'answer', day: '2025-05-08', by: 'officer' },
    ],
    expects: {
      state: 'answered', figures: { 'enforce.legal_review': 1, 'review.opinions': 1, 'review.contracts': 0, 'review.suggestions': 0 },
      in: '2025',
    },
  },
  {
    title: '重大行政决策：审查时间一般不少于七个工作日，跨国庆假期',
    steps: [
      { step: 'ask', day: '2024-09-26', by: 'drafter', data: { object: 'major-decision', subject: '集镇停车管理方案' } },
      { step: 'complete', day: '2024-09-27', by: 'reviewer' },
      {
        step: 'review', day: '2024-10-11', by: 'reviewer',
        data: { justiceStaff: { id: 'staff-1' }, issues: [{ issue: '处罚没有依据', advice: '删去第八条' }] },
      },
      { step: 'opine', day: '2024-10-14', by: 'reviewer', data: { conclusion: 'unlawful', opinionNumber: '甲法审〔2024〕9号' } },
    ],
    expects: {
      state: 'opined', clocks: { enoughTime: { last: '2024-10-12' } }, figures: { 'review.decisions': 1, 'review.unlawful': 1 },
      in: '2024',
    },
  },
  {
    title: '修改后再次送审的合同，按合同只计一次，按意见书计两份',
    steps: [
      {
        step: 'ask', day: '2025-06-03', by: 'drafter',
        data: { object: 'contract', subject: '道路养护合同', version: '第二稿', earlier: ['review-1'] },
      },
      { step: 'complete', day: '2025-06-03', by: 'reviewer' },
      { step: 'review', day: '2025-06-05', by: 'reviewer', data: { justiceStaff: { id: 'staff-1' } } },
      { step: 'opine', day: '2025-06-05', by: 'reviewer', data: { conclusion: 'lawful', opinionNumber: '甲法审〔2025〕12号' } },
    ],
    expects: { state: 'opined', figures: { 'review.contracts': 0, 'review.opinions': 1 }, in: '2025' },
  },
]
