// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Answer, asking } from '../api.ts'
import { Chart } from '../chart/chart.tsx'
import { trendOption, trendSays } from '../chart/trend.ts'
import { halvesText, remark, unitText, valueText } from './figure-words.ts'
import { trendCaption, trendOf, type TrendYear, yearsOf, yearText } from './trend-years.ts'

const height = 260

/** A figure over the years: counted, as it was signed, and as old reports have it, each apart. One year alone is no trend and is not drawn. */
export function FigureTrend({ town, code }: { town: string; code: string }) {
  const counted = useQuery(asking('trend', { town: Number(town), figure: code })).data
  const old = useQuery(asking('oldReports', { town: Number(town) })).data
  const years = useMemo(() => yearsOf(counted?.years ?? [], publishedOf(old, code)), [counted, old, code])
  return years.length > 1 ? <OverYears town={town} code={code} years={years} /> : null
}

const publishedOf = (old: Answer<'oldReports'> | undefined, code: string) => old?.figures.find(figure => figure.code === code)?.years ?? []

function OverYears({ town, code, years }: { town: string; code: string; years: readonly TrendYear[] }) {
  const trend = useMemo(() => trendOf(years), [years])
  const option = useMemo(() => trendOption(trend), [trend])
  const published = years.some(each => each.published)
  return (
    <section className="figure-part" aria-labelledby="figure-trend">
      <h2 id="figure-trend">历年</h2>
      <Chart option={option} says={trendSays(trend)} height={height} caption={trendCaption(years)}>
        <table aria-labelledby="figure-trend">
          <thead>
            <tr>
              <th scope="col">年度</th>
              <th scope="col" className="chart-n">台账计数</th>
              {published && <th scope="col" className="chart-n">按公开报告</th>}
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>{years.map(year => <Year key={year.year} town={town} code={code} year={year} published={published} />)}</tbody>
        </table>
      </Chart>
    </section>
  )
}

function Year({ town, code, year, published }: { town: string; code: string; year: TrendYear; published: boolean }) {
  const { figure, signed } = year
  const notes = [figure && halvesText(figure), figure && remark(figure), signed && signedText(signed)].filter(Boolean)
  return (
    <tr>
      <th scope="row">
        {!figure ? yearText(year) : (
          <Link to="/towns/$town/figures/$code" params={{ town, code }} search={{ period: String(year.year) }}>{yearText(year)}</Link>
        )}
      </th>
      <td className="chart-n">{figure ? `${valueText(figure)}${unitText(figure)}` : '—'}</td>
      {published && <td className="chart-n">{year.published ? <span title={year.published.sentence}>{year.published.printed}</span> : '—'}</td>}
      <td>{notes.join('，')}</td>
    </tr>
  )
}

function signedText({ figure, sameDefinition }: NonNullable<TrendYear['signed']>): string {
  const said = `${valueText(figure)}${unitText(figure)}`
  return sameDefinition ? `签发时为${said}` : `签发时为${said}，那时的口径与现在不同`
}
