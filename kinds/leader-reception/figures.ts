// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { leaderReception } from './procedure.ts'

const { count, sum } = counting(leaderReception)
const on = 'hold'

/** All by the day of the reception, whatever day the rota named. */
export const figures: Figures = {
  'petition.receptions': count('班子成员接访下访', '次', { on }),
  'petition.receptions_down': count('班子成员下访', '次', { where: { type: 'visit' }, on }),
  'petition.receptions_missed': count('安排了没有接访', '次', { on: 'miss' }),
  'petition.reception_persons': sum('领导接访接待群众', '人次', { of: 'people', on }),
  'petition.reception_solved': count('接访现场解决', '件', { each: 'visits', eachWhere: { outcome: 'solved' }, on }),
  'petition.reception_registered': count('接访新登记信访', '件', { each: 'newPetitions', on }),
  'lead.secretary_receptions': count('党委书记接访下访', '次', { where: { leader: { relied: { post: 'secretary' } } }, on }),
  'lead.mayor_receptions': count('镇长接访下访', '次', { where: { leader: { relied: { post: 'mayor' } } }, on }),
}
