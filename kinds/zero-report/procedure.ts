// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const offices = ['justice-office', 'peace-office', 'petition-desk', 'enforcement-team', 'party-office']
const heads = ['deputy-leader', 'mayor', 'secretary']
const hasMatters = '期间内已有计入这些指标的事项，不能报零，应去掉有事项的指标或者更正该事项'

export const zeroReport = procedure(fields, {
  states: { proposed: '待签字', signed: '已签字', refused: '不予签字' },
  steps: {
    propose: {
      label: '拟报零', from: 'nothing', to: 'proposed', by: offices,
      needs: ['figures', 'from', 'to'], takes: ['asked'],
      onlyIf: [{ when: { inOrder: ['from', 'to'] }, otherwise: '期间的最后一日早于第一日，应为第一日或者以后' }],
    },
    sign: {
      label: '签字', from: ['proposed'], to: 'signed', by: heads, apartFrom: 'propose',
      needs: ['asked'], takes: ['sheet'],
      onlyIf: [{ when: { inOrder: ['to', 'sign'] }, otherwise: '期间还没有结束，应在期间最后一日当日或者以后签字' }],
      relies: [{ zero: 'figures', from: 'from', to: 'to', otherwise: hasMatters }],
    },
    refuse: { label: '不予签字', from: ['proposed'], to: 'refused', by: heads, apartFrom: 'propose', needs: ['why'] },
  },
})
