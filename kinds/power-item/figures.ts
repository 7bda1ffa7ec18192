// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate, total } from '../../kernel/declare/declare.ts'
import { powerItem } from './procedure.ts'

const { count, stock } = counting(powerItem)
const inForce = { from: 'from', through: 'to' } as const

/** Lines in force on the last day of the period. */
export const figures: Figures = {
  'enforce.power_items': stock('行政执法事项', '项', { where: { list: 'enforcement' }, ...inForce }),
  'enforce.power_items_granted': stock('省级决定赋权的行政执法事项', '项', { where: { list: 'enforcement', grant: 'provincial' }, ...inForce }),
  'enforce.power_items_withdrawn': count('停用的行政执法事项', '项', { where: { list: 'enforcement' }, on: 'to' }),
  'service.duty_basic': stock('基本履职事项', '项', { where: { list: 'basic' }, ...inForce }),
  'service.duty_coop': stock('配合履职事项', '项', { where: { list: 'joint' }, ...inForce }),
  'service.duty_withdrawn': stock('上级收回事项', '项', { where: { list: 'taken-back' }, ...inForce }),
  'service.duty_total': total('履职事项清单', '项', ['service.duty_basic', 'service.duty_coop', 'service.duty_withdrawn']),
  'service.items': stock('政务服务事项', '项', { where: { list: 'service' }, ...inForce }),
  'service.items_online': stock('可以网上办理的政务服务事项', '项', { where: { list: 'service', online: true }, ...inForce }),
  'service.online_rate': rate('政务服务事项网上可办率', 'service.items_online', 'service.items'),
  'service.proof_items': stock('证明事项', '项', { where: { list: 'proof' }, ...inForce }),
}
