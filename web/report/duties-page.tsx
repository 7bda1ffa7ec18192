// SPDX-License-Identifier: MulanPSL-2.0
import { useIsFetching, useQueries } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { type Answer, asking, Fault, useTown } from '../api.ts'
import { remark, unitText, valueText } from '../figures/figure-words.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty } from '../shell/states.tsx'
import { shortDay, tabTitle } from '../words.ts'
import { dutiesOf, type Duty, type Head, heads } from './duties.ts'
import './duties.css'

/** As many pieces of evidence as leave all duties on one printed sheet. */
const most = 4

/** What the secretary, and apart from him the mayor, did himself in a year, each item with the matters that show it. */
export function DutiesPage() {
  const { town, year } = useParams({ from: '/signed-in/towns/$town/duties/$year' })
  const { head = 'secretary' } = useSearch({ from: '/signed-in/towns/$town/duties/$year' })
  const here = useTown(Number(town))
  usePageTitle(tabTitle(`${year}年第一责任人履职`, here?.name))
  if (!/^2\d{3}$/.test(year)) return <div className="sheet"><h1 tabIndex={-1}>没有这一年</h1><Empty>年度应写成四位数字，如 2025。</Empty></div>
  return (
    <div className="sheet duties">
      <div className="page-head">
        <h1 tabIndex={-1}>{here?.name}{heads[head]}{year}年履行推进法治建设第一责任人职责情况</h1>
        <p className="no-print duties-tools">
          <Link to="/towns/$town/reports/$year" params={{ town, year }}>年度报告</Link>
          <PrintButton />
        </p>
      </div>
      <nav className="tabs no-print" aria-label="职务">
        {(Object.keys(heads) as Head[]).map(each => (
          <Link
            key={each} to="/towns/$town/duties/$year" params={{ town, year }} search={each === 'mayor' ? { head: each } : {}}
            aria-current={each === head ? 'page' : undefined} className={each === head ? 'tab-here' : ''}
          >
            {heads[each]}
          </Link>
        ))}
      </nav>
      <Duties key={`${head}${year}`} town={town} year={year} head={head} />
    </div>
  )
}

/** Not before everything is there: half a list on paper would be taken for the whole. */
function PrintButton() {
  return <Button disabled={useIsFetching() > 0} onClick={() => window.print()}>打印</Button>
}

function Duties({ town, year, head }: { town: string; year: string; head: Head }) {
  const duties = dutiesOf(head)
  const traces = useQueries({ queries: duties.map(({ figure }) => asking('trace', { town: Number(town), period: year, figure })) })
  const failed = traces.find(({ error }) => error)?.error
  if (failed) return <p role="alert" className="late">{failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '没有取到履职情况，请刷新重试。'}</p>
  return (
    <>
      <table className="duties-table" aria-label={`${heads[head]}${year}年履职`} aria-busy={traces.some(({ isPending }) => isPending)}>
        <thead><tr><th scope="col">事项</th><th scope="col">次数</th><th scope="col">依据（台账中的事项）</th></tr></thead>
        <tbody>{duties.map((duty, at) => <DutyRow key={duty.figure} town={town} year={year} duty={duty} trace={traces[at]?.data} />)}</tbody>
      </table>
      <p className="quiet duties-note">只计{heads[head]}任职期间本人所做的；按台账计数，{year}年1月1日至12月31日。</p>
    </>
  )
}

function DutyRow({ town, year, duty, trace }: { town: string; year: string; duty: Duty; trace: Answer<'trace'> | undefined }) {
  return (
    <tr>
      <th scope="row">{duty.label}</th>
      <td className="number">
        {trace ? (
          <Link to="/towns/$town/figures/$code" params={{ town, code: duty.figure }} search={{ period: year }}>
            {valueText(trace.figure)}
            {unitText(trace.figure)}
          </Link>
        ) : (
          '…'
        )}
      </td>
      <td>{trace && <Evidence town={town} trace={trace} />}</td>
    </tr>
  )
}

function Evidence({ town, trace: { matters, unreadable, figure } }: { town: string; trace: Answer<'trace'> }) {
  const others = matters.length - most
  if (matters.length === 0) return <span className="quiet">{unreadable > 0 ? `${unreadable} 件，不在您的查看范围内` : remark(figure)}</span>
  return (
    <>
      <ol>
        {matters.slice(0, most).map(({ id, title, day, number }) => (
          <li key={id}>
            <span className="figures">{shortDay(day, day)}</span> <Link to="/towns/$town/matters/$matter" params={{ town, matter: id }}>{title}</Link>
            {number && <span className="quiet"> {number}</span>}
          </li>
        ))}
      </ol>
      {(others > 0 || unreadable > 0) && (
        <p className="quiet">{[others > 0 ? `另 ${others} 件见台账` : '', unreadable > 0 ? `${unreadable} 件不在您的查看范围内` : ''].filter(Boolean).join('；')}</p>
      )}
    </>
  )
}
