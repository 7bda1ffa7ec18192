// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { dayText } from '../../law/law.ts'
import { asking, useMe, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { tabTitle } from '../words.ts'
import { TownStanding } from './town-standing.tsx'
import './dispatch.css'

const spans = [7, 14, 30, 60] as const

/** 调度: the town as it stands, by office; from here the sheet of the month is made. */
export function DispatchPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/dispatch' })
  const { days = 30 } = useSearch({ from: '/signed-in/towns/$town/dispatch' })
  const here = useTown(Number(town))
  const month = useMe()?.today.slice(0, 7) ?? ''
  const standing = useQuery(asking('standing', { town: Number(town), days }))
  usePageTitle(tabTitle('调度', here?.name))
  return (
    <div className="sheet dispatch">
      <div className="page-head">
        <h1 tabIndex={-1}>{here?.name}法治建设工作调度</h1>
        {standing.data && <p>{dayText(standing.data.today)}</p>}
      </div>
      <div className="dispatch-tools no-print">
        <Span town={town} days={days} />
        <Link className="action-link" to="/towns/$town/papers/$kind/$period" params={{ town, kind: 'dispatch', period: month }}>
          编{periodName(month)}调度单
        </Link>
        <Button disabled={!standing.data} onClick={() => window.print()}>
          打印
        </Button>
      </div>
      <Shown of={standing} what="全镇事项">
        {answer => <TownStanding town={town} standing={answer} level="h2" />}
      </Shown>
    </div>
  )
}

function Span({ town, days }: { town: string; days: number }) {
  const navigate = useNavigate()
  return (
    <div className="field dispatch-span">
      <label htmlFor="dispatch-span">看多久以内到期的</label>
      <select
        id="dispatch-span"
        className="native"
        value={days}
        onChange={event =>
          void navigate({ to: '/towns/$town/dispatch', params: { town }, search: { days: Number(event.target.value) }, replace: true })
        }
      >
        {spans.map(each => (
          <option key={each} value={each}>
            {each}天
          </option>
        ))}
      </select>
    </div>
  )
}
