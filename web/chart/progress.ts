// SPDX-License-Identifier: MulanPSL-2.0
import { numeral } from '../../kernel/kernel.ts'
import { type ChartOption, ground, ink, marks } from './option.ts'

export interface Aim {
  label: string
  unit: string
  /** What there is by now; null where nothing was reported. */
  now: number | null
  aim: number
  /** The aim is not to be passed: 控制在 5 件以内. */
  atMost: boolean
}

const row = 44

/** 34 / 40次 */
export const aimText = ({ now, aim, unit, atMost }: Aim): string =>
  `${now === null ? '没有数' : numeral(now)} / ${atMost ? '不超过' : ''}${numeral(aim)}${unit}`

/** The aims as they are said to who does not see them. */
export const progressSays = (label: string, aims: readonly Aim[]): string => `${label}。${aims.map(aim => `${aim.label}：${aimText(aim)}`).join('；')}。`

export const progressHeight = (aims: readonly Aim[]): number => aims.length * row + 12

/** Each bar runs from nothing to its own aim, the aim being the end of the grey; past the aim it is drawn full, and the numbers say how far. */
export function progressOption(label: string, aims: readonly Aim[]): ChartOption {
  const share = ({ now, aim }: Aim) => (now === null ? null : aim === 0 ? (now > 0 ? 100 : 0) : Math.min(100, (now / aim) * 100))
  return {
    ...ground(progressSays(label, aims)),
    grid: { left: 0, right: 132, top: 4, bottom: 4, outerBoundsMode: 'same' },
    xAxis: { type: 'value', min: 0, max: 100, show: false },
    yAxis: {
      type: 'category', inverse: true, data: aims.map(aim => aim.label),
      axisLine: { lineStyle: { color: ink.axis } }, axisTick: { show: false }, axisLabel: {
        color: ink.text, fontSize: 14, interval: 0, width: 180, overflow: 'break'
      },
    },
    series: [
      { type: 'bar', data: aims.map(share), barWidth: 18, barGap: '-100%', z: 2, itemStyle: { color: marks.counted.colour } },
      {
        type: 'bar', data: aims.map(() => 100), barWidth: 18, silent: true, z: 1,
        itemStyle: { color: '#fff', borderColor: ink.axis, borderWidth: 1, decal: { symbol: 'none' } },
        label: { show: true, position: 'right', color: ink.text, fontSize: 14, formatter: ({ dataIndex }) => aimText(aims[dataIndex]!) },
      },
    ],
  }
}
