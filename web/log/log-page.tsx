// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Answer, asking, useTown } from '../api.ts'
import { DayAsked } from '../field/day-asked.tsx'
import type { LogSearch } from '../search.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import './log.css'

type Matter = Answer<'readLooks'>['lines'][number]['matter']
const here = '/signed-in/towns/$town/log'

/** What was tried and not allowed, and who looked at personal values: for the justice office and the discipline office. */
export function LogPage() {
  const { town } = useParams({ from: here })
  const search = useSearch({ from: here })
  const refusals = search.list !== 'looks'
  usePageTitle(tabTitle(refusals ? '未准办理' : '查看记录', useTown(Number(town))?.name))
  return (
    <div className="sheet log">
      <h1 tabIndex={-1}>{refusals ? '未准办理' : '查看记录'}</h1>
      <nav className="tabs" aria-label="记录">
        <Link to="/towns/$town/log" params={{ town }} search={{}} className={refusals ? 'tab-here' : ''} aria-current={refusals ? 'page' : undefined}>
          未准办理
        </Link>
        <Link
          to="/towns/$town/log"
          params={{ town }}
          search={{ list: 'looks' }}
          className={refusals ? '' : 'tab-here'}
          aria-current={refusals ? undefined : 'page'}
        >
          个人信息查看记录
        </Link>
      </nav>
      <p className="quiet">
        {refusals ? '想办而没有准的每一步：没有办成，所以不在台账里，只记在这里。' : '个人信息平时遮盖，每次打开先记在这里，再显示。'}
      </p>
      <Days town={town} search={search} />
      {refusals ? <Refusals town={town} search={search} /> : <Looks town={town} search={search} />}
    </div>
  )
}

const asked = (town: string, { from, to, page }: LogSearch) => ({
  town: Number(town),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  ...(page ? { page } : {}),
})

function Days({ town, search }: { town: string; search: LogSearch }) {
  const navigate = useNavigate()
  const set = (change: Partial<LogSearch>) =>
    void navigate({ to: '/towns/$town/log', params: { town }, search: { ...search, page: undefined, ...change } })
  return (
    <div className="log-days">
      {(['from', 'to'] as const).map(end => (
        <DayAsked key={end} label={end === 'from' ? '自' : '至'} value={search[end]} set={day => set({ [end]: day })} />
      ))}
    </div>
  )
}

function Refusals({ town, search }: { town: string; search: LogSearch }) {
  const refusals = useQuery(asking('readRefusals', asked(town, search)))
  return (
    <Shown of={refusals} what="未准办理">
      {({ lines, total, size }) => (
        <Lines
          label="未准办理"
          heads={['时间', '谁', '事项', '想办', '为什么没有准']}
          {...{ town, search, total, size }}
          none="这段时间没有未准的办理。"
        >
          {lines.map(({ at, by, matter, kindLabel, step, says, cites }, index) => (
            <tr key={index}>
              <th scope="row" className="figures">
                {momentText(at)}
              </th>
              <td>{by}</td>
              <td>{matter ? <MatterLink town={town} matter={matter} /> : <span className="quiet">登记{kindLabel}</span>}</td>
              <td>{step}</td>
              <td>
                {says ?? <span className="quiet">事项不在您的查看范围内，原因不显示</span>}
                {cites && <span className="quiet">（{cites}）</span>}
              </td>
            </tr>
          ))}
        </Lines>
      )}
    </Shown>
  )
}

function Looks({ town, search }: { town: string; search: LogSearch }) {
  const looks = useQuery(asking('readLooks', asked(town, search)))
  return (
    <Shown of={looks} what="查看记录">
      {({ lines, total, size }) => (
        <Lines
          label="个人信息查看记录"
          heads={['时间', '谁', '事项', '做了什么']}
          {...{ town, search, total, size }}
          none="这段时间没有人查看个人信息。"
        >
          {lines.map(({ at, by, matter, what }, index) => (
            <tr key={index}>
              <th scope="row" className="figures">
                {momentText(at)}
              </th>
              <td>{by}</td>
              <td>{matter && <MatterLink town={town} matter={matter} />}</td>
              <td>{what}</td>
            </tr>
          ))}
        </Lines>
      )}
    </Shown>
  )
}

interface List {
  label: string
  heads: readonly string[]
  none: string
  town: string
  search: LogSearch
  total: number
  size: number
  children: ReactNode
}

function Lines({ label, heads, none, town, search, total, size, children }: List) {
  const page = search.page ?? 1
  if (total === 0) return <Empty>{none}</Empty>
  return (
    <>
      <p role="status" className="log-total">共 {total} 条{total > size ? `，第 ${page} 页，每页 ${size} 条` : ''}</p>
      <div className="log-wide" role="region" aria-label={label} tabIndex={0}>
        <table aria-label={label}>
          <thead><tr>{heads.map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {total > size && (
        <p className="log-pages">
          {page > 1 && <Link to="/towns/$town/log" params={{ town }} search={{ ...search, page: page - 1 }}>较新的</Link>}
          {page * size < total && <Link to="/towns/$town/log" params={{ town }} search={{ ...search, page: page + 1 }}>较早的</Link>}
        </p>
      )}
    </>
  )
}

function MatterLink({ town, matter: { id, title, number, kindLabel } }: { town: string; matter: NonNullable<Matter> }) {
  if (!id) return <span className="quiet">{kindLabel}（不在您的查看范围内）</span>
  return <><Link to="/towns/$town/matters/$matter" params={{ town, matter: id }}>{title}</Link>{number && <span className="quiet"> {number}</span>}</>
}

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
const momentText = (at: string): string => moment.format(new Date(at)).replaceAll('/', '-')
