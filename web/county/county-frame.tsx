// SPDX-License-Identifier: MulanPSL-2.0
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { useMe } from '../api.ts'
import { Account } from '../shell/account.tsx'
import { Demonstration } from '../shell/demonstration.tsx'
import { useFocusOnHeading } from '../shell/focus-on-heading.ts'
import { Empty } from '../shell/states.tsx'
import { PlaceSwitch } from '../shell/place-switch.tsx'
import { useCounty } from './use-county.ts'
import '../shell/frame.css'
import '../figures/figures.css'
import './county.css'

/** What stands around every page of a county's desk. */
export function CountyFrame() {
  const { county: at } = useParams({ from: '/signed-in/counties/$county' })
  const { county } = useCounty()
  const me = useMe()
  useFocusOnHeading()
  if (!me) return null
  return (
    <>
      <a className="skip-link" href="#content" onClick={skip}>跳到正文</a>
      <Demonstration says={me.demonstration} />
      <header className="frame-head">
        <div className="frame-head-row">
          <Link to="/counties/$county" params={{ county: at }} className="frame-brand">法镇</Link>
          <PlaceSwitch me={me} here={`county:${at}`} />
          {county && <Places county={at} />}
          <Account me={me} town={undefined} />
        </div>
      </header>
      <main id="content" className="frame-main county-main" tabIndex={-1}>
        {county ? <Outlet /> : <NoCounty />}
      </main>
    </>
  )
}

// The router would take the hash for a place of its own.
function skip(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function Places({ county }: { county: string }) {
  const here = { activeProps: { className: 'frame-here', 'aria-current': 'page' as const } }
  const params = { county }
  return (
    <nav className="frame-nav county-nav" aria-label="主要栏目">
      <Link to="/counties/$county" params={params} activeOptions={{ exact: true, includeSearch: false }} {...here}>待办</Link>
      <Link to="/counties/$county/submissions" params={params} search={{}} activeOptions={{ includeSearch: false }} {...here}>报送</Link>
      <Link to="/counties/$county/reports" params={params} search={{}} activeOptions={{ includeSearch: false }} {...here}>读报告</Link>
      <Link to="/counties/$county/table" params={params} search={{}} activeOptions={{ includeSearch: false }} {...here}>各镇指标</Link>
      <Link to="/counties/$county/roll-up" params={params} search={{}} activeOptions={{ includeSearch: false }} {...here}>汇总</Link>
      <Link to="/counties/$county/own" params={params} {...here}>县级报告</Link>
      <Link to="/counties/$county/settings" params={params} {...here}>设置</Link>
    </nav>
  )
}

function NoCounty() {
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>没有这个县的岗位</h1>
      <Empty next={<Link to="/">去自己任职的地方</Link>}>你在这个县没有岗位，看不到各镇报送的内容；需要办理的，请县里的管理员登记岗位。</Empty>
    </div>
  )
}
