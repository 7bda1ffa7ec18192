// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Answer, asking } from '../api.ts'
import { Chart } from '../chart/chart.tsx'
import { type Trend, trendOption, trendSays } from '../chart/trend.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { sourceText } from './county-words.ts'
import { SourceMark } from './figures-grid.tsx'
import { useCounty } from './use-county.ts'
import { changeOf, likeForLike } from './year-on-year.ts'

type Series = Answer<'countySeries'>

const height = 260

/** One figure year by year: the county's sum drawn, each town in the table. */
export function SeriesPage() {
  const { id, county } = useCounty()
  const { code } = useParams({ from: '/signed-in/counties/$county/figures/$code' })
  const series = useQuery(asking('countySeries', { county: id, figure: code }))
  usePageTitle(tabTitle(series.data?.figure.label ?? '指标', county?.name))
  return (
    <div className="sheet">
      <p><Link to="/counties/$county/table" params={{ county: String(id) }} search={{}}>← 各镇指标</Link></p>
      <h1 tabIndex={-1}>{series.data ? `${series.data.figure.label}逐年` : '指标逐年'}</h1>
      <Shown of={series} what="逐年的数">{answer => <OverYears series={answer} />}</Shown>
    </div>
  )
}

function OverYears({ series }: { series: Series }) {
  const { figure, years, towns } = series
  const trend = useMemo(() => trendOf(series), [series])
  const option = useMemo(() => trendOption(trend), [trend])
  if (years.length === 0) return <Empty>还没有哪一年有这个指标的数。</Empty>
  return (
    <>
      <section className="figure-part" aria-label="口径">
        <h2>口径</h2>
        {figure.says.length > 0 ? figure.says.map(each => <p key={each}>{each}</p>) : <p>只在报告里见到，没有统一的口径，各镇的数不宜相比。</p>}
      </section>
      <section className="figure-part" aria-label="报送的镇合计">
        <h2>报送的镇合计</h2>
        <Chart option={option} says={trendSays(trend)} height={height} below caption="只把签发报送的镇相加；各年报送的镇不一样多的，合计不能直接相比。">
          <Sums series={series} />
        </Chart>
      </section>
      <section className="figure-part" aria-label="各镇">
        <div className="figures-tools">
          <h2>各镇</h2><p className="quiet">镇按名称排列；数的下面是与上年相比，两年都签发报送的才比。</p>
          <CopyCells
            label="复制为表格" lines={
              [['镇', ...years.map(year => `${year}年`)], ...towns.map(({ name, points }) => [name, ...years.map(year => plain(points, year))])]
            }
          />
        </div>
        <div className="wide" role="region" aria-label="各镇逐年" tabIndex={0}>
          <table className="county-table figures-of-towns">
            <thead><tr><th scope="col">镇</th>{years.map(year => <th key={year} scope="col">{year}年</th>)}</tr></thead>
            <tbody>
              {
                towns.map(
                  ({ id, name, points }) => <tr key={id}><th scope="row">{name}</th>{
                    years.map(year => <td key={year}><Point point={pointOf(points, year)} change={changeOf(points, year, figure.unit)} /></td>)
                  }</tr>
                )
              }
            </tbody>
          </table>
        </div>
      </section>
    </>
  )
}

/** The sums of the years, each beside the year before as far as the same towns reported both. */
function Sums({ series }: { series: Series }) {
  const same = new Map(series.years.map(year => [year, likeForLike(series, year)]))
  const anySame = [...same.values()].some(Boolean)
  return (
    <table aria-label="报送的镇合计">
      <thead>
        <tr>
          <th scope="col">年度</th><th scope="col" className="chart-n">合计</th><th scope="col" className="chart-n">报送的镇</th>
          {anySame && <th scope="col" className="chart-n">两年都报的镇，上年 → 本年</th>}
        </tr>
      </thead>
      <tbody>
        {series.total.map(({ year, value, printed, towns }) => (
          <tr key={year}>
            <th scope="row">{year}年</th><td className="chart-n">{value === null ? '没有报送' : printed}</td><td className="chart-n">{towns}</td>
            {anySame && <td className="chart-n">{same.get(year) || '—'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Points = Series['towns'][number]['points']
const pointOf = (points: Points, year: number) => points.find(each => each.year === year)
const plain = (points: Points, year: number) => {
  const point = pointOf(points, year)
  return point?.value == null ? '未报' : `${point.printed}${sourceText[point.source] && `［${sourceText[point.source]}］`}`
}

function Point({ point, change }: { point: Points[number] | undefined; change: string }) {
  if (point?.value == null) return <span className="quiet">未报</span>
  return (
    <>
      <span className="table-value">{point.printed}</span>
      <SourceMark source={point.source} />
      {change && <span className="table-halves">{change}</span>}
    </>
  )
}

const trendOf = ({ figure, total }: Series): Trend => ({
  label: `${figure.label}，报送的镇合计`, unit: figure.unit, points: total.map(({ year }) => `${year}年`),
  under: total.map(({ value, towns }) => (value === null ? '' : `${towns} 个镇`)),
  lines: [{ label: '签发报送的镇合计', mark: 'counted', values: total.map(({ value }) => value) }],
})
