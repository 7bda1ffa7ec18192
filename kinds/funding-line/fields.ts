// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, money, papers, text } from '../../kernel/declare/declare.ts'

const request = '申请'
const budget = '安排'
const payment = '支付'

export const fields = {
  item: choice('经费项目', {
    adviser: '法律顾问',
    publicity: '普法',
    subsidy: '调解补贴',
    equipment: '执法装备',
    training: '培训',
    venue: '阵地',
    other: '其他',
  }, { group: request }),
  yearFrom: day('年度起始日', { group: request, help: '预算年度的第一日，例如 2025-01-01；年需和已安排都归入这一天所在年度' }),
  needed: money('年需', { group: request }),
  purpose: text('用途', { group: request }),
  dropReason: text('撤回原因', { group: request }),

  budgeted: money('已安排', { group: budget, help: '没有安排的填 0' }),
  source: text('资金来源', { group: budget }),
  budgetPaper: papers('预算批复或者会议纪要', { group: budget }),

  amount: money('支付金额', { group: payment }),
  voucher: text('凭证号', { group: payment }),
  payee: entity('收款单位', { group: payment, help: '付给个人的不填姓名，写“个人”' }),
  basis: link('依据事项', ['adviser-service', 'mediation-subsidy', 'study-session', 'legal-education-event'], { group: payment }),
}
