// SPDX-License-Identifier: MulanPSL-2.0
import { petitionRegulation } from '../../law/law.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const offices = ['peace-office', 'petition-desk']
const deciding = ['peace-office', 'deputy-leader', 'secretary', 'mayor']
const isNoPetition = { type: ['civil-to-criminal', 'malignant', 'emergency'] } as const

export const incident = procedure(fields, {
  states: { reported: '已报告待认定', handling: '处置中', closed: '已处置', reviewed: '已复盘', dismissed: '认定不属于' },
  steps: {
    report: {
      label: '报告', from: 'nothing', to: 'reported', by: offices,
      needs: ['type', 'occurredOn'], takes: ['people', 'brief', 'related', 'told', 'measures'],
      onlyIf: [
        { when: { inOrder: ['occurredOn', 'report'] }, otherwise: '发生日期晚于报告日，应为报告当日或者以前' },
        {
          when: { either: [isNoPetition, { told: 'committee' }] },
          otherwise: '上访事件没有写明已报告本级党委、政府，应先报告再登记',
          cites: petitionRegulation.cite('25', 1),
        },
      ],
    },
    confirm: {
      label: '认定', from: ['reported'], to: 'handling', by: deciding, apartFrom: 'report',
      needs: ['grounds'],
    },
    dismiss: {
      label: '认定不属于', from: ['reported'], to: 'dismissed', by: deciding, apartFrom: 'report',
      needs: ['grounds'],
    },
    handle: { label: '处置', from: ['reported', 'handling'], by: offices, needs: ['measures'], takes: ['told', 'related', 'people'] },
    close: { label: '处置完毕', from: ['handling'], to: 'closed', by: offices, needs: ['outcome'] },
    review: { label: '复盘', from: ['closed'], to: 'reviewed', by: deciding, needs: ['lessons'] },
  },
})
