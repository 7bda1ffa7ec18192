// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Answer, asking } from '../api.ts'
import { tabTitle } from '../words.ts'
import { usePageTitle } from './page-title.ts'
import { Empty, Shown } from './states.tsx'
import './openings.css'

/** What the signed-in person may register here, kind by kind. */
export function OpeningsPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/new' })
  const desk = useQuery(asking('desk', { town: Number(town) }))
  usePageTitle(tabTitle('登记'))
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>登记</h1>
      <Shown of={desk} what="可以登记的事项">
        {({ openings }) => (openings.length > 0 ? <Openings town={town} openings={openings} /> : <Empty>你的岗位不登记事项；需要登记的，请管理员登记相应岗位。</Empty>)}
      </Shown>
    </div>
  )
}

/** Links to the opening forms. */
export function Openings({ town, openings }: { town: string; openings: Answer<'desk'>['openings'] }) {
  return (
    <ul className="openings">
      {openings.flatMap(({ kind, kindLabel, steps }) => steps.map(({ step, label }) => (
        <li key={`${kind}/${step}`}>
          <Link to="/towns/$town/kinds/$kind/new/$step" params={{ town, kind, step }}>
            {kindLabel}<span className="quiet"> {label}</span>
          </Link>
        </li>
      )))}
    </ul>
  )
}
