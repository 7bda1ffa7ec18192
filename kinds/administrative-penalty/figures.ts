// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { administrativePenalty } from './procedure.ts'
import { exemptions, penalties } from './rules.ts'

const { count, stock, sum } = counting(administrativePenalty)
const livelihood = { livelihood: true } as const

export const figures = {
  'enforce.cases': count('行政处罚案件', '件', { on: 'file' }),
  'enforce.cases_online': count('全程网上办理的处罚案件', '件', { where: { online: true }, on: 'file' }),
  'enforce.online_rate': rate('处罚案件全程网办率', 'enforce.cases_online', 'enforce.cases'),
  'enforce.penalties': count('作出行政处罚', '件', { where: { outcome: penalties }, on: 'decide' }),
  'enforce.simple': count('当场处罚', '件', { where: { outcome: penalties, track: 'simple' }, on: 'decide' }),
  'enforce.fines': sum('罚款金额', '元', { of: 'fine', where: { outcome: penalties }, on: 'decide' }),
  'enforce.first_exempt': count('首违免罚', '件', { where: { outcome: 'exempt-first' }, on: 'decide' }),
  // What was minor: let off for whatever reason, or punished though marked slight.
  'enforce.minor_cases': count(
    '轻微违法案件', '件', { where: { either: [{ outcome: exemptions }, { outcome: penalties, slight: true }] }, on: 'decide' },
  ),
  'enforce.first_exempt_share': rate('首违免罚占轻微案件', 'enforce.first_exempt', 'enforce.minor_cases'),
  'enforce.waived': count('民生领域不予处罚', '件', { where: { ...livelihood, outcome: exemptions }, on: 'decide' }),
  'enforce.waived_or_penalised': count(
    '民生领域不予处罚和处罚', '件', { where: { ...livelihood, outcome: [...exemptions, ...penalties] }, on: 'decide' },
  ),
  'enforce.waived_share': rate('民生领域不予处罚占比', 'enforce.waived', 'enforce.waived_or_penalised'),
  'enforce.case_discussions': count('处罚案件集体讨论', '件', { on: 'discuss' }),
  'enforce.hearings': count('处罚听证', '件', { on: 'hear' }),
  'enforce.penalties_late': count('超过办案期限的决定', '件', { where: { late: 'decide' }, on: 'decide' }),
  'enforce.penalties_overdue_open': stock('超过办案期限未决定的案件', '件', { from: 'after:decide', until: 'decide' }),
  'enforce.penalties_overturned': count('处罚决定被纠正', '件', { on: 'overturn' }),
}
