// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'openness', says: '收到依申请公开{open.requests}，按期答复率{open.reply_rate}。', atZero: '全年没有收到政府信息公开申请。' },
  { at: 'openness', says: '对公开申请，不予公开{open.refused}、延期答复{open.extended}、延迟答复{open.later}、无正当理由大量反复申请不予处理{open.excessive}。' },
  { at: 'weaknesses', says: '逾期未答复的公开申请{open.requests_overdue_open}。' },
]
