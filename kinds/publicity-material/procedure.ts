// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const keepers = ['justice-office', 'party-office']

export const publicityMaterial = procedure(fields, {
  states: { held: '在库', ended: '已清退' },
  steps: {
    record: {
      label: '入库', from: 'nothing', to: 'held', by: keepers,
      needs: ['name', 'type', 'received', 'receivedOn'], takes: ['source', 'place'],
      onlyIf: [
        { when: { received: { atLeast: 1 } }, otherwise: '入库数量是 0，应填写实际收到的数量' },
        { when: { inOrder: ['receivedOn', 'record'] }, otherwise: '入库日期晚于登记日期，应为登记当日或者以前' },
      ],
    },
    count: { label: '盘点', from: ['held'], by: keepers, needs: ['counted'], takes: ['difference', 'place'] },
    end: { label: '清退', from: ['held'], to: 'ended', by: keepers, needs: ['discarded', 'why'] },
  },
})
