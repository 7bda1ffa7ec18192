// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { kind, number, procedure, text } from '../../kernel/declare/declare.ts'
import petition from '../../kinds/petition/kind.ts'
import { Fault } from '../api.ts'
import { askedBy } from './asked.ts'
import type { Draft } from './draft.ts'
import { type Filled, refusal, submission } from './submission.ts'

const sample = kind({
  id: 'sample',
  label: '样例',
  shape: 'case',
  mechanisms: [],
  form: 1,
  title: '样例',
  reads: [],
  figures: {},
  report: [],
  examples: [],
  procedure: procedure(
    { about: text('事由'), days: number('天数', '日') },
    {
      states: { open: '在办' },
      steps: { open: { label: '登记', from: 'nothing', to: 'open', by: ['x'], needs: ['about'], takes: ['days'] } },
    },
  ),
})
const filled: Filled = {
  key: { user: 'one', town: 1, kind: 'sample', matter: '', step: 'open' },
  kind: sample,
  asked: askedBy(sample, 'open'),
  villages: [0, 1, 2],
  today: '2026-11-22',
}
const draft: Draft = {
  day: '2026-11-20',
  village: 2,
  data: { about: ' 水渠 ', days: undefined },
  names: {},
  command: 'command-1',
  saved: '',
}

describe('a form on its way', () => {
  it('carries the tidied data, the place and its one command', () =>
    expect(submission(filled, draft)).toEqual({
      send: { town: 1, village: 2, kind: 'sample', step: 'open', day: '2026-11-20', data: { about: '水渠' }, command: 'command-1' },
    }))

  it('carries the matter instead of the village where there is one, and the only village where there is no choice', () => {
    expect(submission({ ...filled, key: { ...filled.key, matter: 'm' }, villages: [] }, draft)).toMatchObject({ send: { matter: 'm' } })
    const { village: _, ...placeless } = draft
    expect(submission({ ...filled, villages: [7] }, placeless)).toMatchObject({ send: { village: 7 } })
  })

  it('is stopped with every wrong place named', () => {
    const { village: _, ...placeless } = draft
    expect(submission(filled, { ...placeless, day: '2026-11-', data: {} })).toMatchObject({
      wrong: { $day: expect.any(String), $village: expect.any(String), about: '请填写“事由”' },
      trouble: { message: '有 3 处需要改正，已在相应栏目写明' },
    })
    expect(submission(filled, { ...draft, day: '2026-11-23' })).toMatchObject({
      wrong: { $day: '日期晚于今天（2026-11-22），应为今天或者以前' },
    })
  })
})

it('leaves out what stands in a box that no longer applies', () => {
  const proxied = { channel: 'visit', sourceLevel: 'local', petitioner: '甲', proxy: '乙', letter: '1号' }
  const key = { ...filled.key, kind: 'petition', step: 'register' }
  const visit = { ...filled, key, kind: petition, asked: askedBy(petition, 'register') }
  expect(submission(visit, { ...draft, data: proxied })).toMatchObject({
    send: { data: { channel: 'visit', sourceLevel: 'local', petitioner: '甲' } },
  })
  expect(JSON.stringify(submission(visit, { ...draft, data: proxied }))).not.toContain('乙')
})

describe('what the server refuses', () => {
  it('stands at its field with the article', () =>
    expect(refusal(new Fault('天数太多', 422, 'days', '《样例条例》第三条'), filled).wrong).toEqual({
      days: '天数太多（《样例条例》第三条）',
    }))

  it('finds the cell of a table, the day and the village', () => {
    expect(refusal(new Fault('不在册', 422, 'about.name'), filled).wrong).toEqual({ about: '不在册' })
    expect(refusal(new Fault('日期', 422, 'day'), filled).wrong).toEqual({ $day: '日期' })
    expect(refusal(new Fault('村', 422, 'village'), filled).wrong).toEqual({ $village: '村' })
  })

  it('stands at its field also where the ledger holds a value, which is what is refused', () => {
    const held = { ...filled, asked: filled.asked.map(each => ({ ...each, known: true })) }
    expect(refusal(new Fault('至少两方', 409, 'about'), held).wrong).toEqual({ about: '至少两方' })
  })

  it('stands on top with the article where it is about no field of the form', () =>
    expect(refusal(new Fault('应回避', 422, 'handler', '《样例条例》第五条'), filled)).toEqual({
      wrong: {},
      trouble: { message: '应回避', cites: '《样例条例》第五条' },
    }))
})
