// SPDX-License-Identifier: MulanPSL-2.0
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts'
import type { AriaComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | AriaComponentOption | GridComponentOption | LegendComponentOption>

export const ink = { text: '#1f2329', second: '#4a4f57', line: '#dcdfe4', axis: '#9aa0a9' }

/** Told apart by shape and by pattern as well as by depth, so that a grey print and an eye that sees no colours lose nothing; red is for overdue. */
export const marks = {
  counted: { colour: '#1554ad', symbol: 'circle', dash: 'solid' },
  published: { colour: '#5f6670', symbol: 'diamond', dash: 'dashed' },
  signed: { colour: '#0b2f63', symbol: 'triangle', dash: 'dotted' },
} as const
export type Mark = keyof typeof marks

const font = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

/** What every chart has: a spoken description, patterns in areas, no motion, the page's type. */
export const ground = (says: string): ChartOption => ({
  animation: false,
  color: Object.values(marks).map(({ colour }) => colour),
  textStyle: { fontFamily: font, fontSize: 14, color: ink.text },
  aria: { enabled: true, label: { description: says }, decal: { show: true, decals: [
    { symbol: 'none' },
    { color: 'rgb(255 255 255 / 55%)', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: -Math.PI / 4 },
    { color: 'rgb(255 255 255 / 55%)', symbol: 'circle', symbolSize: 0.5, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] },
  ] } },
})
