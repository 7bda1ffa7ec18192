// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { Answer } from '../api.ts'
import { trendCaption, trendOf, yearsOf } from './trend-years.ts'

type Counted = Answer<'trend'>['years'][number]
const figure = (value: number | null, unit = '件'): Counted['figure'] =>
  ({ code: 'c', label: '调解成功', unit, value, numerator: null, denominator: null, zero: value === null ? 'not-reported' : null, printed: '' })
const counted = (
  year: number, value: number | null, signed: Counted['signed'] = null
): Counted => ({ year, open: year === 2026, figure: figure(value), signed })
const published = (year: number, value: number) => ({ year, value, printed: `${value}件`, sentence: `调解${value}件。` })

it('keeps counted, signed and published numbers apart, by year', () => {
  const years = yearsOf(
    [
      counted(2024, 10, { figure: figure(9), sameDefinition: true, definition: '' }), counted(
        2025, 12, { figure: figure(12), sameDefinition: true, definition: '' }
      ), counted(2026, 3)
    ],
    [published(2022, 480), published(2024, 11)],
  )
  expect(trendOf(years)).toMatchObject({
    points: ['2022年', '2024年', '2025年', '2026年至今'],
    lines: [
      { mark: 'counted', values: [null, 10, 12, 3] }, { mark: 'signed', values: [null, 9, null, null] }, {
        mark: 'published', values: [480, 11, null, null]
      },
    ],
  })
  expect(trendCaption(years)).toContain('2026年还没有过完')
})

it('marks a signed number whose definition was another even where the number is the same', () => {
  const [year] = yearsOf([counted(2025, 12, { figure: figure(12), sameDefinition: false, definition: '旧' })], [])
  expect(year?.signed?.sameDefinition).toBe(false)
})

it('draws money of several 万元 in 万元 in every year', () => {
  const of = (value: number): Counted => ({ ...counted(2025, 0), figure: figure(value, '元') })
  expect(trendOf(yearsOf([of(54_000)], []))).toMatchObject({ unit: '万元', lines: [{ values: [5.4] }] })
})
