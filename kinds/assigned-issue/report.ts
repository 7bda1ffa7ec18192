// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'leadership', says: '研究解决法治建设重点难点问题{lead.issues_resolved}。', atZero: '全年没有办结的法治建设重点难点问题。' },
  {
    at: 'leadership',
    says: '主要负责人亲自部署{lead.head_deployed}、过问{lead.head_asked}、协调{lead.head_coordinated}、督办{lead.head_supervised}。',
  },
  { at: 'weaknesses', says: '法治建设重点难点问题尚未办结{lead.issues_open}。' },
  { at: 'weaknesses', says: '超过期限未报结果的交办事项{lead.issues_overdue}。' },
]
