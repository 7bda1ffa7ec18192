// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

export const staffMember = procedure(fields, {
  states: { serving: '在职', ended: '已离任' },
  steps: {
    record: {
      label: '登记', from: 'nothing', to: 'serving', by: ['party-office'],
      needs: ['person', 'post', 'from'], takes: ['employment', 'office'],
      relies: [{
        tally: 'post', within: { from: 'from', through: 'to' }, under: 1, when: { post: ['secretary', 'mayor'] },
        otherwise: '任职日期当日本镇已有人任同一职务，请先登记前任离任，再登记继任',
      }],
    },
    change: { label: '变更', from: ['serving'], by: ['party-office'], takes: ['employment', 'office'] },
    end: {
      label: '离任', from: ['serving'], to: 'ended', by: ['party-office'],
      needs: ['to', 'why'],
      onlyIf: [{ when: { inOrder: ['from', 'to'] }, otherwise: '任职的最后一日早于任职日期，应为任职当日或者以后' }],
    },
  },
})
