// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'openness', says: '主动公开政府信息{open.info}，其中行政处罚决定{open.penalties}。', atZero: '全年没有登记主动公开信息。' },
  { at: 'weaknesses', says: '逾期公开的信息{open.late}。' },
  { at: 'weaknesses', says: '年末逾期未公开的信息{open.unpublished_overdue}。' },
]
