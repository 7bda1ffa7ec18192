// SPDX-License-Identifier: MulanPSL-2.0
// Declarations that must not compile: every line under a directive is wrong in one name, and the compiler has to say so there.
import { mediationLaw } from '../../law/law.ts'
import { choice, choices, counting, day, member, number, person, procedure, rows, text } from './declare.ts'

const fields = {
  what: text('事由'), sort: choice('类别', { a: '甲', b: '乙' }), channels: choices('渠道', { net: '网上' }), on: day('日期'), days: number('天数', '日'), who: person('姓名'),
  helper: member('协办', 'roll.in'), list: rows('明细', { name: text('名称'), n: number('数量', '个'), kind: choice('种类', { good: '好' }) }),
}
const limit = mediationLaw.limit
const right = procedure(fields, {
  states: { opened: '已登记', closed: '已办结' },
  steps: {
    open: { label: '登记', from: 'nothing', to: 'opened', by: ['desk'], needs: ['what'] },
    close: { label: '办结', from: ['opened'], to: 'closed', by: ['desk'], onlyIf: [{ when: { sort: ['a', 'b'], list: { some: { n: { atLeast: 1 } } } }, otherwise: '不行' }] },
  },
  clocks: { due: { label: '期限', from: 'open', until: 'close', limit: { on: 'on' }, whose: 'office', then: '督促' } },
})
const { count, sum, distinct, stock, days } = counting(right)
const opening = { label: '登记', from: 'nothing', to: 'opened', by: ['desk'] } as const
const states = { opened: '已登记' }

export const wrong = [
  // @ts-expect-error a field that is not there
  () => procedure(fields, { states, steps: { open: { ...opening, needs: ['where'] } } }),
  // @ts-expect-error a state that is not there
  () => procedure(fields, { states, steps: { open: { ...opening, to: 'asleep' } } }),
  // @ts-expect-error a step that is not there
  () => procedure(fields, { states, steps: { open: { ...opening, apartFrom: 'begin' } } }),
  // @ts-expect-error a code that is not there
  () => procedure(fields, { states, steps: { open: { ...opening, onlyIf: [{ when: { sort: 'c' }, otherwise: '不行' }] } } }),
  // @ts-expect-error a column that is not there
  () => procedure(fields, { states, steps: { open: { ...opening, onlyIf: [{ when: { list: { some: { m: 1 } } }, otherwise: '不行' }] } } }),
  // @ts-expect-error what a personal field holds
  () => procedure(fields, { states, steps: { open: { ...opening, onlyIf: [{ when: { who: '张某' }, otherwise: '不行' }] } } }),
  // @ts-expect-error a clock from a step that is not there
  () => procedure(fields, { states, steps: { open: opening }, clocks: { due: { label: '期限', from: 'begin', until: 'open', limit: { on: 'on' }, whose: 'office', then: '督促' } } }),
  // @ts-expect-error a date that is no day
  () => procedure(fields, { states, steps: { open: opening }, clocks: { due: { label: '期限', from: 'open', until: 'open', limit: { on: 'what' }, whose: 'office', then: '督促' } } }),
  // @ts-expect-error an extension by a field that is no number
  () => procedure(fields, { states, steps: { open: opening }, clocks: { due: { label: '期限', from: 'open', until: 'open', limit: { on: 'on' }, whose: 'office', then: '督促', extend: { by: 'open', days: 'what', atMost: {} as never } } } }),
  // @ts-expect-error a step a figure counts by
  () => count('件', '件', { on: 'begin' }),
  // @ts-expect-error a field a figure counts by that is no day
  () => count('件', '件', { on: 'what' }),
  // @ts-expect-error a clock a figure counts by
  () => stock('件', '件', { from: 'after:late', until: 'close' }),
  // @ts-expect-error a clock in a condition
  () => count('件', '件', { where: { late: 'soon' }, on: 'open' }),
  // @ts-expect-error a state in a condition
  () => count('件', '件', { where: { state: 'asleep' }, on: 'open' }),
  // @ts-expect-error a code of several
  () => count('件', '件', { where: { channels: 'letter' }, on: 'open' }),
  // @ts-expect-error a table that is none
  () => count('行', '行', { each: 'what', on: 'open' }),
  // @ts-expect-error a code in a column
  () => count('行', '行', { each: 'list', eachWhere: { kind: 'bad' }, on: 'open' }),
  // @ts-expect-error a column that is not there
  () => sum('数量', '个', { each: 'list', of: 'm', on: 'open' }),
  // @ts-expect-error adding up a text
  () => sum('数量', '个', { of: 'what', on: 'open' }),
  // @ts-expect-error telling apart numbers
  () => distinct('几种', '种', { of: 'days', on: 'open' }),
  // @ts-expect-error days from a step that is not there
  () => days('日数', { span: ['open', 'begin'], on: 'open' }),
  // @ts-expect-error an article the statute book does not hold
  () => mediationLaw.cite('999'),
  // @ts-expect-error a limit of an article the statute book does not hold
  () => limit('999', { days: 30 }),
]
