// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'decision',
    says: '集体研究决定“三重一大”事项{decision.collective}，其中重大事项{decision.collective_matters}、重大项目{decision.collective_projects}、大额资金{decision.collective_funds}；否决{decision.collective_rejected}。',
  },
  { at: 'weaknesses', says: '超过期限尚未执行完成的集体决定{decision.collective_overdue}。' },
]
