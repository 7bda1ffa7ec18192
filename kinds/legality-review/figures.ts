// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { legalityReview } from './procedure.ts'

const { count, stock } = counting(legalityReview)
// A matter sent again after changes is the same matter: it counts with its first review.
const first = { earlier: { given: false } } as const
const contracts = { object: 'contract', ...first } as const

export const figures = {
  'review.contracts': count('审查合同', '件', { where: contracts, on: 'opine' }),
  'review.contracts_passed': count('审查通过的合同', '件', { where: { ...contracts, conclusion: ['lawful', 'lawful-if-changed'] }, on: 'opine' }),
  'review.contract_pass_rate': rate('合同审查通过率', 'review.contracts_passed', 'review.contracts'),
  'review.decisions': count('审查重大行政决策', '件', { where: { object: 'major-decision', ...first }, on: 'opine' }),
  'review.normative_documents': count('审查规范性文件', '件', { where: { object: 'normative-document', ...first }, on: 'opine' }),
  'enforce.legal_review': count('法制审核重大执法决定', '件', { where: { object: 'enforcement', ...first }, on: 'opine' }),
  'review.opinions': count('出具审查意见书', '份', { where: { opinionNumber: { given: true } }, on: 'opine' }),
  'review.suggestions': count('提出审查意见', '条', { each: 'issues', on: 'opine' }),
  'review.issues_fixed': count('采纳审查意见', '条', { each: 'issues', eachWhere: { adopted: 'yes' }, on: 'opine' }),
  'review.unlawful': count('审查认为不合法', '件', { where: { conclusion: 'unlawful' }, on: 'opine' }),
  'review.overdue_open': stock('逾期未出具意见的审查', '件', { from: 'after:review', until: 'opine' }),
}
