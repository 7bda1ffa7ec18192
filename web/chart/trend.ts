// SPDX-License-Identifier: MulanPSL-2.0
import { numeral } from '../../kernel/kernel.ts'
import { type ChartOption, ground, ink, type Mark, marks } from './option.ts'

/** One line of a trend; null where nothing was reported, and there the line breaks off. */
export interface TrendLine {
  label: string
  mark: Mark
  values: readonly (number | null)[]
}

export interface Trend {
  label: string
  unit: string
  /** What stands under the points: 2024年, 2025年（至今）. */
  points: readonly string[]
  /** What stands under that in a second line, for each point. */
  under?: readonly string[]
  lines: readonly TrendLine[]
}

const large = 10_000

/** Sums of money of which any is large are drawn in 万元, as the table beside prints them. */
function inLarge(trend: Trend): Trend {
  const { unit, lines } = trend
  if (unit !== '元' || !lines.some(({ values }) => values.some(value => value !== null && Math.abs(value) >= large))) return trend
  const less = (value: number | null) => (value === null ? null : Number((value / large).toFixed(6)))
  return { ...trend, unit: '万元', lines: lines.map(line => ({ ...line, values: line.values.map(less) })) }
}

const told = (value: number | null, unit: string) => (value === null ? '没有数' : `${numeral(value)}${unit}`)

const spoken = ({ values }: TrendLine, points: readonly string[], unit: string) =>
  points.map((point, at) => `${point}${told(values[at] ?? null, unit)}`).join('，')

const labels = ({ points, under }: Trend) => points.map((point, at) => (under?.[at] ? `${point}\n${under[at]}` : point))

/** The trend as it is said to who does not see it. */
export function trendSays(trend: Trend): string {
  const { label, unit, points, lines } = inLarge(trend)
  return `${label}走势图。${lines.map(line => `${line.label}：${spoken(line, points, unit)}。`).join('')}`
}

/** As the table says it: the unit stands at the axis, only of a share the sign is repeated. */
const labelOf = (value: number, unit: string) => told(value, unit === '%' ? unit : '')

const isShare = ({ unit, lines }: Trend): boolean =>
  unit === '%' && lines.every(({ values }) => values.every(value => value === null || value <= 100))

/** From zero up, so that a small change does not look like a large one. */
export function trendOption(given: Trend): ChartOption {
  const trend = inLarge(given)
  const { unit, lines } = trend
  return {
    ...ground(trendSays(trend)),
    grid: { left: 8, right: 24, top: lines.length > 1 ? 64 : 36, bottom: 8, outerBoundsMode: 'same' },
    ...(lines.length > 1 ? { legend: { top: 0, left: 0, itemWidth: 36, textStyle: { color: ink.text, fontSize: 14 } } } : {}),
    xAxis: {
      type: 'category',
      data: labels(trend),
      boundaryGap: true,
      axisLine: { lineStyle: { color: ink.axis } },
      axisTick: { show: false },
      axisLabel: {
        color: ink.second,
        fontSize: 14,
        interval: 0,
        hideOverlap: true,
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...(isShare(trend) ? { max: 100, interval: 20 } : {}),
      name: unit,
      nameTextStyle: { color: ink.second, align: 'right' },
      minInterval: unit === '%' ? 0 : 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: { color: ink.second },
    },
    series: lines.map(({ label, mark, values }, at) => ({
      type: 'line' as const,
      name: label,
      data: [...values],
      connectNulls: false,
      symbol: marks[mark].symbol,
      symbolSize: 10,
      lineStyle: { color: marks[mark].colour, width: 2, type: marks[mark].dash },
      itemStyle: { color: marks[mark].colour },
      // With an edge of paper round it a number can be read where a line runs through it.
      label: {
        show: true,
        position: at === 0 ? ('top' as const) : ('bottom' as const),
        color: ink.text,
        fontSize: 14,
        textBorderColor: '#fff',
        textBorderWidth: 4,
        formatter: ({ value }) => (typeof value === 'number' ? labelOf(value, unit) : ''),
      },
    })),
  }
}
