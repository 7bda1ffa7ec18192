// SPDX-License-Identifier: MulanPSL-2.0
import { Link, type LinkOptions, Outlet } from '@tanstack/react-router'
import { type TownDesk, useMe } from '../api.ts'
import { Account } from './account.tsx'
import { Demonstration } from './demonstration.tsx'
import { useFocusOnHeading } from './focus-on-heading.ts'
import { PlaceSwitch } from './place-switch.tsx'
import { Empty } from './states.tsx'
import './frame.css'

/** A part of the house, as the head names it. */
export interface Part {
  label: string
  leads: LinkOptions
  lit: boolean
}

interface Props {
  /** As the switch of places calls it: `county:10` or `town:12`. */
  here: string
  home: LinkOptions
  /** None where the signed-in person has no post in it. */
  parts: readonly Part[] | undefined
  town?: TownDesk | undefined
  /** What is said to who has no post here. */
  stranger: { title: string; says: string; next: string }
}

/** What stands around every page of a town or a county. */
export function Frame({ here, home, parts, town, stranger: { title, says, next } }: Props) {
  const me = useMe()
  useFocusOnHeading()
  if (!me) return null
  return (
    <>
      <a className="skip-link" href="#content" onClick={skip}>跳到正文</a>
      <Demonstration says={me.demonstration} />
      <header className="frame-head">
        <div className="frame-head-row">
          <Link {...home} className="frame-brand">法镇</Link>
          <PlaceSwitch me={me} here={here} />
          {parts && <Parts parts={parts} />}
          <Account me={me} town={town} />
        </div>
      </header>
      <main id="content" className="frame-main" tabIndex={-1}>
        {parts ? <Outlet /> : (
          <div className="sheet">
            <h1 tabIndex={-1}>{title}</h1>
            <Empty next={<Link to="/">{next}</Link>}>{says}</Empty>
          </div>
        )}
      </main>
    </>
  )
}

// The router would take the hash for a place of its own.
function skip(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <nav className={`frame-nav${parts.length > 6 ? ' frame-nav-many' : ''}`} aria-label="主要栏目">
      {parts.map(({ label, leads, lit }) => (
        // Exact, since the router's own idea of where one is would light 台账 on every form.
        <Link
          key={label} {...leads} activeOptions={{ exact: true, includeSearch: false }} className={lit ? 'frame-here' : ''}
          aria-current={lit ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
