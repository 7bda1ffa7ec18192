// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { mediationSubsidy } from './procedure.ts'

const { count, distinct, stock, sum } = counting(mediationSubsidy)

export const figures: Figures = {
  'mediation.subsidy': sum('发放以案定补补贴', '元', { each: 'lines', of: 'amount', on: 'pay' }),
  'mediation.subsidy_lines': count('发放以案定补补贴的明细', '笔', { each: 'lines', on: 'pay' }),
  'mediation.subsidy_mediators': distinct('领取以案定补补贴的调解员', '人', { each: 'lines', of: 'mediator', on: 'pay' }),
  'mediation.subsidy_unpaid': stock('已批准未发放的补贴', '元', { each: 'lines', of: 'amount', from: 'approve', until: 'pay' }),
}
