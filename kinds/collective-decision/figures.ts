// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { collectiveDecision } from './procedure.ts'

const { count, stock, sum } = counting(collectiveDecision)
const settled = { outcome: ['passed', 'rejected'] } as const
const on = 'decide'

/** What the meeting settled, by the day of the meeting; what was deferred is settled when it is. */
export const figures: Figures = {
  'decision.collective': count('集体研究决定的“三重一大”事项', '项', { where: settled, on }),
  'decision.collective_matters': count('集体决定的重大事项', '项', { where: { ...settled, type: 'matter' }, on }),
  'decision.collective_personnel': count('集体决定的干部任免', '项', { where: { ...settled, type: 'personnel' }, on }),
  'decision.collective_projects': count('集体决定的重大项目', '项', { where: { ...settled, type: 'project' }, on }),
  'decision.collective_funds': count('集体决定的大额资金', '项', { where: { ...settled, type: 'funds' }, on }),
  'decision.collective_amount': sum('集体决定涉及金额', '元', { where: { outcome: 'passed' }, of: 'amount', on }),
  'decision.collective_rejected': count('集体讨论否决的事项', '项', { where: { outcome: 'rejected' }, on }),
  'decision.collective_dissent': count('记录了不同意见的集体决定', '项', { where: { ...settled, opinions: { some: { opinion: 'oppose' } } }, on }),
  'decision.collective_overdue': stock('超过执行期限的集体决定', '项', { from: 'after:carryOut', until: 'carryOut' }),
}
