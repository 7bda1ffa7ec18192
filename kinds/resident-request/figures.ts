// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { residentRequest } from './procedure.ts'

const { count, days, stock } = counting(residentRequest)
const grid = { channel: 'grid' } as const
const closedInTheYear = { sameYear: ['receive', 'close'] } as const
const elsewhere = ['dispute', 'petition', 'consultation', 'rectification', 'disclosure', 'elsewhere'] as const

export const figures: Figures = {
  'request.total': count('受理群众诉求', '件', { on: 'receive' }),
  'request.closed': count('办结群众诉求', '件', { on: 'close' }),
  'request.total_closed': count('受理的诉求当年办结', '件', { where: closedInTheYear, on: 'receive' }),
  'request.closed_rate': rate('群众诉求办结率', 'request.total_closed', 'request.total'),
  'request.open': stock('未办结的群众诉求', '件', { from: 'receive', until: 'close' }),
  'request.routed': count('分流到其他事项的群众诉求', '件', { where: { routedTo: elsewhere }, on: 'route' }),
  'request.days_sum': days('收到至办结的日数合计', { span: ['receive', 'close'], on: 'close' }),
  'request.days_average': rate('群众诉求平均用时', 'request.days_sum', 'request.closed', { unit: '日', times: 1 }),
  'request.rated': count('有评价的群众诉求', '件', { where: { satisfied: { given: true }, sameYear: ['receive', 'rate'] }, on: 'receive' }),
  'request.satisfied': count('评价满意的群众诉求', '件', { where: { satisfied: 'satisfied', sameYear: ['receive', 'rate'] }, on: 'receive' }),
  'request.satisfaction': rate('群众诉求满意率', 'request.satisfied', 'request.rated'),

  'petition.hotline': count('12345热线诉求', '件', { where: { channel: 'hotline' }, on: 'receive' }),
  'grid.events': count('网格上报事件', '件', { where: grid, on: 'receive' }),
  'grid.events_closed': count('网格上报事件当年办结', '件', { where: { ...grid, ...closedInTheYear }, on: 'receive' }),
  'grid.event_rate': rate('网格事件办结率', 'grid.events_closed', 'grid.events'),
}
