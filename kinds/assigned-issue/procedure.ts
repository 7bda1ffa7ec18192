// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit } from '../../law/law.ts'
import { fields } from './fields.ts'

const leaders = ['secretary', 'mayor', 'deputy-leader']
const desk = ['party-office', ...leaders]
const assignees = [
  'handler', 'justice-office', 'peace-office', 'petition-desk', 'enforcement-team', 'enforcement-head', 'economic-station',
    'service-window',
  'village',
]
const open = ['ordered', 'accepted'] as const

export const assignedIssue = procedure(fields, {
  states: { ordered: '已交办', accepted: '承办中', returned: '已退回待改派', reported: '已报结果', closed: '已办结' },
  steps: {
    // Its day is the day of the order, also where the party office writes it down later.
    order: {
      label: '交办', from: 'nothing', to: 'ordered', by: desk, needs: ['leader', 'manner', 'keyIssue', 'about', 'assignee'],
      takes: ['instruction', 'matter', 'dueOn'],
      onlyIf: [{ when: { inOrder: ['order', 'dueOn'] }, otherwise: '办结期限早于交办之日，应为当日或者以后' }],
      relies: [{ holds: 'staff-member.leader', of: 'leader', otherwise: '交办之日不是班子成员，请核对任职日期' }],
      number: { series: '督' },
    },
    accept: { label: '承办', from: ['ordered'], to: 'accepted', by: assignees },
    handBack: { label: '退回交办', from: [...open], to: 'returned', by: assignees, needs: ['backReason'] },
    reassign: {
      label: '改派', from: ['returned'], to: 'ordered', by: desk, needs: ['assignee'], takes: ['dueOn', 'instruction'],
      onlyIf: [{ when: { inOrder: ['reassign', 'dueOn'] }, otherwise: '办结期限早于改派之日，应为当日或者以后' }],
    },
    work: { label: '记录办理情况', from: ['accepted'], by: assignees, needs: ['progress'], takes: ['proof', 'matter'] },
    urge: { label: '督办催办', from: [...open], by: desk, needs: ['urging'], takes: ['dueOn'] },
    report: { label: '报告结果', from: ['accepted'], to: 'reported', by: assignees, needs: ['progress'], takes: ['proof', 'matter'] },
    sendBack: { label: '要求再办', from: ['reported'], to: 'accepted', by: desk, apartFrom: 'report', needs: ['urging'], takes: ['dueOn'] },
    close: {
      label: '办结', from: ['ordered', 'accepted', 'reported'], to: 'closed', by: desk, apartFrom: 'report', needs: ['outcome'],
        takes: ['proof'],
      onlyIf: [
        {
          when: { either: [{ state: 'reported' }, { dueOn: { given: false }, keyIssue: false }] },
          otherwise: '有期限的和重点难点问题，承办单位报告结果以后才能办结',
        },
        {
          when: { either: [{ keyIssue: false }, { proof: { given: true } }, { matter: { given: true } }] },
          otherwise: '重点难点问题办结应有佐证，请上传材料或者关联涉及的事项',
        },
      ],
    },
  },
  clocks: {
    accept: {
      label: '接手时限', from: 'order', restarts: 'reassign', until: ['accept', 'handBack', 'close'],
        limit: localLimit('assigned-issue.accept'),
      whose: 'office', then: '由党政办催办或者改派',
    },
    due: {
      label: '办结期限', from: 'order', restarts: 'reassign', until: ['report', 'close'], limit: { on: 'dueOn' }, whose: 'office',
      then: '列入逾期督办清单',
    },
  },
})
