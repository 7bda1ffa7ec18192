// SPDX-License-Identifier: MulanPSL-2.0
import { Link, useNavigate } from '@tanstack/react-router'
import { api, refresh } from '../api.ts'
import { Returning } from '../federation/county-side.tsx'
import { actBeside, awaitedText, type Cell, cellName, cameText, latenessText } from './county-words.ts'
import { useDoing } from './use-doing.ts'
import { isUnread } from './waiting.ts'

interface Props {
  county: string
  town: { id: number; name: string }
  cell: Cell
  /** The year the calendar is of. */
  year: number
  today: string
}

/** One paper of one town: where it stands, when it came, and what can be done with it. */
export function Submission({ county, town, cell, year, today }: Props) {
  const late = latenessText(cell, today)
  return (
    <>
      <span className={cell.state === 'not-submitted' ? 'quiet' : 'county-state'}>{cell.stateLabel}</span>
      {cell.submitted && <span className="county-day">{cameText(cell, year)}</span>}
      {late && <span className={cell.late === 'late' ? 'late county-day' : 'quiet county-day'}>{late}</span>}
      {cell.state === 'returned' && (
        <span className="county-day">
          {cell.returned ? `${actBeside(year, cell.returned.on)}退回，` : ''}
          {awaitedText(cell)}
        </span>
      )}
      {cell.publishLate === 'late' && cell.state === 'submitted' && <span className="late county-day">逾期未公开</span>}
      {cell.source === 'federated' && <span className="quiet county-day">由文件收来</span>}
      <Returning county={county} town={town} cell={cell} />
      {isUnread(cell) && <ReadNow county={county} town={town} cell={cell} />}
      {cell.report && (
        <Link className="county-day" to="/counties/$county/reports/$report" params={{ county, report: cell.report }}>
          {cell.state === 'returned' ? '看意见' : '看疑点'}
          <span className="visually-hidden">
            ：{town.name}
            {cellName(cell)}
          </span>
        </Link>
      )}
    </>
  )
}

/** Opens what a town submitted as a report that was read, with its findings. */
function ReadNow({ county, town, cell: { kind, period, kindLabel } }: Pick<Props, 'county' | 'town' | 'cell'>) {
  const navigate = useNavigate()
  const [fault, doing, run] = useDoing()
  const read = () => run(async () => {
    const { report } = await api.readFiling({ county: Number(county), town: town.id, kind, period })
    await refresh()
    await navigate({ to: '/counties/$county/reports/$report', params: { county, report: report.id } })
  })
  return (
    <>
      <button type="button" className="plain-button county-read" disabled={doing} onClick={read}>
        {doing ? '正在读…' : '读这一份'}<span className="visually-hidden">：{town.name}{cellName({ period, kindLabel })}</span>
      </button>
      {fault && <span role="alert">{fault}</span>}
    </>
  )
}
