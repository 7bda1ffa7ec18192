// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Answer, asking } from '../api.ts'
import { Chart } from '../chart/chart.tsx'
import { type Trend, trendOption, trendSays } from '../chart/trend.ts'
import { halvesText, remark, unitText, valueText } from './figure-words.ts'

type Years = Answer<'trend'>['years']

const height = 260
export const yearText = ({ year, open }: Years[number]): string => `${year}年${open ? '至今' : ''}`

/** A figure over the years of the ledger. One year alone is no trend and is not drawn. */
export function FigureTrend({ town, code }: { town: string; code: string }) {
  const years = useQuery(asking('trend', { town: Number(town), figure: code })).data?.years ?? []
  return years.length > 1 ? <OverYears town={town} code={code} years={years} /> : null
}

function OverYears({ town, code, years }: { town: string; code: string; years: Years }) {
  const trend = useMemo(() => trendOf(years), [years])
  const option = useMemo(() => trendOption(trend), [trend])
  return (
    <section className="figure-part" aria-labelledby="figure-trend">
      <h2 id="figure-trend">历年</h2>
      <Chart option={option} says={trendSays(trend)} height={height} caption={caption(years)}>
        <table aria-labelledby="figure-trend">
          <thead><tr><th scope="col">年度</th><th scope="col" className="chart-n">数值</th><th scope="col">说明</th></tr></thead>
          <tbody>
            {years.map(({ year, open, figure }) => (
              <tr key={year}>
                <th scope="row">
                  <Link to="/towns/$town/figures/$code" params={{ town, code }} search={{ period: String(year) }}>{yearText({ year, open, figure })}</Link>
                </th>
                <td className="chart-n">{valueText(figure)}{unitText(figure)}</td>
                <td>{[halvesText(figure), remark(figure)].filter(Boolean).join('，')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Chart>
    </section>
  )
}

function caption(years: Years): string {
  const open = years.find(year => year.open)
  const broken = years.some(({ figure }) => figure.value === null)
  return `各年都按今天的口径从台账计数。${open ? `${open.year}年还没有过完，不宜与全年相比。` : ''}${broken ? '没有数的年度，线在那里断开。' : ''}`
}

/** Money of ten thousand 元 and more in any year is drawn in 万元 in all of them. */
export function trendOf(years: Years): Trend {
  const [first] = years
  const large = years.some(({ figure }) => unitText(figure) === '万元')
  const drawn = (value: number | null) => (value === null ? null : Number((large ? value / 10_000 : value).toFixed(2)))
  return {
    label: first?.figure.label ?? '', unit: large ? '万元' : first?.figure.unit ?? '', points: years.map(yearText),
    lines: [{ label: '台账计数', mark: 'counted', values: years.map(({ figure }) => drawn(figure.value)) }],
  }
}
