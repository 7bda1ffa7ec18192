// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Answer, asking, useTown } from '../api.ts'
import { Shown } from '../shell/states.tsx'
import { daysLeft } from '../words.ts'
import { askedOnce } from './asked-once.ts'
import { useLeaderPost } from './leader-posts.ts'
import { returnedWords } from './returned-words.ts'
import { TownStanding } from './town-standing.tsx'

/** What a leader's desk holds beside his own: the town as it stands, by office. Nothing for anybody else. */
export function LeaderDesk({ town }: { town: string }) {
  return useLeaderPost(town) ? <OfTheTown town={town} /> : null
}

function OfTheTown({ town }: { town: string }) {
  const standing = useQuery(asking('standing', { town: Number(town) }))
  return (
    <section className="standing" aria-labelledby="standing-title">
      <div className="page-head">
        <h2 id="standing-title">全镇逾期和两周内到期</h2>
        <p className="standing-links">
          <Link to="/towns/$town/week" params={{ town }}>一周一页</Link>
          <Link to="/towns/$town/dispatch" params={{ town }} search={{}}>调度</Link>
          {standing.data && <Link to="/towns/$town/targets/$year" params={{ town, year: standing.data.today.slice(0, 4) }}>目标</Link>}
        </p>
      </div>
      <Shown of={standing} what="全镇事项">{answer => <TownStanding town={town} standing={answer} />}</Shown>
    </section>
  )
}

/** Posts that lay out dispatch and reports: for them the way there is always on the desk. */
const writers = ['party-office', 'justice-office']

/** Reports that are late or due soon and that one's post can do something about, and filings that wait for one. */
export function Reminders({ town }: { town: string }) {
  const calendar = useQuery({ ...asking('reportCalendar', { town: Number(town) }), staleTime: 60_000 }).data
  const waiting =
    useQuery({
      ...asking('filings', { town: Number(town), year: Number((calendar?.today ?? '2000').slice(0, 4)) }),
      enabled: calendar !== undefined,
      staleTime: 60_000,
    }).data?.waiting ?? []
  const writes = useTown(Number(town))?.posts.some(({ post }) => writers.includes(post)) ?? false
  if (!calendar || (calendar.mine.length === 0 && waiting.length === 0 && !writes)) return null
  return (
    <section className="reminders" aria-labelledby="reminders">
      <h2 id="reminders">报告和报送</h2>
      <ul>
        {calendar.mine.map(item => (
          <Reminder key={item.label} town={town} item={item} today={calendar.today} />
        ))}
        {askedOnce(calendar.mine, waiting).map(({ kind, period, name, label }) => (
          <li key={name}>
            <Link to="/towns/$town/filings/$period/$kind" params={{ town, period, kind }}>
              {name}
            </Link>{' '}
            <span className="quiet">等您{label}</span>
          </li>
        ))}
      </ul>
      <p className="reminders-links">
        <Link to="/towns/$town/report-calendar" params={{ town }}>
          报告日历
        </Link>
        <Link to="/towns/$town/dispatch" params={{ town }} search={{}}>
          调度
        </Link>
      </p>
    </section>
  )
}

function Reminder({ town, item, today }: { town: string; item: Answer<'reportCalendar'>['mine'][number]; today: string }) {
  return (
    <li>
      <Link to="/towns/$town/filings/$period/$kind" params={{ town, period: item.period, kind: item.kind }}>{item.label}</Link>{' '}
      <span className={item.state === 'late' ? 'late number' : 'number'}>
        {item.returned ? returnedWords(item.returned, today) : item.last && daysLeft(item.last, today)}
      </span>
      <p className="quiet">{item.basis}</p>
    </li>
  )
}
