// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { contract } from './procedure.ts'

const { count, stock, sum } = counting(contract)

export const figures = {
  'contract.signed': count('签订合同', '件', { on: 'sign' }),
  'contract.amount': sum('签订合同金额', '元', { of: 'amount', on: 'sign' }),
  'contract.advice_not_adopted': count('审查意见未全部采纳而签订的合同', '件', { where: { advice: ['partly', 'not'] }, on: 'sign' }),
  'contract.terminated': count('解除或者终止的合同', '件', { on: 'terminate' }),
  'contract.duties_overdue': stock('逾期未履约的合同', '件', { from: 'after:duty', until: 'close', through: 'terminate' }),
}
