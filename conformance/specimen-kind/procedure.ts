// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'
import { guide, limits, rules2020, rules2024 } from './law.ts'

const desk = ['desk']

/** Every feature of a step, and a clock of every form. */
export const specimen = procedure(fields, {
  states: { received: '已收到', accepted: '办理中', amending: '补正中', answered: '已答复', visited: '已回访', dropped: '已终止', closed: '已办结' },
  steps: {
    receive: {
      label: '收到', from: 'nothing', to: 'received', by: ['desk', 'village'],
      needs: ['subject', 'sort', 'happenedOn'],
      takes: ['phone', 'account', 'channels', 'applicant', 'firm', 'people', 'amount', 'agreed', 'related', 'dueOn', 'zeros'],
      onlyIf: [
        { when: { inOrder: ['happenedOn', 'receive'] }, otherwise: '发生日期晚于收到日期，应为当日或者以前' },
        { when: { not: { sort: 'urgent', people: { given: false } } }, otherwise: '紧急的应填写人数', cites: rules2024.cite('1'), since: '2024-07-01' },
      ],
      number: { series: '样' }, cites: rules2020.cite('1'),
    },
    walkIn: { label: '当场受理', from: 'nothing', to: 'accepted', by: desk, needs: ['subject', 'sort', 'happenedOn'], takes: ['channels', 'people', 'firm', 'applicant'] },
    accept: {
      label: '受理', from: ['received'], to: 'accepted', by: desk, needs: ['handler'], takes: ['dueOn', 'agreed'], apartFrom: 'receive',
      relies: [
        { holds: 'specimen-roster.serving', of: 'handler', otherwise: '受理之日承办人不在册', cites: rules2020.cite('1') },
        { holds: 'specimen-roster.serving', of: 'handler', on: 'happenedOn', when: { sort: 'urgent' }, otherwise: '紧急的，发生之日承办人也应在册' },
      ],
    },
    list: {
      label: '列明', from: ['accepted'], by: desk, needs: ['items'],
      onlyIf: [{ when: { items: { count: { atLeast: 1 } } }, otherwise: '明细至少一行' }],
      relies: [{ holds: 'specimen-roster.serving', of: 'items.whom', otherwise: '列明之日经手人不在册' }],
      opens: { kind: 'specimen-part', step: 'open', each: 'items', as: { what: 'name', worth: 'worth', who: 'who' }, with: { origin: 'listed' }, dayAs: 'foundOn' },
    },
    extend: { label: '批准延长', from: ['accepted'], by: ['head'], needs: ['extraDays'], cites: guide.cite('2', 2) },
    ask: { label: '通知补正', from: ['accepted'], to: 'amending', by: desk },
    amend: { label: '补正到齐', from: ['amending'], to: 'accepted', by: desk, outside: true, takes: ['proof'] },
    drop: {
      label: '终止', from: ['amending'], to: 'dropped', by: desk,
      waits: [{ since: 'ask', limit: limits.wait, otherwise: '补正通知发出未满7日，还不能终止' }],
    },
    lapse: { label: '视为撤回', from: ['amending'], to: 'dropped', by: desk, cites: guide.cite('4') },
    answer: {
      label: '答复', from: ['accepted'], to: 'answered', by: desk, takes: ['amount', 'people', 'proof', 'agreed'],
      onlyIf: [{ when: { either: [{ agreed: true }, { taken: 'accept' }] }, otherwise: '当场受理的，双方同意才能答复' }],
    },
    reopen: { label: '重新办理', from: ['answered', 'visited'], to: 'accepted', by: ['head'], apartFrom: ['receive', 'answer'] },
    visit: {
      label: '回访', from: ['answered', 'visited'], to: 'visited', by: ['desk', 'village'], takes: ['channels'],
      relies: [
        { tally: 'firm', within: 'year', under: 3, otherwise: '同一单位本年已回访三件' },
        { tally: 'items.firm', within: 'year', dated: 'visit', among: { taken: 'visit' }, under: { setting: 'specimen.visits' }, otherwise: '明细中有单位本年回访已达上限' },
      ],
    },
    close: {
      label: '办结', from: ['visited'], to: 'closed', by: ['head'], takes: ['related', 'zeros'],
      relies: [
        { linked: 'related', meets: { not: { state: 'received' } }, otherwise: '关联的事项还没有受理' },
        { zero: 'zeros', from: 'happenedOn', to: 'close', otherwise: '期间内已有事项，不能报零' },
      ],
    },
  },
  clocks: {
    accept: { label: '受理期限', from: 'receive', until: 'accept', limit: [limits.accept2020, limits.accept2024], whose: 'office', then: '由上级督促' },
    answer: {
      label: '答复期限', from: ['accept', 'walkIn'], until: 'answer', restarts: 'reopen', whose: 'office',
      limit: [{ when: { sort: 'urgent' }, limit: limits.answerUrgent }, { when: { sort: ['plain', 'fresh'] }, limit: limits.answer }],
      extend: { by: 'extend', days: 'extraDays', atMost: limits.extend }, pause: { from: 'ask', until: 'amend', cites: guide.cite('2', 3) }, then: '由上级督促',
    },
    own: { label: '本地期限', from: ['accept', 'walkIn'], until: ['answer', 'drop'], limit: limits.own, whose: 'office', then: '由本镇督促' },
    visit: { label: '回访期限', from: 'answer', until: 'visit', limit: limits.visitUnlessSet, whose: 'office', then: '补做回访' },
    due: { label: '约定期限', from: ['receive', 'walkIn'], until: ['close', 'drop'], limit: { on: 'dueOn' }, whose: 'resident', then: '另行约定' },
    promise: {
      label: '承诺期限', from: 'accept', until: 'answer', whose: 'office', then: '说明原因',
      limit: [{ when: { dueOn: { given: true } }, limit: { on: 'dueOn' } }, { when: { agreed: true }, limit: limits.visit }],
    },
    amend: { label: '补正期限', from: 'ask', restarts: 'ask', until: ['amend', 'drop', 'lapse'], limit: limits.amend, whose: 'resident', then: '视为撤回', deemed: 'lapse' },
    hint: { label: '提示期限', from: 'receive', until: 'close', limit: limits.visit, whose: 'office', then: '只作提示', advice: true },
  },
})
