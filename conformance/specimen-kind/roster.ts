// SPDX-License-Identifier: MulanPSL-2.0
import { choice, counting, day, kind, person, procedure } from '../../kernel/declare/declare.ts'

const fields = { person: person('姓名'), post: choice('职务', { clerk: '干事', chief: '主任' }), from: day('任职日期'), termTo: day('届满日期'), to: day('离任日期') }
const roster = procedure(fields, {
  states: { serving: '在任', left: '离任' },
  steps: {
    enter: { label: '登记', from: 'nothing', to: 'serving', by: ['desk'], needs: ['person', 'post', 'from'], takes: ['termTo'] },
    leave: { label: '离任', from: ['serving'], to: 'left', by: ['desk'], needs: ['to'], onlyIf: [{ when: { inOrder: ['from', 'to'] }, otherwise: '离任日期早于任职日期' }] },
  },
})
const { stock, distinct } = counting(roster)

/** Who may handle a specimen, from when through when. */
export const specimenRoster = kind({
  id: 'specimen-roster',
  label: '样件名册',
  shape: 'roster',
  mechanisms: [],
  form: 1,
  title: '{post}',
  procedure: roster,
  reads: [{ post: 'desk' }],
  figures: {
    'roster.people': stock('在册人员', '人', { from: 'from', through: 'to', of: 'person' }),
    'roster.terms': stock('任期内', '条', { from: 'from', until: 'leave', through: 'termTo' }),
    'roster.posts': distinct('职务数', '种', { of: 'post', on: 'enter' }),
  },
  report: [],
  examples: [
    { title: '在任', steps: [{ step: 'enter', day: '2024-01-02', data: { person: '张某甲', post: 'clerk', from: '2024-01-01' } }], expects: { state: 'serving', figures: { 'roster.people': 1 }, in: '2024-01' } },
    {
      title: '离任当日仍在册', steps: [
        { step: 'enter', day: '2024-01-02', data: { person: '李某乙', post: 'chief', from: '2024-01-01', termTo: '2024-06-30' } },
        { step: 'leave', day: '2024-06-01', data: { to: '2023-12-31' }, refused: '离任日期早于任职日期' },
        { step: 'leave', day: '2024-06-01', data: { to: '2024-05-31' } },
      ], expects: { state: 'left', figures: { 'roster.people': 1, 'roster.terms': 1 }, in: '2024-05' },
    },
    { title: '任期届满', steps: [{ step: 'enter', day: '2023-01-02', data: { person: '王某丙', post: 'clerk', from: '2023-01-01', termTo: '2023-12-31' } }], expects: { figures: { 'roster.terms': 1 }, in: '2023' } },
  ],
  roster: { person: 'person', holds: { serving: { label: '在任', from: 'from', through: 'to', tells: ['post'] } } },
})
