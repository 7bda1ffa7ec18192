// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { dispute } from './procedure.ts'

const { count, sum, days } = counting(dispute)
const screened = { source: 'screening' } as const

export const figures = {
  'mediation.screened': count('排查矛盾纠纷', '件', { where: screened, on: 'foundOn' }),
  'mediation.screened_resolved': count('排查的纠纷当年达成协议', '件', { where: { ...screened, sameYear: ['foundOn', 'agree'] }, on: 'foundOn' }),
  'mediation.screened_resolved_rate': rate('排查纠纷化解率', 'mediation.screened_resolved', 'mediation.screened'),

  'mediation.mediated': count('受理调解', '件', { on: 'accept' }),
  'mediation.mediated_resolved': count('受理的纠纷当年达成协议', '件', { where: { sameYear: ['accept', 'agree'] }, on: 'accept' }),
  'mediation.success_rate': rate('调解成功率', 'mediation.mediated_resolved', 'mediation.mediated'),

  'mediation.resolved': count('调解成功', '件', { on: 'agree' }),
  'mediation.carried_resolved': count('调解成功的以前年度受理件', '件', { where: { otherYear: ['accept', 'agree'] }, on: 'agree' }),
  'mediation.amount': sum('调解协议涉及金额', '元', { of: 'amount', on: 'agree' }),
  'mediation.land_cases': count('调解成功的土地纠纷', '起', { where: { type: 'land' }, on: 'agree' }),
  'mediation.households': sum('调解成功的纠纷涉及户数', '户', { of: 'households', on: 'agree' }),
  'mediation.days_sum': days('受理至达成协议的日数合计', { span: ['accept', 'agree'], on: 'agree' }),
  'mediation.days_average': rate('调解成功平均用时', 'mediation.days_sum', 'mediation.resolved', { unit: '日', times: 1 }),

  'mediation.prevent_escalation': count('防止矛盾激化', '起', { on: 'alert' }),
}
