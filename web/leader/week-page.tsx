// SPDX-License-Identifier: MulanPSL-2.0
import { useIsFetching, useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { dayText } from '../../law/law.ts'
import { leaderPosts } from '../../contract/leader.ts'
import { type Answer, asking, type TownDesk, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { daysLeft, shortDay, tabTitle } from '../words.ts'
import './week.css'

type Week = Answer<'week'>

/** As many as leave the page one page. */
const mostWaiting = 4

/** 一周一页: what a leader has to know this week, on one sheet of paper. */
export function WeekPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/week' })
  const { head } = useSearch({ from: '/signed-in/towns/$town/week' })
  const here = useTown(Number(town))
  const week = useQuery(asking('week', { town: Number(town), ...(head ? { head } : {}) }))
  usePageTitle(tabTitle('一周一页', here?.name))
  return (
    <div className="sheet week">
      <div className="page-head">
        <h1 tabIndex={-1}>{here?.name}{week.data?.headLabel}一周一页</h1>
        <p className="week-tools">
          {week.data && <span>{dayText(week.data.today)}</span>}
          <PrintButton />
        </p>
      </div>
      <Posts town={town} here={here} head={week.data?.head} />
      <Shown of={week} what="一周一页">{answer => <Page town={town} week={answer} />}</Shown>
    </div>
  )
}

/** Not before everything is there: half a page would be taken for the whole. */
function PrintButton() {
  return <Button className="no-print" disabled={useIsFetching() > 0} onClick={() => window.print()}>打印</Button>
}

/** Somebody who is secretary and mayor at once reads one page of each. */
function Posts({ town, here, head }: { town: string; here: TownDesk | undefined; head: Week['head'] | undefined }) {
  const held = leaderPosts.flatMap(post => here?.posts.find(each => each.post === post && each.village === 0) ?? [])
  if (held.length < 2) return null
  return (
    <nav className="tabs" aria-label="职务">
      {held.map(({ post, label }) => (
        <Link
          key={post} to="/towns/$town/week" params={{ town }} search={{ head: post as Week['head'] }}
          aria-current={post === head ? 'page' : undefined} className={post === head ? 'tab-here' : ''}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

function Page({ town, week }: { town: string; week: Week }) {
  return (
    <>
      <Hurts town={town} week={week} />
      {week.duties.length > 0 ? <Duties town={town} week={week} /> : <Own town={town} week={week} />}
      {week.duties.length > 0 && <Waiting town={town} week={week} />}
      <Red town={town} week={week} />
      <footer className="week-rules">
        <p>三件事依次按这些规则选：{week.rules.join('；')}。每条规则先取最重的一件，够三件为止。</p>
        {week.unread > 0 && <p>另有 {week.unread} 件不在您的查看范围内。</p>}
      </footer>
    </>
  )
}

function Hurts({ town, week: { hurts } }: { town: string; week: Week }) {
  return (
    <section aria-labelledby="week-hurts">
      <h2 id="week-hurts">本周最要紧的三件事</h2>
      {hurts.length === 0 && <p>按规则没有选出来的：没有过期、临期和欠做的事。</p>}
      <ol className="week-hurts">
        {hurts.map((hurt, at) => (
          <li key={`${at}${hurt.title}`}>
            <p className="week-hurt">
              <HurtTitle town={town} hurt={hurt} />
              {hurt.owner && <span className="quiet"> {hurt.owner}</span>}
            </p>
            <p className="week-because">{hurt.because}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A matter and a report can be opened; a duty not done has nothing to open. */
function HurtTitle({ town, hurt: { title, matter, filing } }: { town: string; hurt: Week['hurts'][number] }) {
  if (matter) return <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>{title}</Link>
  if (filing) return <FilingLink town={town} filing={{ name: title, ...filing }} />
  return title
}

function Duties({ town, week: { duties, headLabel, today } }: { town: string; week: Week }) {
  const year = today.slice(0, 4)
  return (
    <section aria-labelledby="week-duties">
      <h2 id="week-duties">
        {headLabel}本人职责（{year}年）
      </h2>
      <table aria-label={`${headLabel}本人职责`}>
        <thead>
          <tr>
            <th scope="col">职责</th>
            <th scope="col">今年</th>
            <th scope="col">最近一次和依据</th>
          </tr>
        </thead>
        <tbody>
          {duties.map(({ label, figure, last, evidence, matter }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">
                <Link to="/towns/$town/figures/$code" params={{ town, code: figure.code }} search={{ period: year }}>
                  {figure.printed}
                </Link>
              </td>
              <td className="week-clip">
                {last ? (
                  <>
                    {shortDay(last, today)}{' '}
                    {matter && (
                      <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>
                        {evidence}
                      </Link>
                    )}
                  </>
                ) : (
                  '今年还没有'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Reports that wait for the leader's signature. */
function Waiting({ town, week: { waiting } }: { town: string; week: Week }) {
  if (waiting.length === 0) return null
  const more = waiting.length - mostWaiting
  return (
    <p className="week-waiting">
      等您办的报送件：
      {waiting.slice(0, mostWaiting).map((each, at) => (
        <span key={each.name}>
          {at > 0 && '、'}
          <FilingLink town={town} filing={each} />（{each.label}）
        </span>
      ))}
      {more > 0 && `，另 ${more} 件`}。
    </p>
  )
}

const FilingLink = ({ town, filing: { name, kind, period } }: { town: string; filing: { name: string; kind: string; period: string } }) => (
  <Link to="/towns/$town/filings/$period/$kind" params={{ town, period, kind }}>{name}</Link>
)

/** A deputy has no list of the first person's duties: what waits for his own step stands in its place. */
function Own({ town, week: { own, waiting, today } }: { town: string; week: Week }) {
  return (
    <section aria-labelledby="week-own">
      <h2 id="week-own">等我办的</h2>
      {own.length + waiting.length === 0 && <p>没有等您办理的事项。</p>}
      <ul className="week-own">
        {own.map(({ matter, title, clock, last, cites }) => (
          <li key={`${matter}${clock}`} className="week-clip">
            <span className="number">{last ? shortDay(last, today) : '未定'}</span>{' '}
            <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>
              {title}
            </Link>{' '}
            <span className="quiet">
              {clock}
              {cites && `，${cites}`}
            </span>
          </li>
        ))}
        {waiting.slice(0, mostWaiting).map(each => (
          <li key={each.name}>
            <FilingLink town={town} filing={each} /> <span className="quiet">等您{each.label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Red({ town, week: { red, redMore, today } }: { town: string; week: Week }) {
  return (
    <section aria-labelledby="week-red">
      <h2 id="week-red">红灯事项</h2>
      {red.length === 0 && <p>没有逾期的事项。</p>}
      {red.length > 0 && (
        <table aria-label="红灯事项">
          <thead><tr><th scope="col">事项</th><th scope="col">责任单位</th><th scope="col">逾期</th><th scope="col">下一个日期</th></tr></thead>
          <tbody>
            {red.map(({ matter, title, owner, last, clock, next }) => (
              <tr key={`${matter}${clock}`}>
                <th scope="row" className="week-clip"><Link to="/towns/$town/matters/$matter" params={{ town, matter }}>{title}</Link></th>
                <td>{owner || '没有责任单位'}</td>
                <td className="late number">{daysLeft(last!, today)}</td>
                <td className="number" data-label="下一个日期">{next ? shortDay(next, today) : '没有定'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {redMore > 0 && <p className="quiet">另有 {redMore} 件，见<Link to="/towns/$town/dispatch" params={{ town }} search={{}}>调度</Link>。</p>}
    </section>
  )
}
