// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const office = ['party-office']

export const fundingLine = procedure(fields, {
  states: { asked: '已申请', budgeted: '已安排', closed: '已结清', dropped: '已撤回', paid: '已支付' },
  steps: {
    ask: {
      label: '申请经费', from: 'nothing', to: 'asked', by: [...office, 'justice-office'],
      needs: ['item', 'yearFrom', 'needed'], takes: ['purpose'],
    },
    budget: { label: '安排经费', from: ['asked'], to: 'budgeted', by: office, needs: ['budgeted'], takes: ['source', 'budgetPaper'] },
    // A payment has a day of its own, and money is counted by that day: it is a matter of its own, part of its line.
    pay: {
      label: '支付', from: ['budgeted'], by: office,
      needs: ['amount'], takes: ['voucher', 'payee', 'basis'],
      onlyIf: [{ when: { amount: { atLeast: 1 } }, otherwise: '支付金额应大于 0' }],
      opens: {
        kind: 'funding-line', step: 'payment',
        as: { item: 'item', amount: 'amount', voucher: 'voucher', payee: 'payee', basis: 'basis' },
      },
    },
    close: { label: '结清', from: ['budgeted'], to: 'closed', by: office },
    drop: { label: '撤回申请', from: ['asked'], to: 'dropped', by: office, needs: ['dropReason'] },

    payment: {
      label: '登记支付', from: 'nothing', to: 'paid', by: office,
      needs: ['item', 'amount'], takes: ['voucher', 'payee', 'basis'],
      onlyIf: [{ when: { amount: { atLeast: 1 } }, otherwise: '支付金额应大于 0' }],
    },
  },
})
