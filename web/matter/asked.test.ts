// SPDX-License-Identifier: MulanPSL-2.0
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choice, kind, note, number, person, procedure, rows, text } from '../../kernel/declare/declare.ts'
import dispute from '../../kinds/dispute/kind.ts'
import petition from '../../kinds/petition/kind.ts'
import { askedBy, begunWith, columnsTaken, complaintsOf, drawnOf, grouped, tidied } from './asked.ts'

const fields = {
  about: text('事由', { group: '登记' }),
  parties: rows('当事人', { name: person('姓名'), phone: text('电话', { personal: true }) }, { group: '登记' }),
  record: note('记录', { group: '办理' }),
  days: number('延长天数', '日', { group: '办理' }),
  how: choice('方式', { old: { label: '旧方式', until: '2025-01-01' }, new: '新方式' }, { group: '登记' }),
}
const sample = kind({
  id: 'sample',
  label: '样例',
  shape: 'case',
  mechanisms: [],
  form: 1,
  title: '{about}',
  reads: [],
  figures: {},
  report: [],
  examples: [],
  procedure: procedure(fields, {
    states: { open: '在办' },
    steps: {
      open: { label: '登记', from: 'nothing', to: 'open', by: ['x'], needs: ['about', 'parties'], takes: ['record', 'how'] },
      go: { label: '办理', from: ['open'], by: ['x'], needs: ['record', 'about'], takes: ['days', 'parties'] },
      rename: { label: '改名', from: ['open'], by: ['x'], needs: ['about'], takes: ['days'] },
    },
  }),
})
const names = (asked: { name: string }[]) => asked.map(({ name }) => name)

describe('what a step asks', () => {
  it('comes in the order of the paper form, whatever the step is needed for', () => {
    expect(names(askedBy(sample, 'go'))).toEqual(['about', 'parties', 'record', 'days'])
    expect(grouped(askedBy(sample, 'open')).map(({ heading, fields: each }) => [heading, names(each)])).toEqual([
      ['登记', ['about', 'parties', 'how']],
      ['办理', ['record']],
    ])
  })

  it('is asked anew by a step that is there to change it', () => {
    const asked = askedBy(sample, 'rename', { about: '宅基地', days: 3 }, ['open'])
    expect(asked.map(({ name, begins }) => [name, begins])).toEqual([
      ['about', 'blank'],
      ['days', 'known'],
    ])
    expect(complaintsOf(sample, 'rename', asked, {}, '2025-06-01')).toEqual({ about: '请填写“事由”' })
  })

  it('is to be written, or chosen where it is a list or 是/否', () => {
    expect(complaintsOf(dispute, 'register', askedBy(dispute, 'register'), {}, '2025-06-01')).toMatchObject({ source: '请选择“来源”' })
    expect(complaintsOf(dispute, 'accept', askedBy(dispute, 'accept'), {}, '2025-06-01')).toMatchObject({ willing: '请选择“各方当事人接受调解”' })
  })

  it('is not asked twice, but what tells of this time is', () => {
    const asked = askedBy(sample, 'go', { about: '宅基地', parties: [{ name: '***' }] }, ['open'])
    expect(asked.find(({ name }) => name === 'parties')?.known).toBe(true)
    expect(asked.find(({ name }) => name === 'about')?.known).toBe(true)
    expect(asked.find(({ name }) => name === 'record')?.known).toBe(false)
  })

  it('begins a step taken again with what it said last, except the telling and what is masked', () => {
    const facts = { about: '宅基地', record: '第一次', days: 5, parties: [{ name: '***' }] }
    const asked = askedBy(sample, 'go', facts, ['open', 'go'])
    expect(begunWith(asked, facts, '2025-06-01')).toEqual({ days: 5 })
    expect(asked.find(({ name }) => name === 'record')?.begins).toBe('blank')
    expect(asked.find(({ name }) => name === 'parties')?.known).toBe(true)
  })
})

describe('the boxes as the form is filled in', () => {
  const register = (data: Record<string, unknown>) => drawnOf(petition, 'register', askedBy(petition, 'register'), {}, data)
  const said = (data: Record<string, unknown>) => register(data).filter(({ required }) => required).map(({ name }) => name)

  it('are those that apply: a plain visit is asked for no proxy and no letter', () => {
    expect(names(register({ channel: 'visit', sourceLevel: 'local' }))).toEqual([
      'channel', 'sourceLevel', 'petitioner', 'phone', 'address', 'contactUnclear', 'people', 'about', 'request', 'related', 'class',
    ])
    expect(names(register({ channel: 'proxy', sourceLevel: 'county' }))).toEqual(expect.arrayContaining(['proxy', 'proxyConsent', 'letter', 'dueOn']))
  })

  it('begin with what is usual', () => {
    expect(begunWith(askedBy(petition, 'register'), {}, '2026-11-22')).toEqual({ sourceLevel: 'local' })
    expect(begunWith(askedBy(dispute, 'register'), {}, '2026-11-22')).toEqual({ foundOn: '2026-11-22' })
  })

  it('are required where a guard would refuse without them, in the guard’s words', () => {
    expect(said({ channel: 'visit' })).toEqual(['channel', 'sourceLevel', 'petitioner'])
    expect(said({ channel: 'visit', petitioner: '甲' })).toContain('petitioner')
    expect(said({ channel: 'visit', contactUnclear: true })).toEqual(['channel', 'sourceLevel'])
    expect(said({ channel: 'visit', petitioner: '甲', people: 6 })).toContain('representatives')
    const blank = { channel: 'visit', sourceLevel: 'local' }
    expect(complaintsOf(petition, 'register', register(blank), blank, '2026-11-22')).toEqual({
      petitioner: '请填写信访人；姓名或者住址不清的，勾选“姓名或者住址不清”（《信访工作条例》第十九条第一款）',
    })
  })
})

describe('what is wrong before it is sent', () => {
  const on = '2025-06-01'
  it('says what is missing and what is wrong at its field', () => {
    const asked = askedBy(sample, 'open')
    const data = tidied(asked, { about: '  ', parties: [{ name: '张某' }, { name: ' ', phone: '' }], how: 'old' })
    expect(data).toEqual({ parties: [{ name: '张某' }], how: 'old' })
    expect(complaintsOf(sample, 'open', asked, data, on)).toEqual({
      about: '请填写“事由”',
      how: '“方式”的“旧方式”自 2025-01-01 起不再使用',
    })
  })

  it('asks for nothing the ledger holds', () => {
    const asked = askedBy(sample, 'go', { about: '宅基地' }, ['open'])
    expect(complaintsOf(sample, 'go', asked, { record: '面谈' }, on)).toEqual({})
  })

  it('keeps what cannot be read and explains it', () => {
    const asked = askedBy(sample, 'go', { about: '宅基地' }, ['open'])
    expect(complaintsOf(sample, 'go', asked, tidied(asked, { record: '面谈', days: '三十' }), on)).toEqual({
      days: '“延长天数”应是 0 到 10 亿的整数，单位日',
    })
  })

  it('sends a table without its empty rows, and an empty table not at all', () => {
    expect(tidied(askedBy(sample, 'open'), { parties: [{}, { name: '' }] })).toEqual({})
  })
})

describe('cells side by side', () => {
  it('leave no hole beside a narrow one', () => {
    expect(columnsTaken([1, 1, 2, 1, 2, 1], 2)).toEqual([1, 1, 2, 2, 2, 2])
    expect(columnsTaken([1, 1, 1], 2)).toEqual([1, 1, 2])
    expect(columnsTaken([1, 2, 1, 4, 2, 1], 4)).toEqual([1, 2, 1, 4, 2, 2])
    expect(columnsTaken([2, 4, 1, 1, 1], 4)).toEqual([4, 4, 1, 1, 2])
    expect(columnsTaken([], 2)).toEqual([])
  })

  it('fill every line, whatever they need', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 4)), needed => {
        const taken = columnsTaken(needed, 4)
        return taken.every((each, at) => each >= needed[at]! && each <= 4) && taken.reduce((sum, each) => sum + each, 0) % 4 === 0
      }),
    ))
})
