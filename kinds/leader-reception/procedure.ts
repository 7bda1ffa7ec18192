// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { petitionRegulation } from '../../law/law.ts'
import { fields } from './fields.ts'

const desk = ['petition-desk']
const leaders = petitionRegulation.cite('18', 2)

export const leaderReception = procedure(fields, {
  states: { planned: '已安排', held: '已接访', missed: '未接访' },
  steps: {
    plan: {
      label: '安排接访', from: 'nothing', to: 'planned', by: desk,
      needs: ['type', 'leader', 'plannedOn'], takes: ['place'],
      onlyIf: [{ when: { inOrder: ['plan', 'plannedOn'] }, otherwise: '安排的接访日期早于登记日期，应为当日或者以后；补登的两个日期都填接访当日' }],
      relies: [{ holds: 'staff-member.leader', of: 'leader', otherwise: '接访领导当日不是班子成员，请另选' }],
      cites: leaders,
    },
    hold: {
      label: '接访', from: ['planned'], to: 'held', by: desk,
      needs: ['people'], takes: ['leader', 'place', 'visits', 'newPetitions', 'summary'],
      onlyIf: [
        {
          when: { either: [{ people: { atLeast: 1 } }, { visits: { given: false }, newPetitions: { given: false } }] },
          otherwise: '登记了来访，接待群众不能是 0 人次',
        },
        { when: { not: { visits: { some: { outcome: { given: false } } } } }, otherwise: '来访有一行没有写处理结果' },
        {
          when: { not: { visits: { some: { outcome: 'registered', matter: { given: false } } } } },
          otherwise: '登记受理的应关联已登记的信访或者纠纷；还没有登记的填在“新登记的信访”',
        },
        {
          when: { not: { newPetitions: { some: { petitioner: { given: false } } } } },
          otherwise: '新登记的信访有一行没有填写信访人', cites: petitionRegulation.cite('19', 1),
        },
      ],
      relies: [{ holds: 'staff-member.leader', of: 'leader', otherwise: '接访领导当日不是班子成员，请另选' }],
      opens: {
        kind: 'petition', step: 'register', each: 'newPetitions',
        as: {
          petitioner: 'petitioner', phone: 'phone', address: 'address', people: 'people', representatives: 'representatives',
          about: 'about', request: 'request',
        },
        with: { channel: 'visit', sourceLevel: 'local' },
      },
      cites: leaders,
    },
    miss: { label: '未接访', from: ['planned'], to: 'missed', by: desk, needs: ['missReason'] },
  },
  clocks: {
    rota: {
      label: '按日程接访', from: 'plan', until: ['hold', 'miss'], limit: { on: 'plannedOn', cites: leaders }, whose: 'office',
      then: '登记没有接访的原因，另行安排',
    },
  },
})
