// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard, RowTest } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { mediationLaw } from '../../law/law.ts'
import { fields } from './fields.ts'

type Line = typeof fields.lines.columns
const everyLine = (lacks: RowTest<Line>, otherwise: string): Guard<typeof fields> => ({
  when: { not: { lines: { some: lacks } } }, otherwise,
})

export const mediationSubsidy = procedure(fields, {
  states: {
    drafted: '已造册待核对',
    returned: '已退回修改',
    checked: '已核对待审批',
    approved: '已批准待发放',
    paid: '已发放',
  },
  steps: {
    draft: {
      label: '造册', from: 'nothing', to: 'drafted', by: ['justice-office'],
      needs: ['periodFrom', 'periodTo', 'lines'],
      onlyIf: [
        { when: { inOrder: ['periodFrom', 'periodTo'] }, otherwise: '结算期止早于结算期起，应为当日或者以后' },
        everyLine({ dispute: { given: false } }, '补贴明细有一行没有选明是哪件纠纷'),
        everyLine({ amount: { under: 1 } }, '补贴明细有一行金额为 0，不补贴的不列入'),
      ],
      relies: [
        { linked: 'lines.dispute', meets: { state: 'filed' }, otherwise: '补贴明细中有纠纷还没有归档，先补齐回访、履行记录和卷宗再列入' },
        { tally: 'lines.dispute', within: 'ever', under: 1, otherwise: '补贴明细中有纠纷已经列入别的补贴册，一件纠纷只补贴一次' },
        {
          priced: 'lines.dispute', by: 'governance-rule.subsidy', table: 'rates', on: ['agree', 'fail'],
          fits: { form: 'agreementForm', type: 'type' }, reaches: { leastAmount: 'amount' }, file: 'needs',
          gives: { grade: 'grade', amount: 'amount' }, rule: { link: 'rule', words: 'basis' }, among: ['mediator', 'mediators.mediator'],
          otherwise: '补贴明细不能列入', cites: mediationLaw.cite('16'),
        },
      ],
      cites: mediationLaw.cite('16'),
      number: { series: '补' },
    },
    check: {
      label: '核对', from: ['drafted'], to: 'checked', by: ['justice-office', 'peace-office', 'economic-station'], apartFrom: 'draft', awaited: true,
      takes: ['checkNote'],
    },
    sendBack: {
      label: '退回修改', from: ['drafted', 'checked'], to: 'returned', by: [
        'justice-office', 'peace-office', 'economic-station', 'deputy-leader',
      ],
      needs: ['backReason'],
    },
    // The lines themselves are put right by a correction of the draft, worked out again, so that who drafted stays who drafted.
    resubmit: { label: '更正后重新提交', from: ['returned'], to: 'drafted', by: ['justice-office'], awaited: true },
    approve: { label: '批准', from: ['checked'], to: 'approved', by: ['deputy-leader', 'mayor'], apartFrom: 'draft', awaited: true },
    pay: {
      label: '发放', from: ['approved'], to: 'paid', by: ['economic-station', 'party-office'], apartFrom: 'draft', awaited: true, needs: ['voucher'],
      takes: ['receipts'],
    },
  },
})
