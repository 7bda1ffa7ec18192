// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { villageDecision } from './procedure.ts'

const { count, stock } = counting(villageDecision)
const rules = { type: 'rules' } as const

export const figures: Figures = {
  'village.decisions': count('村级“四议两公开”决议', '件', { on: 'decide' }),
  'village.rules': count('制定、修订村规民约', '个', { where: rules, on: 'decide' }),
  'village.rules_filed': count('村规民约报镇备案', '个', { where: rules, on: 'file' }),
  'village.rules_corrected': count('责令改正的村规民约', '个', { where: rules, on: 'orderCorrection' }),
  'village.rules_unfiled': stock('已决议未备案的村规民约', '个', { where: rules, from: 'decide', until: 'file' }),
  'village.decisions_unposted': stock('已决议未公开的村级事项', '件', { from: 'decide', until: 'postDecision' }),
}
