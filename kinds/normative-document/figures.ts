// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { normativeDocument } from './procedure.ts'

const { count, stock } = counting(normativeDocument)

export const figures: Figures = {
  'review.normative_made': count('制定行政规范性文件', '件', { on: 'number' }),
  'review.normative_filed': count('报备行政规范性文件', '件', { on: 'file' }),
  'review.normative_made_filed': count('当年制定并当年报备的规范性文件', '件', { where: { sameYear: ['number', 'file'] }, on: 'number' }),
  'review.normative_filed_rate': rate('规范性文件报备率', 'review.normative_made_filed', 'review.normative_made'),
  'review.normative_reviewed': count('经合法性审核的规范性文件', '件', { on: 'takeOpinion' }),
  'review.normative_refused': count('不予签发的规范性文件', '件', { on: 'refuse' }),
  'review.normative_consulted': count('公开征求意见期满的规范性文件草案', '件', { on: 'endConsulting' }),
  'review.normative_competition': count('经公平竞争审查的规范性文件', '件', { where: { competition: ['passed', 'exempt', 'failed'] }, on: 'compete' }),
  'review.normative_in_force': stock('现行有效的行政规范性文件', '件',
    { where: { taken: 'publish' }, from: 'effectiveOn', until: 'repeal', through: 'validTo' }),
  'review.normative_to_clean': stock('依据失效待清理的规范性文件', '件', { from: 'loseBasis', until: 'clean' }),
  'review.normative_repealed': count('废止的规范性文件', '件', { on: 'repeal' }),
  'review.normative_lapsed': count('有效期届满失效的规范性文件', '件', { on: 'lapse' }),
  'review.normative_unpublished_late': stock('签发后逾期未公开的规范性文件', '件', { from: 'after:publish', until: 'publish' }),
}
