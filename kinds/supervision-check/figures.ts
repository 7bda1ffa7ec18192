// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { supervisionCheck } from './procedure.ts'

const { count } = counting(supervisionCheck)
const review = { type: 'file-review' } as const
const on = 'hold'

/** By the first day of the check; what outside organs checked counts by the day their conclusion came. */
export const figures: Figures = {
  'lead.inspections': count('法治专项督查', '次', { where: { type: 'law-inspection' }, on }),
  'enforce.supervision_checks': count('执法监督检查', '次', { where: { type: 'enforcement' }, on }),
  'enforce.supervision_checks_mayor': count('镇长带队的执法监督检查', '次', {
    where: { type: 'enforcement', ledBy: { relied: { post: 'mayor' } } }, on,
  }),
  'enforce.file_reviews': count('案卷评查', '次', { where: review, on }),
  'enforce.docs_checked': count('评查案卷', '卷', { where: review, each: 'sheet', on }),
  'enforce.docs_ok': count('评查合格的案卷', '卷', { where: review, each: 'sheet', eachWhere: { ok: true }, on }),
  'enforce.doc_compliance_rate': rate('案卷合格率', 'enforce.docs_ok', 'enforce.docs_checked'),
  'sup.external_checks': count('接受审计、巡察、上级督察', '次', { where: { type: ['audit', 'party-inspection', 'superior'] }, on: 'receive' }),
}
