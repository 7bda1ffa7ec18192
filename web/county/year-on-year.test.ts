// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { changeOf, likeForLike } from './year-on-year.ts'

const point = (year: number, value: number | null, source: 'filing' | 'read' = 'filing', printed = '') => ({ year, value, source, printed })
const figure = { code: 'f', label: '调解成功', unit: '件', says: [] }
const towns = [
  { id: 1, name: '甲镇', points: [point(2024, 100), point(2025, 112)] },
  { id: 2, name: '乙镇', points: [point(2024, 20), point(2025, 15)] },
  { id: 3, name: '丙镇', points: [point(2025, 500)] },
  { id: 4, name: '丁镇', points: [point(2024, 70, 'read'), point(2025, 90)] },
]

it('compares a year with the one before only for towns that signed both', () => {
  expect(likeForLike({ figure, towns }, 2025)).toBe('2 个镇 120 → 127件（+7）')
  expect(likeForLike({ figure, towns }, 2024)).toBe('')
  expect(towns.map(({ points }) => changeOf(points, 2025, '件'))).toEqual(['+12', '−5', '', ''])
})

it('adds up no rates, and tells their change in points', () => {
  const rate = [
    { id: 1, name: '甲镇', points: [point(2024, 98.5), point(2025, 98.5)] },
    { id: 2, name: '乙镇', points: [point(2024, 97), point(2025, 95.8)] },
  ]
  expect(likeForLike({ figure: { ...figure, unit: '%' }, towns: rate }, 2025)).toBe('')
  expect(rate.map(({ points }) => changeOf(points, 2025, '%'))).toEqual(['持平', '−1.2 个百分点'])
  const average = [{ id: 1, name: '甲镇', points: [point(2024, 8, 'filing', '8学时（80/10）'), point(2025, 9, 'filing', '9学时（90/10）')] }]
  expect(likeForLike({ figure: { ...figure, unit: '学时' }, towns: average }, 2025)).toBe('')
})
