// SPDX-License-Identifier: MulanPSL-2.0
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayText, daysBetween, todayIn } from '../../law/law.ts'
import { type Answer, asking } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { daysLeft, shortDay, tabTitle, weekdayText } from '../words.ts'
import {
  awaitedText, type Brief, cellName, dayOf, findingsText, lateAmong, latenessText, lateReportText, namedText, reportFile, reportTitle,
} from './county-words.ts'
import { ReadFilings } from './read-filings.tsx'
import { reportYear, useCounty } from './use-county.ts'
import { isNothing, type OfTown, together, waitingOf } from './waiting.ts'

/** The first page of the county's desk: what waits for it. */
export function CountyDeskPage() {
  const { id, county, today } = useCounty()
  const years = [reportYear(today), reportYear(today) + 1]
  const asked = useQueries({
    queries: years.map(year => asking('submissions', { county: id, year })),
    combine: answers => ({
      data: answers.every(each => each.data) ? answers.map(each => each.data!) : undefined,
      error: answers.find(each => each.error)?.error, isPending: answers.some(each => each.isPending),
      refetch: () => answers.map(each => each.refetch()),
    }),
  })
  const [reports] = useQueries({ queries: [asking('readReports', { county: id })] })
  usePageTitle(tabTitle('待办', county?.name))
  return (
    <div className="sheet">
      <div className="page-head">
        <h1 tabIndex={-1}>待办</h1>
        <p>{dayText(today)} {weekdayText(today)}</p>
      </div>
      <Shown of={asked} what="报送情况">
        {
          calendars => <Shown of={reports} what="读过的报告">{
            ({ reports: read }) => <Lists county={id} calendars={calendars} reports={read} today={today} />
          }</Shown>
        }
      </Shown>
    </div>
  )
}

interface ListsProps {
  county: number
  calendars: readonly Answer<'submissions'>[]
  reports: readonly Brief[]
  today: string
}

function Lists({ county, calendars, reports, today }: ListsProps) {
  const waiting = waitingOf(calendars, reports, daysBetween)
  const late = lateAmong(waiting.awaited.map(({ cell }) => cell), today)
  return (
    <>
      <Part title="逾期未报" of={together(waiting.late)} count={waiting.late.length} says="按应报的日子排列，镇按名称。">
        {these => <Due county={county} these={these} today={today} />}
      </Part>
      <Part
        title="退回以后等着重报" of={[...waiting.awaited, ...waiting.awaitedFiles]} says={late > 0 ? `其中 ${late} 份迟报或者逾期。` : undefined}
      >
        {each => 'cell' in each ? <Awaited county={county} of={each} today={today} /> : <Read county={county} report={each} today={today} />}
      </Part>
      {/* Always in its place: what was read here is told also when nothing waits any more. */}
      <ReadFilings county={county} filings={waiting.unread} />
      <Part title="没有定是哪个镇、哪一年" of={waiting.unplaced}>
        {report => <Read county={county} report={report} today={today} />}
      </Part>
      <Part title="读过、还没有退回" of={waiting.open} says="有数字矛盾、疑似不符，或者有写好没有发出的意见。这里只数报告本身的疑点，与报送的数、上年报告相比的打开以后看。">
        {report => <Read county={county} report={report} today={today} />}
      </Part>
      <Part title="一个月内到期" of={together(waiting.soon)} count={waiting.soon.length}>
        {these => <Due county={county} these={these} today={today} />}
      </Part>
      {isNothing(waiting) && (
        <Empty
          next={
            <Link to="/counties/$county/reports" params={{ county: String(county) }} search={{}}>
              读报告
            </Link>
          }
        >
          没有等着办的：到期的都报来了，读过的报告都处理过了。
        </Empty>
      )}
    </>
  )
}

/** So many lines of one part, that the parts after it are still seen. */
const atOnce = 8

interface PartProps<T> {
  title: string
  of: readonly T[]
  /** Where one line stands for several. */
  count?: number
  says?: string | undefined
  children: (each: T) => ReactNode
}

function Part<T>({ title, of, count = of.length, says, children }: PartProps<T>) {
  if (of.length === 0) return null
  return (
    <section className="county-part" aria-label={title}>
      <h2>{title} {count}</h2>
      {says && <p className="quiet">{says}</p>}
      <ul className="county-list">{of.slice(0, atOnce).map((each, at) => <li key={at}>{children(each)}</li>)}</ul>
      {of.length > atOnce && (
        <details className="county-rest">
          <summary>{title}，其余 {of.length - atOnce} 项</summary>
          <ul className="county-list">{of.slice(atOnce).map((each, at) => <li key={at}>{children(each)}</li>)}</ul>
        </details>
      )}
    </section>
  )
}

/** What went back, with the way to what was said of it. */
function Awaited({ county, of: { name, cell }, today }: { county: number; of: OfTown; today: string }) {
  const at = { county: String(county) }
  return (
    <>
      <span className="county-town">{name}</span>
      {cell.report
        ? <Link to="/counties/$county/reports/$report" params={{ ...at, report: cell.report }}>{cellName(cell)}</Link>
        : <Link to="/counties/$county/submissions" params={at} search={{ year: Number(cell.period.slice(0, 4)) }}>{cellName(cell)}</Link>}
      <span className="county-when quiet">{cell.returned ? `${shortDay(cell.returned.on, today)}退回，` : ''}{awaitedText(cell)}</span>
      {cell.late === 'late' && latenessText(cell, today) && <span className="late">{latenessText(cell, today)}</span>}
    </>
  )
}

/** One paper and the towns that owe it, by name. */
function Due({ county, these, today }: { county: number; these: readonly OfTown[]; today: string }) {
  const { cell } = these[0]!
  return (
    <>
      <Link to="/counties/$county/submissions" params={{ county: String(county) }} search={{ year: Number(cell.period.slice(0, 4)) }}>
        {cellName(cell)}
      </Link>
      <span>{these.map(({ name }) => name).join('、')}</span>
      <span className="county-when">
        {cell.due && (
          <>
            {cell.dueSays ?? `最迟${shortDay(cell.due, today)}`}报送{' '}
            <span className={cell.late === 'late' ? 'late' : 'quiet'}>{daysLeft(cell.due, today)}</span>
          </>
        )}
      </span>
    </>
  )
}

function Read({ county, report, today }: { county: number; report: Brief; today: string }) {
  const { own } = useCounty().words
  return (
    <>
      <span className="county-town">{report.townName ?? '哪个镇？'}</span>
      <Link to="/counties/$county/reports/$report" params={{ county: String(county), report: report.id }}>
        {report.title || !report.year ? '' : `${report.year}年 `}
        {reportTitle(report)}
      </Link>
      <span className="county-file-of">{reportFile(report)}{namedText(report, own) && `；${namedText(report, own)}`}</span>
      <span className="county-when quiet">
        {findingsText(report.findings)}
        {report.comments > 0 ? ` · 意见 ${report.comments}` : ''} · {
          report.returned ? `${shortDay(dayOf(report.returned), today)}退回，等镇里交来新文件` : `${shortDay(todayIn(Date.parse(report.received)), today)}读`
        }
        {report.late && <> · <span className="late">{lateReportText(report, today)}</span></>}
      </span>
    </>
  )
}
