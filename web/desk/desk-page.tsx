// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { dayText } from '../../law/law.ts'
import { type Answer, asking, useTown } from '../api.ts'
import { ProvisionalDates } from '../calendar/provisional-dates.tsx'
import { LeaderDesk, Reminders } from '../leader/desk-part.tsx'
import { Openings } from '../shell/openings-page.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle, weekdayText } from '../words.ts'
import { Awaiting } from './awaiting.tsx'
import { BriefList } from './brief-list.tsx'
import { CoverageGaps } from './coverage-gaps.tsx'
import { dayOfDue, hasLapsed } from './due-days.ts'
import { DueList } from './due-list.tsx'
import { FourWeeks } from './four-weeks.tsx'
import { Gaps } from './gaps.tsx'
import './desk.css'

type Desk = Answer<'desk'>

/** 待办 · 已办 · 我发起: the first page of everybody. */
export function DeskPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/' })
  const { list } = useSearch({ from: '/signed-in/towns/$town/' })
  const desk = useQuery(asking('desk', { town: Number(town) }))
  usePageTitle(tabTitle('办理', useTown(Number(town))?.name))
  return (
    <div className="desk">
      <section className="sheet desk-sheet" aria-labelledby="desk-title">
        <div className="page-head">
          <h1 id="desk-title" tabIndex={-1}>办理</h1>
          {desk.data && <p>{dayText(desk.data.today)} {weekdayText(desk.data.today)}</p>}
        </div>
        <Lists town={town} list={list} desk={desk.data} />
        <Shown of={desk} what="待办">{answer => <List town={town} list={list} desk={answer} />}</Shown>
        {!list && <LeaderDesk town={town} />}
      </section>
      {desk.data && <Margin town={town} desk={desk.data} due={!list} />}
    </div>
  )
}

const dueOf = ({ due, today }: Desk) => due.filter(each => !hasLapsed(each, today))

function Lists({ town, list, desk }: { town: string; list: 'done' | 'opened' | undefined; desk: Desk | undefined }) {
  const lists = [
    [undefined, '待办', desk && dueOf(desk).length + desk.awaiting.length],
    ['done', '已办', undefined],
    ['opened', '我发起', undefined],
  ] as const
  return (
    <nav className="tabs" aria-label="办理列表">
      {lists.map(([which, label, count]) => (
        <Link
          key={label} to="/towns/$town" params={{ town }} search={{ list: which }}
          aria-current={which === list ? 'page' : undefined} className={which === list ? 'tab-here' : ''}
        >
          {label}{count === undefined ? '' : ` ${count}`}
        </Link>
      ))}
    </nav>
  )
}

function List({ town, list, desk }: { town: string; list: 'done' | 'opened' | undefined; desk: Desk }) {
  if (list === 'done') return <BriefList town={town} matters={desk.done} today={desk.today} none="您近来没有办理过事项，办过的会列在这里。" />
  if (list === 'opened') return <BriefList town={town} matters={desk.opened} today={desk.today} none="您近来没有登记过事项，登记的会列在这里。" />
  const due = dueOf(desk)
  if (due.length + desk.awaiting.length > 0)
    return (
      <DueList town={town} due={due} today={desk.today}>
        <Awaiting town={town} awaiting={desk.awaiting} today={desk.today} />
      </DueList>
    )
  return <Empty next={<Link to="/towns/$town/kinds" params={{ town }}>看台账</Link>}>没有等您办理的事项。</Empty>
}

function Margin({ town, desk, due }: { town: string; desk: Desk; due: boolean }) {
  const here = useTown(Number(town))
  return (
    <div className="desk-margin">
      {due && dueOf(desk).some(dayOfDue) && <FourWeeks due={dueOf(desk)} today={desk.today} />}
      <ProvisionalDates town={town} />
      <Reminders town={town} />
      <Gaps town={here} gaps={desk.gaps} today={desk.today} />
      <CoverageGaps town={town} today={desk.today} />
      {desk.openings.length > 0 && (
        <section className="desk-openings" aria-labelledby="desk-openings">
          <h2 id="desk-openings">登记</h2>
          <Openings town={town} openings={desk.openings} />
        </section>
      )}
    </div>
  )
}
