// SPDX-License-Identifier: MulanPSL-2.0
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useMe, useTown } from '../api.ts'
import { Account } from './account.tsx'
import { Demonstration } from './demonstration.tsx'
import { useFocusOnHeading } from './focus-on-heading.ts'
import { type PlaceIn, placeIn } from './place-in.ts'
import { PlaceSwitch } from './place-switch.tsx'
import { Empty } from './states.tsx'
import './frame.css'

/** What stands around every page of a town. */
export function Frame() {
  const { town } = useParams({ from: '/signed-in/towns/$town' })
  const me = useMe()
  const here = useTown(Number(town))
  useFocusOnHeading()
  if (!me) return null
  return (
    <>
      <a className="skip-link" href="#content" onClick={skip}>跳到正文</a>
      <Demonstration says={me.demonstration} />
      <header className="frame-head">
        <div className="frame-head-row">
          <Link to="/towns/$town" params={{ town }} className="frame-brand">法镇</Link>
          <PlaceSwitch me={me} here={`town:${town}`} />
          {here && <Places town={town} />}
          <Account me={me} town={here} />
        </div>
      </header>
      <main id="content" className="frame-main" tabIndex={-1}>
        {here ? <Outlet /> : <NoTown />}
      </main>
    </>
  )
}

// The router would take the hash for a place of its own.
function skip(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function Places({ town }: { town: string }) {
  const lit = placeIn(useLocation().pathname)
  // Exact, since the router's own idea of where one is would light 台账 on every form.
  const here = (place: PlaceIn) =>
    ({ activeOptions: { exact: true, includeSearch: false }, className: place === lit ? 'frame-here' : '', 'aria-current': place === lit ? ('page' as const) : undefined })
  return (
    <nav className="frame-nav" aria-label="主要栏目">
      <Link to="/towns/$town" params={{ town }} {...here('desk')}>办理</Link>
      <Link to="/towns/$town/new" params={{ town }} {...here('new')}>登记</Link>
      <Link to="/towns/$town/kinds" params={{ town }} {...here('kinds')}>台账</Link>
      <Link to="/towns/$town/figures" params={{ town }} search={{}} {...here('figures')}>指标</Link>
      <Link to="/towns/$town/reports" params={{ town }} {...here('reports')}>报告</Link>
      <Link to="/towns/$town/filings" params={{ town }} search={{}} {...here('filings')}>报送</Link>
    </nav>
  )
}

function NoTown() {
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>没有这个镇的岗位</h1>
      <Empty next={<Link to="/">去自己任职的镇</Link>}>你在这个镇没有岗位，看不到它的台账；需要办理的，请该镇管理员登记岗位。</Empty>
    </div>
  )
}
