// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Day } from '../../law/law.ts'
import { shortDay, weekdayText } from '../words.ts'
import { type Due, firstOf, type Leaf, leftText, type Stretch, stretchesOf } from './due-days.ts'

/** As many as are drawn of a stretch before one asks for the rest. */
const atOnce = 20

/** What is due, day by day like leaves of a calendar; what has no day stands after the days at hand. */
export function DueList({ town, due, today, children }: { town: string; due: readonly Due[]; today: Day; children: ReactNode }) {
  const stretches = stretchesOf(due, today)
  const drawn = (atHand: boolean) =>
    stretches
      .filter(stretch => stretch.atHand === atHand)
      .map(stretch => <StretchOf key={stretch.heading} town={town} stretch={stretch} today={today} />)
  return <>{drawn(true)}{children}{drawn(false)}</>
}

function StretchOf({ town, stretch: { heading, late, leaves }, today }: { town: string; stretch: Stretch; today: Day }) {
  const [all, setAll] = useState(false)
  const count = leaves.reduce((sum, leaf) => sum + leaf.due.length, 0)
  const shown = all ? leaves : firstOf(leaves, atOnce)
  const rest = count - shown.reduce((sum, leaf) => sum + leaf.due.length, 0)
  return (
    <section className="stretch" aria-label={heading}>
      <h2 className={late ? 'late' : ''}>{heading} {count}件</h2>
      {shown.map(leaf => <DayLeaf key={leaf.day ?? 'none'} town={town} leaf={leaf} today={today} />)}
      {rest > 0 && (
        <p className="stretch-rest"><button type="button" className="plain-button" onClick={() => setAll(true)}>列出其余 {rest} 件</button></p>
      )}
    </section>
  )
}

function DayLeaf({ town, leaf: { day, due }, today }: { town: string; leaf: Leaf; today: Day }) {
  return (
    <div className="leaf" id={day ? `day-${day}` : undefined} tabIndex={-1}>
      <p className="leaf-day">
        {day && day.slice(0, 4) !== today.slice(0, 4) && <span className="quiet">{day.slice(0, 4)}年</span>}
        {day && <span className="leaf-date">{shortDay(day, day)}</span>}
        <span className="quiet">{day ? weekdayText(day) : '未定'}</span>
      </p>
      <ul className="leaf-due">
        {due.map(each => <DueLine key={`${each.matter}/${each.clock}`} town={town} due={each} today={today} />)}
      </ul>
    </div>
  )
}

function DueLine({ town, due, today }: { town: string; due: Due; today: Day }) {
  return (
    <li className="due">
      <p className="due-head">
        <Link to="/towns/$town/matters/$matter" params={{ town, matter: due.matter }} className="due-title">{due.title}</Link>
        <span className={due.overdue ? 'late number' : 'number'}>{due.whose === 'resident' && '当事人'}{leftText(due, today)}</span>
      </p>
      <p className="due-where quiet">
        {[due.number, due.kindLabel, due.village].filter(Boolean).join(' · ')}
      </p>
      <p className="due-why">{whyText(due, today)}</p>
    </li>
  )
}

/** The clock and its article in one line, and what follows if nothing is done. */
function whyText(due: Due, today: Day): string {
  const whose = due.whose === 'resident' ? '当事人的期限：' : ''
  const basis = due.cites ? `，依据${due.cites}` : ''
  const legal = due.last && due.last !== due.alarm ? `，法定最后一日${shortDay(due.last, today)}` : ''
  const provisional = due.provisional ? '（暂定，放假安排尚未导入）' : ''
  return `${whose}${due.label}${basis}${legal}${provisional}。${due.then ? `逾期后果：${due.then.replace(/。?$/, '。')}` : ''}`
}
