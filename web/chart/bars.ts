// SPDX-License-Identifier: MulanPSL-2.0
import { numeral } from '../../kernel/kernel.ts'
import { type ChartOption, ground, ink, marks } from './option.ts'

export interface Bar {
  label: string
  value: number
}

export interface Bars {
  label: string
  unit: string
  bars: readonly Bar[]
}

const row = 34

/** The bars as they are said to who does not see them. */
export const barsSays = ({ label, unit, bars }: Bars): string => `${label}。${bars.map(bar => `${bar.label}${told(bar.value, unit)}`).join('，')}。`

const told = (value: number, unit: string) => `${numeral(value)}${unit}`

/** As high as its bars need. */
export const barsHeight = ({ bars }: Bars): number => bars.length * row + 12

/** One bar a line in the order of the form, never in the order of size: this is no ranking. */
export function barsOption(given: Bars): ChartOption {
  const { unit, bars } = given
  return {
    ...ground(barsSays(given)),
    grid: { left: 0, right: 72, top: 4, bottom: 4, outerBoundsMode: 'same' },
    xAxis: { type: 'value', min: 0, minInterval: 1, show: false },
    yAxis: {
      type: 'category', inverse: true, data: bars.map(({ label }) => label),
      axisLine: { lineStyle: { color: ink.axis } }, axisTick: { show: false }, axisLabel: {
        color: ink.text, fontSize: 14, interval: 0, width: 132, overflow: 'break'
      },
    },
    series: [{
      type: 'bar', data: bars.map(({ value }) => value), barMaxWidth: 18, itemStyle: { color: marks.counted.colour },
      label: { show: true, position: 'right', color: ink.text, fontSize: 14, formatter: ({ value }) => told(Number(value), unit) },
    }],
  }
}
