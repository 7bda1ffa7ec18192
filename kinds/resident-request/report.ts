// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'petitions',
    says: '受理群众诉求{request.total}，其中12345热线{petition.hotline}；当年受理的办结率{request.closed_rate}，平均用时{request.days_average}。',
    atZero: '全年没有登记群众诉求。',
  },
  { at: 'petitions', says: '群众诉求办理满意率{request.satisfaction}，分流到调解、信访、法律服务等其他程序{request.routed}。' },
  { at: 'grid', says: '网格上报事件{grid.events}，当年办结率{grid.event_rate}。' },
  { at: 'weaknesses', says: '群众诉求尚未办结{request.open}。' },
]
