// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const offices = ['party-office', 'justice-office']

/** What kind of item it is decides what the meeting counts as, so an item without it would count as nothing. */
const wholeItems: Guard<typeof fields>[] = [
  { when: { not: { agenda: { some: { title: { given: false } } } } }, otherwise: '议题有一行没有写名称，请补齐或者删去' },
  { when: { not: { agenda: { some: { types: { given: false } } } } }, otherwise: '议题有一行没有选类型，至少选一个' },
]

export const meeting = procedure(fields, {
  states: { called: '已安排', held: '已召开', confirmed: '纪要已签发', cancelled: '已取消' },
  steps: {
    call: {
      label: '安排会议', from: 'nothing', to: 'called', by: offices,
      needs: ['body', 'agenda'], takes: ['topic', 'plannedOn', 'place', 'invited', 'attendees'],
      onlyIf: wholeItems,
    },
    // Its day is the day of the meeting: posts are those of that day.
    hold: {
      label: '召开', from: ['called'], to: 'held', by: offices,
      needs: ['agenda'], takes: ['chair', 'chairFromOutside', 'place', 'attendees', 'outsiders', 'study', 'matters', 'minutes'],
      onlyIf: [
        {
          when: { either: [{ chair: { given: true } }, { chairFromOutside: { given: true } }] },
          otherwise: '没有写明主持人，应从名册选择；外单位的人主持的写单位和职务',
        },
        ...wholeItems,
        { when: { not: { attendees: { some: { member: { given: false } } } } }, otherwise: '应到人员有一行没有写明是谁，应从名册选择' },
      ],
      relies: [
        { holds: 'staff-member.in-post', of: 'chair', otherwise: '主持人会议当日不在册，请另选或者填“外单位主持人”' },
        { holds: 'staff-member.in-post', of: 'attendees.member', otherwise: '会议当日不在册，请去掉这一行' },
      ],
    },
    confirm: {
      label: '签发纪要', from: ['held'], to: 'confirmed', by: offices,
      needs: ['chairSigned'], takes: ['agenda', 'minutes'],
      onlyIf: [
        { when: { chairSigned: true }, otherwise: '主持人还没有签发纪要，签发以后再登记' },
        ...wholeItems,
      ],
    },
    cancel: { label: '取消会议', from: ['called'], to: 'cancelled', by: offices, needs: ['cancelReason'] },
  },
})
