// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { kind, member, money, person, recordOnly, rows, text } from '../../kernel/declare/declare.ts'
import { changesOf } from './correct-slip.tsx'

const sample = kind({
  id: 'sample',
  label: '样例',
  shape: 'activity',
  mechanisms: [],
  form: 1,
  title: '样例',
  reads: [],
  figures: {},
  report: [],
  examples: [],
  procedure: recordOnly(
    { about: text('事由'), amount: money('金额'), who: person('姓名'), parties: rows('当事人', { name: person('姓名') }) },
    { label: '登记', by: ['x'], takes: ['about', 'amount', 'who', 'parties'] },
  ),
})
const line = { step: 'record', day: '2025-03-01', data: { about: '宅基地', amount: 100, who: '***' } }

describe('what a correction sends', () => {
  it('is only what differs', () => {
    expect(changesOf(sample, line, { about: ' 宅基地 ', amount: 200 }, '2025-03-01')).toEqual({ values: { amount: 200 } })
    expect(changesOf(sample, line, {}, '2025-03-02')).toEqual({ day: '2025-03-02' })
    expect(changesOf(sample, line, { amount: 100 }, undefined)).toEqual({})
  })

  it('takes a value away with null', () => expect(changesOf(sample, line, { about: '' }, undefined)).toEqual({ values: { about: null } }))

  it('never sends a mask, and leaves a masked value that was opened and not filled', () => {
    expect(changesOf(sample, line, { who: undefined }, undefined)).toEqual({})
    expect(changesOf(sample, line, { who: '李某' }, undefined)).toEqual({ values: { who: '李某' } })
  })

  it('does not take for a change what the roster said of a person', () => {
    const roster = kind({
      ...sample,
      procedure: recordOnly({ who: member('调解员', 'post-holder.mediator') }, { label: '登记', by: ['x'], takes: ['who'] }),
    })
    const named = { step: 'record', day: '2025-03-01', data: { who: { id: 'one', relied: { 资格: '人民调解员' } } } }
    expect(changesOf(roster, named, { who: { id: 'one' } }, undefined)).toEqual({})
    expect(changesOf(roster, named, { who: { id: 'two' } }, undefined)).toEqual({ values: { who: { id: 'two' } } })
  })

  it('leaves out the empty rows of a table', () =>
    expect(changesOf(sample, line, { parties: [{ name: '张某' }, {}] }, undefined)).toEqual({ values: { parties: [{ name: '张某' }] } }))
})
