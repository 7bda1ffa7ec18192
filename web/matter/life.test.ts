// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { kind, procedure, text } from '../../kernel/declare/declare.ts'
import { type Line, whoText, overlaid, passedThrough, recordedOn, standing, takenSteps } from './life.ts'

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
    { about: text('事由') },
    {
      states: { open: '已登记', taken: '办理中', closed: '已办结' },
      steps: {
        open: { label: '登记', from: 'nothing', to: 'open', by: ['x'] },
        take: { label: '受理', from: ['open'], to: 'taken', by: ['x'] },
        talk: { label: '调查', from: ['taken'], by: ['x'] },
        back: { label: '退回', from: ['taken'], to: 'open', by: ['x'] },
        close: { label: '办结', from: ['taken'], to: 'closed', by: ['x'] },
      },
    },
  ),
})
const line = (position: number, step: string, day: string, more: Partial<Line> = {}): Line => ({
  position,
  step,
  day,
  label: step,
  recorded: `${day}T03:00:00.000Z`,
  by: '张某',
  post: '司法所',
  data: {},
  of: null,
  struck: false,
  corrected: false,
  hash: '',
  ...more,
})

it('who took a step is told once: a name that says the desk is not followed by its post', () => {
  expect(whoText('戚世林（乙镇执法队长）', '执法队长')).toBe('戚世林（乙镇执法队长）')
  expect(whoText('施彩霞', '党政办')).toBe('施彩霞 · 党政办')
  expect(whoText('柏某（乙镇桐子村村干部、网格员）', '网格员')).toBe('柏某（乙镇桐子村村干部、网格员）')
  expect(whoText('', '系统')).toBe('系统')
})

describe('where a matter stands', () => {
  it('is told by the states it went through, steps that lead nowhere left out', () => {
    const timeline = [line(1, 'open', '2025-03-01'), line(2, 'take', '2025-03-03'), line(3, 'talk', '2025-03-04')]
    expect(passedThrough(sample, timeline).map(({ label, day }) => [label, day])).toEqual([
      ['已登记', '2025-03-01'],
      ['办理中', '2025-03-03'],
    ])
  })

  it('goes by the corrected day and forgets what was struck', () => {
    const timeline = [
      line(1, 'open', '2025-03-01'),
      line(2, 'take', '2025-03-03'),
      line(3, 'close', '2025-03-09', { struck: true }),
      line(4, 'correct', '2025-03-10', { of: 2, data: { day: '2025-03-02', reason: '日期写错' } }),
      line(5, 'strike', '2025-03-10', { of: 3 }),
    ]
    expect(passedThrough(sample, timeline).map(({ day }) => day)).toEqual(['2025-03-01', '2025-03-02'])
    expect(takenSteps(sample, timeline)).toEqual(['open', 'take'])
  })

  it('does not believe a correction that was itself struck', () => {
    const timeline = [line(1, 'open', '2025-03-01'), line(2, 'correct', '2025-03-10', { of: 1, struck: true, data: { day: '2024-03-01' } })]
    expect(passedThrough(sample, timeline)[0]?.day).toBe('2025-03-01')
  })
})

describe('a line corrected more than once', () => {
  const timeline = [
    line(1, 'open', '2025-03-01', { data: { about: '一', brief: '二' } }),
    line(2, 'correct', '2025-03-10', { of: 1, data: { values: { about: '三' }, reason: '错字' } }),
    line(3, 'correct', '2025-03-11', { of: 1, data: { values: { about: '四', brief: null }, day: '2025-02-28', reason: '错字' } }),
  ]
  it('stands as the last correction left it', () => {
    expect(standing(sample, timeline)[0]).toMatchObject({ day: '2025-02-28', data: { about: '四' } })
    expect(standing(sample, timeline)[0]?.data).not.toHaveProperty('brief')
  })

  it('shows each correction against what stood before it', () =>
    expect(overlaid(timeline[0]!, timeline, 3)).toMatchObject({ day: '2025-03-01', data: { about: '三', brief: '二' } }))
})

it('counts a line by the day in China on which it was recorded', () => {
  expect(recordedOn({ recorded: '2025-03-01T15:59:00.000Z' })).toBe('2025-03-01')
  expect(recordedOn({ recorded: '2025-03-01T16:00:00.000Z' })).toBe('2025-03-02')
})
