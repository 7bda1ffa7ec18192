// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { type Day } from '../../law/law.ts'
import { shortDay, weekdayText } from '../words.ts'
import { type Due, type Leaf, leftText, stretchesOf } from './due-days.ts'

/** What is due, day by day like leaves of a calendar. */
export function DueList({ town, due, today }: { town: string; due: readonly Due[]; today: Day }) {
  return stretchesOf(due, today).map(({ heading, late, leaves }) => (
    <section key={heading} className="stretch" aria-label={heading}>
      <h2 className={late ? 'late' : ''}>{heading} {leaves.reduce((sum, leaf) => sum + leaf.due.length, 0)}件</h2>
      {leaves.map(leaf => <DayLeaf key={leaf.day ?? 'none'} town={town} leaf={leaf} today={today} />)}
    </section>
  ))
}

function DayLeaf({ town, leaf: { day, due }, today }: { town: string; leaf: Leaf; today: Day }) {
  return (
    <div className="leaf" id={day ? `day-${day}` : undefined} tabIndex={-1}>
      <p className="leaf-day">
        {day && <span className="leaf-date">{shortDay(day, today)}</span>} <span className="quiet">{day ? weekdayText(day) : '未定'}</span>
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
        <span className={due.overdue ? 'late number' : 'number'}>{leftText(due, today)}</span>
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
