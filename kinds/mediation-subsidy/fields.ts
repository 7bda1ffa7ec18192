// SPDX-License-Identifier: MulanPSL-2.0
import { day, link, member, money, note, papers, rows, text } from '../../kernel/declare/declare.ts'

/** 以案定补审批表: which finished dispute pays whom how much, and under which rule of the county. */
export const fields = {
  periodFrom: day('结算期起', { group: '结算' }),
  periodTo: day('结算期止', { group: '结算' }),
  rule: text('补贴标准文件', { group: '结算', help: '写文件名称、文号和版本；标准由县里规定，没有默认金额' }),
  lines: rows('补贴明细', {
    dispute: link('纠纷', ['dispute']),
    mediator: member('调解员', 'post-holder.mediator'),
    grade: text('档次', { help: '按补贴标准文件的名称填写' }),
    amount: money('补贴金额'),
  }, { group: '结算', help: '一行一件纠纷一名调解员，纠纷须已归档' }),

  checkNote: note('核对意见', { group: '审批' }),
  backReason: text('退回修改的原因', { group: '审批' }),

  voucher: text('付款凭证号', { group: '发放' }),
  receipts: papers('签收单', { group: '发放' }),
}
