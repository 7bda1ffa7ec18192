// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { kinds } from '../../kinds/register.ts'
import { type Answer, asking, useTown } from '../api.ts'
import { TownRecords } from '../log/town-records.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import './ledger.css'

type Ledger = Answer<'desk'>['ledgers'][number]

const shelves = { case: '办理事项', task: '任务', activity: '活动', document: '文书', roster: '名册' }

/** All ledgers one may read, each with its 分册. */
export function LedgersPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/kinds' })
  const desk = useQuery(asking('desk', { town: Number(town) }))
  usePageTitle(tabTitle('台账', useTown(Number(town))?.name))
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>台账</h1>
      <Shown of={desk} what="台账">
        {({ ledgers }) =>
          ledgers.length > 0 ? (
            <>
              <Shelves town={town} ledgers={ledgers} />
              <TownRecords town={town} />
            </>
          ) : (
            <Empty>您的岗位不看台账；需要查看的，请管理员登记相应岗位。</Empty>
          )
        }
      </Shown>
    </div>
  )
}

function Shelves({ town, ledgers }: { town: string; ledgers: readonly Ledger[] }) {
  return Object.entries(shelves)
    .map(([shape, label]) => ({ label, ledgers: ledgers.filter(each => each.shape === shape) }))
    .filter(shelf => shelf.ledgers.length > 0)
    .map(shelf => (
      <section key={shelf.label} className="shelf">
        <h2>{shelf.label}</h2>
        <ul>{shelf.ledgers.map(ledger => <Volume key={ledger.kind} town={town} ledger={ledger} />)}</ul>
      </section>
    ))
}

function Volume({ town, ledger: { kind, kindLabel } }: { town: string; ledger: Ledger }) {
  const views = Object.entries(kinds.kinds.get(kind)?.views ?? {})
  return (
    <li className="volume">
      <Link to="/towns/$town/kinds/$kind" params={{ town, kind }}>{kindLabel}</Link>
      {views.length > 0 && (
        <span className="volume-views">
          {views.map(([view, { label }]) => (
            <Link key={view} to="/towns/$town/kinds/$kind" params={{ town, kind }} search={{ view }}>{label}</Link>
          ))}
        </span>
      )}
    </li>
  )
}
