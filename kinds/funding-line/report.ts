// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'leadership', says: '法治建设经费年需{lead.funding_needed}，已安排{lead.funding_budgeted}，全年支出{lead.budget_invest}，其中法律顾问费用{adviser.fee}。' },
  { at: 'weaknesses', says: '法治建设经费还有缺口{lead.funding_gap}。' },
]
