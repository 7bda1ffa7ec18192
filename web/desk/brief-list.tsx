// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import type { Day } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import { Empty } from '../shell/states.tsx'
import { shortDay } from '../words.ts'

/** Matters one took a step in or opened, newest first. */
export function BriefList({ town, matters, today, none }: { town: string; matters: Answer<'desk'>['done']; today: Day; none: string }) {
  if (matters.length === 0) return <Empty next={<Link to="/towns/$town/kinds" params={{ town }}>看台账</Link>}>{none}</Empty>
  return (
    <ul className="briefs">
      {matters.map(each => (
        <li key={each.matter} className="due">
          <p className="due-head">
            <Link to="/towns/$town/matters/$matter" params={{ town, matter: each.matter }} className="due-title">{each.title}</Link>
            <span className="number">{each.stateLabel}</span>
          </p>
          <p className="due-where quiet">
            {[each.number, each.kindLabel, each.village, `${shortDay(each.lastDay, today)}办理`].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
