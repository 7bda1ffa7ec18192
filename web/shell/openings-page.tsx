// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { type Answer, asking } from '../api.ts'
import { tabTitle } from '../words.ts'
import { byArea, foundBy, type Opening, openingsIn, usualOf } from './openings.ts'
import { usePageTitle } from './page-title.ts'
import { Empty, Shown } from './states.tsx'
import './openings.css'

/** What the signed-in person may register here, by area of work; what one registers most stands first. */
export function OpeningsPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/new' })
  const desk = useQuery(asking('desk', { town: Number(town) }))
  usePageTitle(tabTitle('登记'))
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>登记</h1>
      <Shown of={desk} what="可以登记的事项">
        {({ openings }) => (openings.length > 0 ? <Areas town={town} openings={openingsIn(openings)} /> : <Empty>您的岗位不登记事项；需要登记的，请管理员登记相应岗位。</Empty>)}
      </Shown>
    </div>
  )
}

const few = 8

function Areas({ town, openings }: { town: string; openings: readonly Opening[] }) {
  const [typed, setTyped] = useState('')
  const navigate = useNavigate()
  const found = foundBy(openings, typed)
  const usual = usualOf(openings)
  // Enter goes to the only one that is left.
  const go = (event: KeyboardEvent) => {
    const [only, other] = found
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '' || !only || other) return
    void navigate({ to: '/towns/$town/kinds/$kind/new/$step', params: { town, kind: only.kind, step: only.step } })
  }
  if (openings.length <= few) return <List town={town} openings={openings} />
  return (
    <>
      <div className="field openings-find">
        <label htmlFor="openings-find">查找，可以打拼音首字母</label>
        <Input id="openings-find" type="search" value={typed} maxLength={50} onChange={event => setTyped(event.target.value)} onKeyDown={go} />
      </div>
      {typed.trim() !== '' && (
        <section aria-label="查找结果">
          <p role="status" className="quiet">{found.length > 0 ? `找到 ${found.length} 种。` : '没有这样的登记，请换个说法，或者清空后按类别找。'}</p>
          <List town={town} openings={found} />
        </section>
      )}
      {typed.trim() === '' && usual.length > 0 && (
        <section aria-labelledby="openings-usual">
          <h2 id="openings-usual">常用</h2>
          <List town={town} openings={usual} />
        </section>
      )}
      {typed.trim() === '' && byArea(openings).map(({ area, openings: within }) => (
        <section key={area} aria-label={area} className="openings-area">
          <h2>{area}</h2>
          <List town={town} openings={within} />
        </section>
      ))}
    </>
  )
}

/** Links to the opening forms one uses most; all of them where they are few. */
export function Openings({ town, openings: offered }: { town: string; openings: Answer<'desk'>['openings'] }) {
  const openings = openingsIn(offered)
  const usual = usualOf(openings)
  const shown = openings.length <= few ? openings : usual.length > 0 ? usual : openings.slice(0, few)
  return (
    <>
      <List town={town} openings={shown} />
      {shown.length < openings.length && (
        <p className="openings-all">
          <Link to="/towns/$town/new" params={{ town }}>
            全部 {openings.length} 种登记
          </Link>
        </p>
      )}
    </>
  )
}

function List({ town, openings }: { town: string; openings: readonly Opening[] }) {
  return (
    <ul className="openings">
      {openings.map(({ kind, kindLabel, step, label }) => (
        <li key={`${kind}/${step}`}>
          <Link to="/towns/$town/kinds/$kind/new/$step" params={{ town, kind, step }}>
            {kindLabel}<span className="quiet"> {label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
