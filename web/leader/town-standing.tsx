// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import type { Day } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import { Empty } from '../shell/states.tsx'
import { daysLeft, shortDay } from '../words.ts'
import './standing.css'

export type Standing = Answer<'standing'>
export type StandingLine = Standing['offices'][number]['lines'][number]

/** What is late, due soon, stuck or nobody's in the whole town, office by office in the order of their names. */
export function TownStanding({ town, standing, level: Heading = 'h3' }: { town: string; standing: Standing; level?: 'h2' | 'h3' }) {
  const { offices, today, until, unread, stuckAfter } = standing
  if (offices.length === 0 && unread === 0)
    return (
      <Empty
        next={
          <Link to="/towns/$town/kinds" params={{ town }}>
            看台账
          </Link>
        }
      >
        到{shortDay(until, today)}为止，全镇没有逾期或者到期的事项。
      </Empty>
    )
  return (
    <>
      {offices.map(({ owner, lines }) => (
        <section key={owner} className="standing-office" aria-label={owner || '尚无责任单位'}>
          <Heading>{owner || '尚无责任单位'} <span className="quiet">{lines.length}件</span></Heading>
          <ul>{lines.map(line => <Line key={`${line.matter}/${line.clock}`} town={town} line={line} today={today} />)}</ul>
        </section>
      ))}
      <p className="quiet standing-rules">
        按单位名称排列，不分先后。{stuckAfter ? `${stuckAfter}没有新记录的列为久未办理。` : '本镇没有设置多久没有记录算久未办理，因此没有列出这一类。'}
        {unread > 0 && `另有 ${unread} 件不在您的查看范围内。`}
      </p>
    </>
  )
}

function Line({ town, line, today }: { town: string; line: StandingLine; today: Day }) {
  const late = line.why.includes('late')
  return (
    <li className="standing-line">
      <p className="standing-head">
        <Link to="/towns/$town/matters/$matter" params={{ town, matter: line.matter }}>{line.title}</Link>
        <span className={late ? 'late number' : 'number'}>{stateText(line, today)}</span>
      </p>
      <p className="quiet standing-why">{[line.number, dateText(line, today), line.cites].filter(Boolean).join(' · ')}</p>
    </li>
  )
}

/** 逾期6天；12月1日以后没有记录 */
export function stateText({ why, last, lastDay }: Pick<StandingLine, 'why' | 'last' | 'lastDay'>, today: Day): string {
  const words = [
    ...(last && (why.includes('late') || why.includes('due')) ? [daysLeft(last, today)] : []),
    ...(why.includes('stuck') ? [`${shortDay(lastDay, today)}以后没有记录`] : []), ...(why.includes('unowned') ? ['没有责任单位'] : []),
  ]
  return words.join('，')
}

export const dateText = ({ clock, last, provisional }: Pick<StandingLine, 'clock' | 'last' | 'provisional'>, today: Day): string =>
  clock && last ? `${clock}${shortDay(last, today)}${provisional ? '（暂定）' : ''}` : clock ? `${clock}未定` : ''
