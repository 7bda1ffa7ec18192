// SPDX-License-Identifier: MulanPSL-2.0
import { instrument, localLimit } from '../../law/law.ts'

const counting = { workingDays: 'none', lastDayOnHoliday: 'moves', because: '样件办法第一条：按自然日计算，最后一日遇休假顺延。' } as const
const compared = { source: '本项目自拟', compared: '2026-11-22', confidence: 'text' } as const

/** Invented instruments, so that no article of a real one is bent for a test; the first stands in two versions. */
export const rules2020 = instrument({
  id: 'specimen-rules-2020', title: '样件办法', counting,
  version: { inForce: '2020-01-01', until: '2024-06-30', ...compared },
  articles: { 1: '收到后10日内受理。' },
})

export const rules2024 = instrument({
  id: 'specimen-rules-2024', title: '样件办法', counting,
  version: { inForce: '2024-07-01', ...compared },
  articles: { 1: '收到后7日内受理。' },
})

export const guide = instrument({
  id: 'specimen-guide-2020', title: '样件规程', counting,
  version: { inForce: '2020-01-01', ...compared },
  articles: {
    2: ['受理后20日内答复；紧急的5个工作日内答复。', '经批准可以延长，最多15日。', '补正所用时间不计入。'],
    3: '答复后1个月内回访。',
    4: ['补正通知发出满7日后才能终止。', '15日内没有补正的，视为撤回。'],
  },
})

export const limits = {
  accept2020: rules2020.limit('1', { days: 10 }),
  accept2024: rules2024.limit('1', { days: 7 }),
  answer: guide.limit('2', { days: 20 }, { paragraph: 1 }),
  answerUrgent: guide.limit('2', { days: 5 }, { paragraph: 1 }),
  extend: guide.limit('2', { days: 15 }, { paragraph: 2 }),
  visit: guide.limit('3', { months: 1 }),
  wait: guide.limit('4', { days: 7 }, { paragraph: 1 }),
  amend: guide.limit('4', { days: 15 }, { paragraph: 2 }),
  own: localLimit('specimen.own'),
  visitUnlessSet: localLimit('specimen.visit', guide.limit('3', { months: 1 })),
}
