// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, total } from '../../kernel/declare/declare.ts'
import { legalConsultation } from './procedure.ts'

const { count, distinct, sum } = counting(legalConsultation)
const on = 'ask'

export const figures: Figures = {
  // A record that tallies ten people is ten, not eleven.
  'pls.visits_recorded': count('逐人登记的法律服务', '人次', { where: { tally: { given: false } }, on }),
  'pls.visits_tallied': sum('只记人次的法律服务', '人次', { of: 'tally', on }),
  'pls.visits': total('公共法律服务接待', '人次', ['pls.visits_recorded', 'pls.visits_tallied']),

  'pls.ent_services': count('企业法律服务', '次', { where: { type: 'enterprise' }, on }),
  'pls.ent_served': distinct('接受法律服务的企业', '家', { where: { type: 'enterprise' }, of: 'company', on }),
  'pls.aid_guided': count('法律援助引导', '件', { where: { type: 'aid' }, on }),
  'pls.aid_given': count('引导后法律援助机构给予援助', '件', { where: { aidResult: 'given' }, on: 'decideAid' }),
  'pls.referred': count('法律咨询转介', '件', { on: 'refer' }),
}
