// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { asking } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { shortDay, tabTitle } from '../words.ts'
import { Mistaken, yearAskedFor } from './asked-for.tsx'
import { type Brief, dayOf, findingsText, lateReportText, namedText, reportFile, reportTitle } from './county-words.ts'
import { DropFiles } from './drop-files.tsx'
import { useCounty } from './use-county.ts'

/** 读报告: drop reports, see what was read, open one. */
export function ReportsPage() {
  const { id, county, words, today } = useCounty()
  const { year: asked } = useSearch({ from: '/signed-in/counties/$county/reports' })
  const { shown: year, mistaken } = yearAskedFor(asked, undefined)
  const navigate = useNavigate({ from: '/counties/$county/reports' })
  const years = useQuery(asking('countyYears', { county: id })).data?.years ?? []
  const reports = useQuery({ ...asking('readReports', { county: id, ...(year ? { year } : {}) }), placeholderData: keepPreviousData })
  usePageTitle(tabTitle('读报告', county?.name))
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>读报告</h1>
      <Mistaken asked={mistaken} shown={undefined} what="年度" />
      <DropFiles county={id} />
      <section className="county-part" aria-label="读过的报告">
        <div className="figures-tools">
          <h2>读过的报告{reports.data ? ` ${reports.data.reports.length}` : ''}</h2>
          <span>
            <label htmlFor="reports-year" className="visually-hidden">年度</label>
            <select
              id="reports-year" className="native" value={year ?? ''}
              onChange={event => void navigate({ search: { year: event.target.value ? Number(event.target.value) : undefined }, replace: true })}
            >
              <option value="">全部年度</option>
              {[...new Set([...years, ...(year ? [year] : [])])].map(each => <option key={each} value={each}>{each}年</option>)}
            </select>
          </span>
        </div>
        <Shown of={reports} what="读过的报告">{answer => <ReportList county={String(id)} reports={answer.reports} own={words.own} today={today} />}</Shown>
      </section>
    </div>
  )
}

function ReportList({ county, reports, own, today }: { county: string; reports: readonly Brief[]; own: string; today: string }) {
  if (reports.length === 0) return <Empty>还没有读过报告，把镇里报来的文件拖到上面。</Empty>
  return (
    <table className="county-table county-reports">
      <thead>
        <tr>
          <th scope="col">镇</th>
          <th scope="col">年度</th>
          <th scope="col">报告</th>
          <th scope="col">疑点<span className="county-due">报告本身的</span></th>
          <th scope="col">意见</th>
          <th scope="col">情况</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(report => (
          <tr key={report.id}>
            <th scope="row">
              {report.townName ?? (report.namedTown ? '没有定' : '没有写明')}
              {namedText(report, own) && <span className="county-file-of">{namedText(report, own)}</span>}
            </th>
            <td className="number">{report.year ? `${report.year}年` : '没有写明'}</td>
            <td className="county-name">
              <Link to="/counties/$county/reports/$report" params={{ county, report: report.id }}>
                {reportTitle(report)}
              </Link>
              <span className="county-file-of">{reportFile(report)}</span>
            </td>
            <td>
              {findingsText(report.findings)}
              {report.unknown > 0 && <span className="quiet"> · 不认识的数 {report.unknown}</span>}
            </td>
            <td className="number">{report.comments > 0 ? `${report.comments} 条意见` : ''}</td>
            <td>
              {report.returned ? `${shortDay(dayOf(report.returned), today)}退回，等重报` : `${shortDay(dayOf(report.received), today)}读入`}
              {report.late && <span className="late county-day">{lateReportText(report, today)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
