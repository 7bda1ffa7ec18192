// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type Answer, asking, useMe, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { Downloads } from './downloads.tsx'
import { Margin } from './margin.tsx'
import { standingOf } from './report-parts.ts'
import { Sheet } from './sheet.tsx'
import { useChosen } from './use-chosen.ts'
import './report.css'

/** A year's report as the sheet it will be, every figure of which opens beside it. */
export function ReportPage() {
  const { town, year } = useParams({ from: '/signed-in/towns/$town/reports/$year' })
  const here = useTown(Number(town))
  usePageTitle(tabTitle(`${year}年报告`, here?.name))
  return /^2\d{3}$/.test(year) ? <OfYear key={`${town}/${year}`} town={town} year={year} /> : (
    <div className="sheet"><h1 tabIndex={-1}>没有这一年的报告</h1><Empty>年度应写成四位数字，如 2025。</Empty></div>
  )
}

function OfYear({ town, year }: { town: string; year: string }) {
  const report = useQuery(asking('report', { town: Number(town), year: Number(year) }))
  const papers = useQuery(asking('papers', { town: Number(town) }))
  const written = papers.data?.papers.find(({ kind, period }) => kind === 'annual-report' && period === year)
  return (
    <>
      <div className="report-tools">
        <Year town={town} year={year} />
        <p className="report-duties"><Link to="/towns/$town/duties/$year" params={{ town, year }} search={{}}>第一责任人履职</Link></p>
        {papers.data?.mayWrite && <Write town={town} year={year} begun={written} />}
        {report.data && !papers.isPending && <Downloads town={Number(town)} year={Number(year)} title={report.data.title} written={written} />}
      </div>
      {report.data ? <Paper town={town} year={year} report={report.data} /> : (
        <div className="sheet">
          <h1 tabIndex={-1}>{year}年报告</h1>
          <Shown of={report} what="报告">{() => null}</Shown>
        </div>
      )}
    </>
  )
}

/** From the told report to the one that is written: what the ledger says is where writing begins. */
function Write({ town, year, begun }: { town: string; year: string; begun: Answer<'papers'>['papers'][number] | undefined }) {
  return (
    <Link to="/towns/$town/papers/$kind/$period" params={{ town, kind: 'annual-report', period: year }} className="action-link">
      {!begun ? '写报告' : begun.state === null || begun.state === '已退回' ? `继续写报告${begun.state ? `（${begun.state}）` : ''}` : `看写好的报告（${begun.state}）`}
    </Link>
  )
}

function Year({ town, year }: { town: string; year: string }) {
  const navigate = useNavigate()
  const here = useTown(Number(town))
  const thisYear = Number(useMe()?.today.slice(0, 4))
  const years = [...new Set([...(here?.years ?? []), Number(year), thisYear])].sort((a, b) => b - a)
  const go = (next: string) => void navigate({ to: '/towns/$town/reports/$year', params: { town, year: next } })
  return (
    <div className="report-year">
      <label htmlFor="report-year">年度报告</label>
      <select id="report-year" className="native" value={year} onChange={event => go(event.target.value)}>
        {years.map(each => <option key={each} value={each}>{each}年</option>)}
      </select>
    </div>
  )
}

function Paper({ town, year, report }: { town: string; year: string; report: Answer<'report'> }) {
  const chosen = useChosen()
  return (
    <div className="report">
      <Sheet report={report} chosen={chosen} />
      <Margin town={town} year={year} chosen={chosen} standing={standingOf(report)} />
    </div>
  )
}
