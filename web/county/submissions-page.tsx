// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type Answer, api, asking, refresh } from '../api.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { shortDay, tabTitle } from '../words.ts'
import { type Cell, cellName, dayOf, latenessText } from './county-words.ts'
import { TakeIn } from './take-in.tsx'
import { reportYear, useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'
import { isUnread } from './waiting.ts'
import { YearPicker } from './year-picker.tsx'

type Submissions = Answer<'submissions'>

/** 报送日历: towns by name, what each has handed in of a year, when, and what is late. */
export function SubmissionsPage() {
  const { id, county, today } = useCounty()
  const { year: asked } = useSearch({ from: '/signed-in/counties/$county/submissions' })
  const navigate = useNavigate({ from: '/counties/$county/submissions' })
  const year = asked ?? reportYear(today)
  const calendar = useQuery({ ...asking('submissions', { county: id, year }), placeholderData: keepPreviousData })
  usePageTitle(tabTitle(`${year}年报送`, county?.name))
  return (
    <div className="sheet">
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{year}年报送</h1>
        <YearPicker county={id} year={year} change={next => void navigate({ search: { year: next }, replace: true })} />
      </div>
      <Shown of={calendar} what="报送情况">{answer => <Calendar county={String(id)} answer={answer} />}</Shown>
      <TakeIn county={id} />
    </div>
  )
}

function Calendar({ county, answer }: { county: string; answer: Submissions }) {
  const { towns, columns, today } = answer
  if (towns.length === 0) return <Empty>这个县还没有登记镇，请系统管理员登记。</Empty>
  const lines = [['镇', ...columns.map(({ label }) => label)], ...towns.map(({ name, cells }) => [name, ...cells.map(cell => plain(cell, today))])]
  return (
    <>
      <p className="county-law">{lawText(answer)}</p>
      <div className="figures-tools"><p className="quiet">镇按名称排列。</p><CopyCells label="复制为表格" lines={lines} /></div>
      <div className="wide" role="region" aria-label="各镇报送情况" tabIndex={0}>
        <table className="county-table county-calendar">
          <thead>
            <tr>
              <th scope="col">镇</th>
              {columns.map(({ kind, period, label, due, publishDue }) => (
                <th key={`${kind}/${period}`} scope="col">
                  {label}
                  <span className="county-due">
                    {due ? `最迟${shortDay(due, today)}报` : '未定期限'}{publishDue ? `，${shortDay(publishDue, today)}公开` : ''}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {towns.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map(cell => (
                  <td key={`${cell.kind}/${cell.period}`}><Said county={county} town={{ id, name }} cell={cell} today={today} /></td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const lawText = ({ cites }: Submissions): string =>
  cites.length > 0 ? `期限依据：${cites.join('；')}。本县另有规定的，在“设置”里写明文件后按本县的日子。` : '没有设定期限，不判断是否逾期。'

interface SaidProps {
  county: string
  town: { id: number; name: string }
  cell: Cell
  today: string
}

function Said({ county, town, cell, today }: SaidProps) {
  const late = latenessText(cell, today)
  return (
    <>
      <span className={cell.state === 'not-submitted' ? 'quiet' : 'county-state'}>{cell.stateLabel}</span>
      {cell.submitted && <span className="county-day">{shortDay(dayOf(cell.submitted), today)}{cell.source === 'read' && '读入'}</span>}
      {late && <span className={cell.late === 'late' ? 'late county-day' : 'quiet county-day'}>{late}</span>}
      {cell.publishLate === 'late' && cell.state === 'submitted' && <span className="late county-day">逾期未公开</span>}
      {cell.source === 'federated' && <span className="quiet county-day">由文件收来</span>}
      {isUnread(cell) && <ReadNow county={county} town={town} cell={cell} />}
      {cell.report && <Link className="county-day" to="/counties/$county/reports/$report" params={{ county, report: cell.report }}>看疑点</Link>}
    </>
  )
}

/** Opens what a town submitted as a report that was read, with its findings. */
function ReadNow({ county, town, cell: { kind, period, kindLabel } }: Omit<SaidProps, 'today'> & { cell: Cell }) {
  const navigate = useNavigate()
  const [fault, doing, run] = useDoing()
  const read = () => run(async () => {
    const { report } = await api.readFiling({ county: Number(county), town: town.id, kind, period })
    await refresh()
    await navigate({ to: '/counties/$county/reports/$report', params: { county, report: report.id } })
  })
  return (
    <>
      <button type="button" className="plain-button county-day" disabled={doing} onClick={read}>
        读<span className="visually-hidden">{town.name}{cellName({ period, kindLabel })}</span>
      </button>
      {fault && <span role="alert">{fault}</span>}
    </>
  )
}

const plain = (cell: Cell, today: string): string =>
  [cell.stateLabel, cell.submitted ? dayOf(cell.submitted) : '', latenessText(cell, today)].filter(Boolean).join(' ')
