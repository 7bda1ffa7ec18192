// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const clients = ['village', 'party-office', 'handler']

export const adviserService = procedure(fields, {
  states: { recorded: '已登记', confirmed: '已确认', disputed: '有异议', settled: '已核对' },
  steps: {
    record: {
      label: '登记法律服务',
      from: 'nothing',
      to: 'recorded',
      by: ['adviser', 'justice-office'],
      needs: ['client', 'adviser', 'type'],
      takes: ['office', 'mode', 'docs', 'matter', 'details'],
      onlyIf: [
        { when: { either: [{ client: 'town' }, { not: { village: 0 } }] }, otherwise: '服务村（社区）的记录没有选明是哪个村（社区）' },
      ],
      relies: [{ holds: 'post-holder.adviser', of: 'adviser', otherwise: '所选人员当日不是在任的法律顾问，应从当日在任的名册中选择' }],
    },
    confirm: {
      label: '确认服务',
      from: ['recorded'],
      to: 'confirmed',
      by: clients,
      awaited: true,
    },
    dispute: {
      label: '提出异议',
      from: ['recorded'],
      to: 'disputed',
      by: clients,
      needs: ['disputedWhy'],
    },
    settle: {
      label: '核对异议',
      from: ['disputed'],
      to: 'settled',
      by: ['justice-office'],
      awaited: true,
      needs: ['outcome', 'outcomeWhy'],
    },
  },
})
