// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { petition } from './procedure.ts'

const { count, stock } = counting(petition)
const online = { channel: 'online' } as const
const ratedInTheYear = { rateable: true, sameYear: ['close', 'rate'] } as const

export const figures = {
  'petition.total': count('信访总量', '件', { on: 'register' }),
  'petition.visits': count('来访', '件', { where: { channel: 'visit' }, on: 'register' }),
  'petition.online': count('网上信访', '件', { where: online, on: 'register' }),
  'petition.online_local': count('网上信访中本级录入', '件', { where: { ...online, sourceLevel: 'local' }, on: 'register' }),
  'petition.online_district': count('网上信访中区县转送、交办', '件', { where: { ...online, sourceLevel: 'county' }, on: 'register' }),
  'petition.online_city': count('网上信访中市级转送、交办', '件', { where: { ...online, sourceLevel: 'city' }, on: 'register' }),
  'petition.online_national': count('网上信访中国家转送、交办', '件', { where: { ...online, sourceLevel: 'national' }, on: 'register' }),

  'petition.handled': count('信访办结', '件', { on: 'close' }),
  'petition.total_handled': count('收到的信访当年办结', '件', { where: { sameYear: ['register', 'close'] }, on: 'register' }),
  'petition.handle_rate': rate('信访办结率', 'petition.total_handled', 'petition.total'),

  'petition.accepted': count('信访受理', '件', { on: 'accept' }),
  'petition.accepted_handled': count('受理的信访当年办结', '件', { where: { sameYear: ['accept', 'close'] }, on: 'accept' }),
  'petition.accepted_handle_rate': rate('受理信访办结率', 'petition.accepted_handled', 'petition.accepted'),

  // Resolved before the file was closed, or after it in the same year: last year's rate stays what it was.
  'petition.resolved': count('办结的信访化解', '件', {
    where: { taken: 'resolve', either: [{ inOrder: ['resolve', 'close'] }, { sameYear: ['close', 'resolve'] }] }, on: 'close',
  }),
  'petition.resolve_rate': rate('信访化解率', 'petition.resolved', 'petition.handled'),

  'petition.overdue': count('超期办结的信访', '件', { where: { late: 'handle' }, on: 'close' }),
  'petition.overdue_open': stock('超期未答复的信访', '件', { from: 'after:handle', until: 'reply' }),

  'petition.rateable': count('办结后可以评价的信访', '件', { where: { rateable: true }, on: 'close' }),
  'petition.rated': count('已评价的信访', '件', { where: ratedInTheYear, on: 'close' }),
  'petition.satisfied': count('评价满意的信访', '件', { where: { ...ratedInTheYear, rating: 'satisfied' }, on: 'close' }),
  'petition.participate_rate': rate('信访参评率', 'petition.rated', 'petition.rateable'),
  'petition.satisfaction': rate('信访满意率', 'petition.satisfied', 'petition.rated'),
}
