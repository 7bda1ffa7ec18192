// SPDX-License-Identifier: MulanPSL-2.0
import { counting, total } from '../../kernel/declare/declare.ts'
import { administrativeCompulsion } from './procedure.ts'

const { count, stock } = counting(administrativeCompulsion)

export const figures = {
  'enforce.compulsions_approved': count('批准的行政强制', '件', { on: 'approve' }),
  'enforce.compulsions_urgent': count('紧急实施后补办批准的行政强制', '件', { on: 'backfill' }),
  // An urgent measure is approved after it: each is approved once.
  'enforce.compulsions': total('行政强制', '件', ['enforce.compulsions_approved', 'enforce.compulsions_urgent']),
  'enforce.seizures_planned': count('先批准的查封、扣押', '件', { on: 'seize' }),
  'enforce.seizures_urgent': count('紧急查封、扣押', '件', { on: 'seizeAtOnce' }),
  'enforce.seizures': total('查封、扣押', '件', ['enforce.seizures_planned', 'enforce.seizures_urgent']),
  'enforce.demolitions': count('强制拆除', '件', { where: { form: 'demolition' }, on: 'perform' }),
  'enforce.substitutions': count('代履行', '件', { where: { form: 'substitute' }, on: 'perform' }),
  'enforce.court_applications': count('申请法院强制执行', '件', { on: 'apply' }),
  'enforce.court_allowed': count('法院准予执行', '件', { where: { ruling: 'allowed' }, on: 'courtRules' }),
  'enforce.seizures_overdue': stock('超过期限未解除的查封、扣押', '件', { from: 'after:seizure', until: 'release' }),
}
