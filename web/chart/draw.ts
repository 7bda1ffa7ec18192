// SPDX-License-Identifier: MulanPSL-2.0
// The only door to ECharts: it is large, so this file is fetched when the first chart comes into view.
import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartOption } from './option.ts'

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer])

export interface Drawn {
  redraw(option: ChartOption): void
  fit(): void
  end(): void
}

/** Draws into the element as SVG, which prints sharp on any paper. */
export function draw(element: HTMLElement, option: ChartOption): Drawn {
  const chart = init(element, undefined, { renderer: 'svg' })
  // Without it the picture keeps the width of the screen on paper, and is cut off there.
  chart.on('rendered', () => element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`))
  chart.setOption(option)
  return {
    redraw: next => chart.setOption(next, { notMerge: true }),
    fit: () => chart.resize(),
    end: () => chart.dispose(),
  }
}
