// SPDX-License-Identifier: MulanPSL-2.0
import { day, link, member, money, note, papers, rows, text } from '../../kernel/declare/declare.ts'

/** 以案定补审批表: which finished dispute pays whom; how much, the rule of the dispute's own day says. */
export const fields = {
  periodFrom: day('结算期起', { group: '结算' }),
  periodTo: day('结算期止', { group: '结算' }),
  lines: rows('补贴明细', {
    dispute: link('纠纷', ['dispute']),
    mediator: member('调解员', 'post-holder.mediator'),
    grade: text('档次', { worked: true }),
    amount: money('补贴金额', { worked: true }),
    basis: text('核定依据', { worked: true }),
    rule: link('补贴标准', ['governance-rule'], { worked: true }),
  }, { group: '结算', help: '一行一件已归档的纠纷、一名调解员；档次和金额按协议之日施行的补贴标准核定，不用填' }),

  checkNote: note('核对意见', { group: '审批' }),
  backReason: text('退回修改的原因', { group: '审批' }),

  voucher: text('付款凭证号', { group: '发放' }),
  receipts: papers('签收单', { group: '发放' }),
}
