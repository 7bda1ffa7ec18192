// SPDX-License-Identifier: MulanPSL-2.0
import { mediationLaw, penaltyLaw } from '../../law/law.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const keepers = ['justice-office', 'peace-office', 'party-office']

export const postHolder = procedure(fields, {
  states: { serving: '任职', ended: '已离任' },
  steps: {
    record: {
      label: '登记', from: 'nothing', to: 'serving', by: keepers,
      needs: ['person', 'role', 'from'],
      takes: ['unit', 'fullTime', 'legalQualification', 'flags', 'termTo', 'appointment'],
      onlyIf: [
        { when: { inOrder: ['from', 'termTo'] }, otherwise: '任期届满日早于任职日期，应为任职日期以后' },
        {
          when: { either: [{ not: { role: 'legal-reviewer' } }, { legalQualification: { given: true } }] },
          otherwise: '法制审核员没有写明有无法律职业资格，应填写是或者否',
          cites: penaltyLaw.cite('58', 2),
        },
      ],
    },
    renew: {
      label: '续任', from: ['serving'], by: keepers,
      needs: ['termTo'], takes: ['appointment'],
      onlyIf: [
        {
          when: { either: [{ not: { role: 'mediator' } }, { inOrder: ['renew', 'termTo'] }] }, otherwise: '续任后的届满日已经过去，应填写新一届的届满日',
          cites: mediationLaw.cite('9', 2),
        },
        { when: { inOrder: ['renew', 'termTo'] }, otherwise: '续任后的届满日已经过去，应填写新一届的届满日' },
      ],
    },
    change: { label: '变更', from: ['serving'], by: keepers, takes: ['unit', 'flags', 'appointment'] },
    end: {
      label: '离任', from: ['serving'], to: 'ended', by: keepers,
      needs: ['to', 'why'],
      onlyIf: [{ when: { inOrder: ['from', 'to'] }, otherwise: '任职的最后一日早于任职日期，应为任职当日或者以后' }],
    },
  },
  clocks: {
    // The paper's own day: a term begins at the election, which is often recorded later, and a clock can only start on a step.
    term: {
      label: '任期届满', from: 'record', restarts: 'renew', until: 'end', limit: { on: 'termTo' }, whose: 'office',
      then: '换届或者续任；没有办理的，仍在名册上', advice: true,
    },
  },
})
