// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const offices = ['party-office', 'justice-office']

export const survey = procedure(fields, {
  states: { planned: '测评中', counted: '已统计', checked: '已复核' },
  steps: {
    plan: {
      label: '开展测评', from: 'nothing', to: 'planned', by: offices,
      needs: ['subject', 'from'], takes: ['conductor', 'method', 'issued'],
    },
    count: {
      label: '统计结果', from: ['planned'], to: 'counted', by: offices,
      needs: ['to', 'method', 'valid'], takes: ['issued', 'satisfied', 'aware', 'sheet'],
      onlyIf: [
        { when: { inOrder: ['from', 'to'] }, otherwise: '截止日期早于开始日期，应为开始当日或者以后' },
        { when: { inOrder: ['to', 'count'] }, otherwise: '测评还没有截止，应在截止当日或者以后统计' },
        { when: { valid: { atLeast: 1 } }, otherwise: '没有有效问卷的不能作为结果' },
        {
          when: { either: [{ subject: 'awareness' }, { satisfied: { given: true } }] },
          otherwise: '满意度测评应填写满意的份数，没有的填 0',
        },
        {
          when: { either: [{ not: { subject: 'awareness' } }, { aware: { given: true } }] },
          otherwise: '知晓率测评应填写知晓的份数，没有的填 0',
        },
      ],
    },
    check: { label: '复核', from: ['counted'], to: 'checked', by: offices, apartFrom: 'count' },
    sendBack: { label: '退回重新统计', from: ['counted'], to: 'planned', by: offices, needs: ['backReason'] },
  },
})
