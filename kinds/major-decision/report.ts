// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'decision', says: '确定重大行政决策事项{review.decision_items}，合法性审查率{review.legality_rate}，集体讨论决定{decision.discussed}，公布{decision.published}。',
    atZero: '全年没有列入目录的重大行政决策事项。',
  },
  {
    at: 'decision',
    says: '决策过程中，公开征求意见{decision.consulted}、听证{decision.hearings}、专家论证{decision.experts}、风险评估{decision.risks_assessed}；写明理由不适用程序{decision.steps_waived}。',
  },
  { at: 'decision', says: '重大行政决策归档{decision.archived}、后评估{decision.evaluated}、终止{decision.stopped}。' },
  { at: 'weaknesses', says: '逾期未公开的重大行政决策{decision.unpublished_late}。' },
]
