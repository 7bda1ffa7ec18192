// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { dutyReport } from './procedure.ts'

const { count, distinct, stock } = counting(dutyReport)
const reports = { type: ['shufa', 'village'] } as const

/** People by the day on which the report was handed in; commented or not. */
export const figures: Figures = {
  'lead.shufa_persons': distinct('完成述法', '人', { where: { type: 'shufa' }, of: 'person', on: 'submit' }),
  'lead.secretary_shufa': count('党委书记述法', '份', { where: { type: 'shufa', post: 'secretary' }, on: 'submit' }),
  'lead.mayor_shufa': count('镇长述法', '份', { where: { type: 'shufa', post: 'mayor' }, on: 'submit' }),
  'lead.shufa_village': distinct('完成述法的村（社区）书记', '人', { where: { type: 'village' }, of: 'person', on: 'submit' }),
  'lead.shufa_meeting': distinct('会议述法', '人', { where: { ...reports, manner: 'meeting' }, of: 'person', on: 'submit' }),
  'lead.shufa_commented': count('述法点评', '份', { where: reports, on: 'comment' }),
  'lead.shufa_late': count('逾期报送的述法报告', '份', { where: { ...reports, late: 'submit' }, on: 'submit' }),
  'lead.shufa_overdue': stock('逾期未报的述法报告', '份', { where: { ...reports, not: { state: 'waived' } }, from: 'after:submit', until: 'submit' }),
}
