// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '一般建议：先联系代表，三个月内答复，满意后办结并报告公开',
    steps: [
      { step: 'receive', day: '2025-03-18', data: { deputy: '张某', subject: '增设农村公交站点', raisedAt: 'session', suggestionNumber: '第3号' } },
      { step: 'assign', day: '2025-03-20', data: { office: '城建办' } },
      { step: 'reply', day: '2025-05-12', data: { class: 'A', replyText: '已增设两处。' }, refused: '答复以前应当联系代表、听取意见，请先登记“联系代表”' },
      { step: 'contact', day: '2025-05-13', data: { contacted: [{ on: '2025-05-13', how: 'site', heard: '同意站点位置。' }] } },
      { step: 'work', day: '2025-05-26', data: { progress: '站牌已安装。' } },
      { step: 'reply', day: '2025-06-18', data: { class: 'A', replyText: '已增设两处。', replyNumber: '甲府函〔2025〕21号' } },
      { step: 'rate', day: '2025-06-23', data: { satisfaction: 'satisfied' } },
      { step: 'redo', day: '2025-06-24', data: { redoNote: '再办' }, refused: '只有代表评价为不满意的再次办理' },
      { step: 'close', day: '2025-06-25' },
      { step: 'report', day: '2025-12-22', data: { reportedTo: '镇人民代表大会年末会议', reportPublic: false }, refused: '办理情况的报告应当公开' },
      { step: 'report', day: '2025-12-22', data: { reportedTo: '镇人民代表大会年末会议', reportPublic: true } },
    ],
    expects: {
      state: 'reported',
      clocks: { reply: { last: '2025-06-18', late: false } },
      figures: {
        'sup.proposals': 1, 'sup.replied': 1, 'sup.reply_rate': 100, 'sup.solved': 1, 'sup.satisfaction_rate': 100,
          'sup.proposals_overdue': 0,
      },
      in: '2025',
    },
  },
  {
    title: '涉及面广、难度大：六个月，先说不属职责后重新分办，不满意再次办理',
    steps: [
      { step: 'receiveHard', day: '2024-01-31', data: { deputy: '李某', subject: '集镇污水管网改造', raisedAt: 'session', office: '经管站' } },
      { step: 'object', day: '2024-02-02', data: { objection: '不属于经管站职责' } },
      { step: 'assignAnew', day: '2024-02-05', data: { office: '城建办' } },
      { step: 'contact', day: '2024-04-10', data: { contacted: [{ on: '2024-04-10', how: 'meeting' }] } },
      { step: 'reply', day: '2024-08-01', data: { class: 'B', replyText: '列入明年计划。' }, refused: '列入计划逐步解决的，应写明完成时间' },
      { step: 'reply', day: '2024-08-01', data: { class: 'B', replyText: '列入明年计划。', planBy: '2025年底' } },
      { step: 'rate', day: '2024-08-12', data: { satisfaction: 'dissatisfied', opinion: '进度太慢。' } },
      { step: 'close', day: '2024-08-13', refused: '代表不满意的，应当再次办理一次以后才能办结' },
      { step: 'redo', day: '2024-08-14', data: { redoNote: '先改造老街段。' } },
      { step: 'reply', day: '2024-10-21', data: { class: 'B', replyText: '老街段年内动工。', planBy: '2025年6月' } },
      { step: 'close', day: '2024-11-04' },
    ],
    expects: {
      state: 'closed',
      clocks: { replyHard: { last: '2024-07-31', late: true } },
      figures: { 'sup.proposals': 1, 'sup.proposals_hard': 1, 'sup.replied': 1, 'sup.solved': 0, 'sup.satisfied': 0,
        'sup.proposals_overdue': 0 },
      in: '2024',
    },
  },
  {
    title: '闭会期间的建议，年底尚在办理',
    steps: [
      { step: 'receive', day: '2025-08-20', data: { deputy: '王某', subject: '学校门口限速', raisedAt: 'recess' } },
      { step: 'assign', day: '2025-08-22', data: { office: '平安办' } },
    ],
    expects: {
      state: 'assigned', clocks: { reply: { last: '2025-11-20' } },
      figures: { 'sup.proposals': 1, 'sup.replied': 0, 'sup.reply_rate': 0, 'sup.proposals_overdue': 1 }, in: '2025',
    },
  },
]
