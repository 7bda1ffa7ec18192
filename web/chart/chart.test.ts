// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { barsOption, barsSays } from './bars.ts'
import { marks } from './option.ts'
import { aimText, progressOption } from './progress.ts'
import { trendOption, trendSays } from './trend.ts'

const trend = {
  label: '调解成功', unit: '件', points: ['2023年', '2024年', '2025年至今'],
  lines: [
    { label: '台账计数', mark: 'counted', values: [484, null, 13] }, { label: '按公开报告', mark: 'published', values: [480, 470, null] },
  ],
} as const

/** How light a colour is seen, 0 to 1; what differs in it still differs on a grey print. */
function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe('a chart', () => {
  it('says all its numbers to who does not see it, and what is missing', () => {
    expect(trendSays(trend)).toBe(
      '调解成功走势图。台账计数：2023年484件，2024年没有数，2025年至今13件。按公开报告：2023年480件，2024年470件，2025年至今没有数。',
    )
    expect(barsSays({ label: '按类型', unit: '万元', bars: [{ label: '土地', value: 35.388 }] })).toBe('按类型。土地35.39万元。')
    expect(trendOption(trend).aria).toMatchObject({ enabled: true, label: { description: trendSays(trend) }, decal: { show: true } })
  })

  it('draws sums of money in 万元 where any is large, and small ones in 元', () => {
    const money = (...values: (number | null)[]) => ({ label: '罚款', unit: '元', points: ['2024年', '2025年'], lines: [{ label: '合计', mark: 'counted' as const, values }] })
    expect([trendOption(money(908_000, 3300)), trendOption(money(800, 3300))].map(({ yAxis, series }) => [(yAxis as { name: string }).name, (series as { data: unknown }[])[0]!.data]))
      .toEqual([['万元', [90.8, 0.33]], ['元', [800, 3300]]])
    expect(trendSays(money(908_000, null))).toBe('罚款走势图。合计：2024年90.8万元，2025年没有数。')
  })

  it('tells its lines apart without colour, and has no red', () => {
    const looks = Object.values(marks)
    for (const part of ['symbol', 'dash'] as const) expect(new Set(looks.map(look => look[part])).size).toBe(looks.length)
    for (const { colour } of looks) {
      expect(parseInt(colour.slice(1, 3), 16)).toBeLessThan(0x80)
      expect(lightness(colour)).toBeLessThan(0.45)
    }
  })

  it('does not join points over a year without a number, and begins at zero', () => {
    const { series, yAxis } = trendOption(trend)
    expect(series).toMatchObject([{ connectNulls: false, data: [484, null, 13] }, {}])
    expect(yAxis).toMatchObject({ min: 0 })
  })

  it('of shares ends at a hundred, unless one is larger', () => {
    const share = (value: number) =>
      trendOption({ label: '率', unit: '%', points: ['2025年'], lines: [{ label: '率', mark: 'counted', values: [value] }] })
    expect([share(98), share(104)].map(({ yAxis }) => (yAxis as { max?: number }).max)).toEqual([100, undefined])
  })

  it('prints a rate as the table does, along an axis in steps of twenty', () => {
    const { series, yAxis } = trendOption(
      { label: '率', unit: '%', points: ['2024年', '2025年'], lines: [{ label: '率', mark: 'counted', values: [98.02631578947368, null] }] }
    )
    const { label } = (series as { label: { formatter(of: { value: unknown }): string } }[])[0]!
    expect([98.02631578947368, null].map(value => label.formatter({ value }))).toEqual(['98.03%', ''])
    expect(yAxis).toMatchObject({ min: 0, max: 100, interval: 20 })
  })

  it('keeps the order of the form', () => {
    expect(
      barsOption({ label: '', unit: '件', bars: [{ label: '乙', value: 1 }, { label: '甲', value: 9 }] }).yAxis
    ).toMatchObject({ data: ['乙', '甲'], inverse: true })
  })
})

describe('an aim', () => {
  const aim = { label: '普法活动', unit: '场次', now: 30, aim: 40, atMost: false }
  it('tells both numbers, and the bar never runs past its frame', () => {
    expect([aimText(aim), aimText({ ...aim, now: null, atMost: true })]).toEqual(['30 / 40场次', '没有数 / 不超过40场次'])
    expect(progressOption('目标', [aim, { ...aim, now: 90 }, { ...aim, now: null }]).series).toMatchObject([{ data: [75, 100, null] }, {}])
  })
})
