// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const keepers = ['party-office', 'peace-office']

export const unit = procedure(fields, {
  states: { standing: '存续', ended: '已撤销' },
  steps: {
    record: {
      label: '登记', from: 'nothing', to: 'standing', by: keepers,
      needs: ['type', 'name', 'from'], takes: ['code', 'parent', 'place'],
    },
    change: { label: '变更', from: ['standing'], by: keepers, takes: ['name', 'code', 'parent', 'place'] },
    end: {
      label: '撤销', from: ['standing'], to: 'ended', by: keepers,
      needs: ['to', 'why'], takes: ['successor'],
      onlyIf: [
        { when: { inOrder: ['from', 'to'] }, otherwise: '存续的最后一日早于设立日期，应为设立当日或者以后' },
        {
          when: { either: [{ why: 'dissolved' }, { successor: { given: true } }] },
          otherwise: '合并或者分设的机构没有写明承接机构，应先登记承接机构再撤销',
        },
      ],
    },
  },
})
