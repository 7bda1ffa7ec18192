// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { majorDecision } from './procedure.ts'

const { count, stock } = counting(majorDecision)

export const figures: Figures = {
  'review.decision_items': count('列入目录的重大行政决策事项', '项', { on: 'list' }),
  'review.decision_items_reviewed': count('列入目录并当年经合法性审查的决策事项', '项', { where: { sameYear: ['list', 'takeOpinion'] }, on: 'list' }),
  'review.legality_rate': rate('重大行政决策合法性审查率', 'review.decision_items_reviewed', 'review.decision_items'),
  'decision.discussed': count('集体讨论的重大行政决策', '项', { on: 'discuss' }),
  'decision.published': count('公布的重大行政决策', '项', { on: 'publish' }),
  'decision.consulted': count('公开征求意见的重大行政决策', '项', { on: 'endConsulting' }),
  'decision.consulted_shortened': count('缩短期限征求意见的重大行政决策', '项', { on: 'consultShortened' }),
  'decision.hearings': count('举行听证会的重大行政决策', '项', { on: 'hear' }),
  'decision.experts': count('经专家论证的重大行政决策', '项', { on: 'argue' }),
  'decision.risks_assessed': count('经风险评估的重大行政决策', '项', { on: 'assess' }),
  'decision.steps_waived': count('写明理由不适用的决策程序', '项次', { each: 'waivers', on: 'waive' }),
  'decision.archived': count('归档的重大行政决策', '项', { on: 'archive' }),
  'decision.evaluated': count('决策后评估', '项', { on: 'evaluate' }),
  'decision.stopped': count('终止的重大行政决策', '项', { on: 'stop' }),
  'decision.unpublished_late': stock('逾期未公开的重大行政决策', '项', { from: 'after:publish', until: 'publish' }),
}
