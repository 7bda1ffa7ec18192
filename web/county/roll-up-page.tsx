// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type Answer, asking } from '../api.ts'
import { PeriodPicker } from '../figures/period-picker.tsx'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { periodText, shortDay, tabTitle } from '../words.ts'
import { dayOf } from './county-words.ts'
import { halvesOf } from './table-words.ts'
import { reportYear, useCounty } from './use-county.ts'

type RollUp = Answer<'rollUp'>

/** 汇总: what the units below signed and submitted, added up, with how many reported and how fresh it is. */
export function RollUpPage() {
  const { id, county, today } = useCounty()
  const { period: asked } = useSearch({ from: '/signed-in/counties/$county/roll-up' })
  const navigate = useNavigate({ from: '/counties/$county/roll-up' })
  const period = asked ?? String(reportYear(today))
  const years = useQuery(asking('countyYears', { county: id })).data?.years ?? []
  const sums = useQuery({ ...asking('rollUp', { county: id, period }), placeholderData: keepPreviousData })
  usePageTitle(tabTitle('汇总', periodText(period), county?.name))
  return (
    <div className="sheet">
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{periodText(period)}汇总</h1>
        <PeriodPicker period={period} years={years} change={next => void navigate({ search: { period: next }, replace: true })} />
      </div>
      <Shown of={sums} what="汇总">{answer => <Sums county={String(id)} sums={answer} today={today} />}</Shown>
    </div>
  )
}

function Sums({ county, sums: { period, unit, of, figures, below }, today }: { county: string; sums: RollUp; today: string }) {
  if (figures.length === 0)
    return <Empty next={
      <Link to="/counties/$county/submissions" params={{ county }} search={{}}>看报送</Link>
    }>{unit.name}的 {of} 个镇还没有一个报送{periodText(period)}的数。</Empty>
  const lines = [
    ['指标', '单位', '合计', '分子/分母', '报送的镇', '截至'],
    ...figures.map(each => [each.label, each.unit, each.printed, halvesOf(each), `${each.towns}/${of}`, dayOf(each.asOf)]),
  ]
  const cellOf = (unitBelow: RollUp['below'][number], code: string) => unitBelow.figures.find(each => each.code === code)
  return (
    <>
      <p className="county-law">只汇总签发并报送的数，读报告得来的数不在内。按人去重的指标，这里是各镇之和，同一个人在两个镇会算两次。</p>
      <div className="figures-tools"><p className="quiet">{unit.name}共 {of} 个镇。</p><CopyCells label="复制为表格" lines={lines} /></div>
      <div className="wide table-wide" role="region" aria-label="汇总表" tabIndex={0}>
        <table className="county-table figures-of-towns figures-down">
          <thead>
            <tr>
              <th scope="col">指标</th><th scope="col">合计</th><th scope="col">报送的镇</th><th scope="col">截至</th>
              {below.map(({ id, name }) => <th key={id} scope="col">{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {figures.map(figure => (
              <tr key={figure.code}>
                <th scope="row">
                  <Link to="/counties/$county/figures/$code" params={{ county, code: figure.code }}>{figure.label}</Link>
                  <span className="table-unit">{figure.unit}</span>
                </th>
                <td className="table-total">
                  <span className="table-value">{figure.value === null ? '无基数' : figure.printed}</span>
                  {halvesOf(figure) && <span className="table-halves">{halvesOf(figure)}</span>}
                </td>
                <td>{figure.towns}/{of}</td>
                <td className="number">{shortDay(dayOf(figure.asOf), today)}</td>
                {below.map(each => <td key={each.id}>{cellOf(each, figure.code)?.printed ?? <span className="quiet">未报</span>}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
