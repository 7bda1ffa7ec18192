// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '期内来信，部分采纳，说明理由后公布',
    steps: [
      { step: 'receive', day: '2025-03-18', data: { draft: ['draft-one'], channel: 'letter', summary: '建议保留早市', person: '张某',
        content: '请保留早市。' } },
      { step: 'publish', day: '2025-04-10', data: { publishedWhere: '政府网站' }, refused: '公布采纳情况不能在“已收到”时办理' },
      { step: 'answer', day: '2025-04-07', data: { result: 'partly' }, refused: '研究答复须填写“理由”' },
      { step: 'answer', day: '2025-04-07', data: { result: 'partly', reason: '早市保留，时间缩短一小时。' } },
      { step: 'publish', day: '2025-04-10', data: { publishedWhere: '政府网站' } },
    ],
    expects: {
      state: 'published',
      figures: { 'decision.comments': 1, 'decision.comments_in_time': 1, 'decision.comments_adopted': 1, 'decision.comments_published': 1,
        'decision.comments_unanswered': 0 },
      in: '2025',
    },
  },
  {
    title: '期满后收到的匿名意见，照样研究，注明期满后收到',
    steps: [
      { step: 'receiveLate', day: '2025-04-15', data: { draft: ['draft-one'], channel: 'phone', summary: '建议免收清洁费' } },
      { step: 'answer', day: '2025-04-22', data: { result: 'not-adopted', reason: '清洁费由摊主约定，文件没有设定。' } },
    ],
    expects: { state: 'answered', figures: { 'decision.comments': 1, 'decision.comments_late': 1, 'decision.comments_adopted': 0 },
      in: '2025' },
  },
  {
    title: '提出人自己撤回',
    steps: [
      { step: 'receive', day: '2025-05-12', data: { draft: ['draft-two'], channel: 'portal', summary: '建议改道', person: '李某' } },
      { step: 'withdraw', day: '2025-05-14' },
    ],
    expects: { state: 'withdrawn', figures: { 'decision.comments': 1, 'decision.comments_unanswered': 0 }, in: '2025' },
  },
]
