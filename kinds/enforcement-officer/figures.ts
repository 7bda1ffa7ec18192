// SPDX-License-Identifier: MulanPSL-2.0
import { counting, rate } from '../../kernel/declare/declare.ts'
import { enforcementOfficer } from './procedure.ts'

const { distinct, stock } = counting(enforcementOfficer)

export const figures = {
  'enforce.staff': stock('在岗执法人员', '名', { from: 'from', until: 'end', of: 'person' }),
  'enforce.certified': stock('持证执法人员', '名', { from: 'certify', through: 'validTo', until: 'end', of: 'person' }),
  'enforce.cert_rate': rate('持证上岗率', 'enforce.certified', 'enforce.staff', {
    across: '分子自持证日计、分母自上岗日计；持证日不早于上岗日，期末持证的都在岗',
  }),
  'enforce.new_certified': distinct('新取得执法证件人员', '名', { where: { not: { obtained: 'renewed' } }, of: 'person', on: 'issuedOn' }),
}
