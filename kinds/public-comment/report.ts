// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'decision', says: '就决策草案收到公众意见{decision.comments}，采纳和部分采纳{decision.comments_adopted}，逐条说明理由并公布{decision.comments_published}。' },
  { at: 'weaknesses', says: '公众意见尚未研究答复{decision.comments_unanswered}。' },
]
