// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Kind } from '../../kernel/declare/declare.ts'
import { kinds } from '../../kinds/register.ts'
import { type Answer, asking, useMe, useTown } from '../api.ts'
import type { LedgerSearch } from '../search.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { CopyTable } from './copy-table.tsx'
import { Coverage } from './coverage.tsx'
import { ExportLedger } from './export-ledger.tsx'
import { FilterBar } from './filter-bar.tsx'
import { isFiltered, pageSize, questionOf, unfiltered } from './ledger-question.ts'
import { MatterTable } from './matter-table.tsx'
import { Pager } from './pager.tsx'
import './ledger.css'

/** The ledger of any kind. */
export function LedgerPage() {
  const { town, kind: id } = useParams({ from: '/signed-in/towns/$town/kinds/$kind' })
  const kind = kinds.kinds.get(id)
  usePageTitle(tabTitle(kind?.label, useTown(Number(town))?.name))
  if (kind) return <Ledger key={id} town={town} kind={kind} />
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>没有这本台账</h1>
      <Empty next={<Link to="/towns/$town/kinds" params={{ town }}>看全部台账</Link>}>网址里的事类不存在，请从台账页重新进入。</Empty>
    </div>
  )
}

/** The list, unless none of one's posts may see any of it: an empty list would say that there is nothing. */
function Ledger({ town, kind }: { town: string; kind: Kind }) {
  const ledgers = useQuery(asking('desk', { town: Number(town) })).data?.ledgers
  if (!ledgers || ledgers.some(each => each.kind === kind.id)) return <Listing town={town} kind={kind} />
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>{kind.label}</h1>
      <Empty next={<Link to="/towns/$town/kinds" params={{ town }}>看自己的台账</Link>}>
        您的岗位不看这本台账；需要查看的，请管理员登记相应岗位。
      </Empty>
    </div>
  )
}

function Listing({ town, kind }: { town: string; kind: Kind }) {
  const search = useSearch({ from: '/signed-in/towns/$town/kinds/$kind' })
  const navigate = useNavigate({ from: '/towns/$town/kinds/$kind' })
  const list = useQuery({ ...asking('listMatters', questionOf(Number(town), kind.id, search)), placeholderData: keepPreviousData })
  const today = useMe()?.today
  // A page turned can be turned back by the browser; a filter tried out leaves no trail.
  const change = (changed: Partial<LedgerSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...changed }, replace: !('page' in changed) })
  return (
    <div className="sheet">
      <div className="page-head">
        <h1 tabIndex={-1}>{kind.label}</h1>
        <Opening town={town} kind={kind.id} />
      </div>
      <Views town={town} kind={kind} search={search} />
      {kind.roster?.covers && today && <Coverage town={Number(town)} kind={kind.id} today={today} />}
      <FilterBar key={search.view} town={Number(town)} kind={kind} search={search} change={change} />
      <Shown of={list} what="台账">
        {answer => <Found town={town} kind={kind} search={search} change={change} answer={answer} stale={list.isPlaceholderData} />}
      </Shown>
    </div>
  )
}

/** The steps that open a matter of this kind, where the signed-in person may take them. */
function Opening({ town, kind }: { town: string; kind: string }) {
  const opening = useQuery(asking('desk', { town: Number(town) })).data?.openings.find(each => each.kind === kind)
  if (!opening) return null
  return (
    <p className="ledger-openings">
      {opening.steps.map(({ step, label }) => (
        <Link key={step} className="action-link" to="/towns/$town/kinds/$kind/new/$step" params={{ town, kind, step }}>{label}</Link>
      ))}
      <Link className="import-link" to="/towns/$town/kinds/$kind/import" params={{ town, kind }}>从 Excel 登记</Link>
    </p>
  )
}

function Views({ town, kind, search }: { town: string; kind: Kind; search: LedgerSearch }) {
  const views = Object.entries(kind.views ?? {})
  if (views.length === 0) return null
  return (
    <nav className="tabs" aria-label="分册">
      {[[undefined, '全部'] as const, ...views.map(([view, { label }]) => [view, label] as const)].map(([view, label]) => (
        <Link
          key={label} to="/towns/$town/kinds/$kind" params={{ town, kind: kind.id }} search={{ view }}
          aria-current={view === search.view ? 'page' : undefined} className={view === search.view ? 'tab-here' : ''}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

interface FoundProps {
  town: string
  kind: Kind
  search: LedgerSearch
  change: (changed: Partial<LedgerSearch>) => void
  answer: Answer<'listMatters'>
  stale: boolean
}

function Found({ town, kind, search, change, answer: { total, rows }, stale }: FoundProps) {
  const today = useQuery(asking('desk', { town: Number(town) })).data?.today ?? ''
  if (total === 0) return <Nothing filtered={isFiltered(search)} change={change} />
  return (
    <div aria-busy={stale}>
      <div className="ledger-count">
        <p role="status">共 {total} 件</p>
        <span className="ledger-out">
          <CopyTable kind={kind} rows={rows} />
          <ExportLedger town={Number(town)} kind={kind} search={search} />
        </span>
      </div>
      <MatterTable town={town} kind={kind} rows={rows} sort={search.sort ?? '-opened'} change={change} today={today} />
      <Pager page={search.page ?? 1} pages={Math.ceil(total / pageSize)} go={page => change({ page })} />
    </div>
  )
}

function Nothing({ filtered, change }: { filtered: boolean; change: FoundProps['change'] }) {
  if (!filtered) return <Empty>这一册还没有事项，登记后列在这里。</Empty>
  const clear = <button type="button" className="plain-button" onClick={() => change(unfiltered)}>清除筛选</button>
  return <Empty next={clear}>没有符合筛选的事项，请放宽条件再查。</Empty>
}
