// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const keepers = ['party-office', 'justice-office']

const inOrder: Guard<typeof fields> = {
  when: { inOrder: ['from', 'to'] }, otherwise: '施行的最后一日早于施行日期，应为施行当日或者以后',
}

/** Every row of a table of rates names its grade and its amount. */
const priced = (table: 'rates' | 'nextRates'): Guard<typeof fields> => ({
  when: { not: { either: [{ [table]: { some: { grade: { given: false } } } }, { [table]: { some: { amount: { given: false } } } }] } },
  otherwise: '补贴标准有一行没有写明档次或者金额，请补齐或者删去',
})

export const governanceRule = procedure(fields, {
  states: { inForce: '施行中', ended: '已停止施行' },
  steps: {
    record: {
      label: '登记', from: 'nothing', to: 'inForce', by: keepers, needs: ['name', 'type', 'from'],
      takes: ['documentNumber', 'checklist', 'rates', 'paper'],
      onlyIf: [priced('rates'), { when: { not: { checklist: { some: { point: { given: false } } } } }, otherwise: '要点清单有一行没有写要点，请补齐或者删去' }],
    },
    change: {
      label: '补充要点', from: ['inForce'], by: keepers, takes: ['documentNumber', 'checklist', 'rates', 'paper'], onlyIf: [priced('rates')],
    },
    // One version ends and the next begins with its own line, so that each day finds the rule it had.
    replace: {
      label: '以新版本接替', from: ['inForce'], to: 'ended', by: keepers, needs: ['to', 'nextTitle', 'nextFrom'],
      takes: ['nextNumber', 'nextChecklist', 'nextRates', 'why'],
      onlyIf: [
        inOrder,
        priced('nextRates'),
        { when: { not: { inOrder: ['nextFrom', 'to'] } }, otherwise: '新版本的施行日期应在旧版本施行的最后一日以后，两个版本不能同时施行' },
      ],
      opens: {
        kind: 'governance-rule', step: 'record',
        as: { name: 'nextTitle', type: 'type', documentNumber: 'nextNumber', from: 'nextFrom', checklist: 'nextChecklist', rates: 'nextRates' },
      },
    },
    end: { label: '停止施行', from: ['inForce'], to: 'ended', by: keepers, needs: ['to', 'why'], onlyIf: [inOrder] },
  },
})
