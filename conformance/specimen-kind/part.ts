// SPDX-License-Identifier: MulanPSL-2.0
import { choice, counting, day, kind, money, person, procedure, text } from '../../kernel/declare/declare.ts'

const fields = {
  what: text('事项'), worth: money('价值'), who: person('姓名'), foundOn: day('发现日期'), origin: choice('由来', { listed: '列明', own: '自行发现' }),
}
const part = procedure(fields, {
  states: { open: '未了', done: '已了' },
  steps: {
    open: { label: '列入', from: 'nothing', to: 'open', by: ['desk'], needs: ['origin', 'foundOn'], takes: ['what', 'worth', 'who'], onlyIf: [{ when: { inOrder: ['foundOn', 'open'] }, otherwise: '发现日期晚于列入日期' }] },
    finish: { label: '了结', from: ['open'], to: 'done', by: ['desk'], apartFrom: 'open' },
  },
})
const { count, stock } = counting(part)

/** What a step of the specimen opens, one matter a row. */
export const specimenPart = kind({
  id: 'specimen-part',
  label: '样件明细',
  shape: 'task',
  mechanisms: [],
  form: 1,
  title: '{what}',
  procedure: part,
  reads: [{ post: 'desk' }, { post: 'head', where: { origin: 'listed' } }],
  figures: {
    'part.found': count('发现', '处', { where: { origin: 'listed' }, on: 'foundOn' }),
    'part.open': stock('未了', '处', { from: 'open', until: 'finish' }),
  },
  report: [],
  examples: [
    { title: '列入', steps: [{ step: 'open', day: '2024-03-15', data: { origin: 'listed', foundOn: '2024-03-15', what: '甲' } }], expects: { state: 'open', figures: { 'part.open': 1 }, in: '2024' } },
    {
      title: '了结由另一人办', steps: [
        { step: 'open', day: '2024-03-15', by: 'one', data: { origin: 'own', foundOn: '2024-03-15', what: '甲' } },
        { step: 'finish', day: '2024-03-31', by: 'one', refused: '了结与列入应由不同的人办理' },
        { step: 'finish', day: '2024-03-31', by: 'two' },
      ], expects: { state: 'done', figures: { 'part.open': 0 }, in: '2024-03' },
    },
    { title: '发现晚于列入', steps: [
      { step: 'open', day: '2024-03-15', data: { origin: 'own', foundOn: '2024-03-16' }, refused: '发现日期晚于列入日期' },
      { step: 'open', day: '2024-03-16', data: { origin: 'own', foundOn: '2024-03-16', what: '乙' } },
    ], expects: { state: 'open' } },
  ],
})
