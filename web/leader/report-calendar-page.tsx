// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { dayText } from '../../law/law.ts'
import { type Answer, asking, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { daysLeft, shortDay, tabTitle } from '../words.ts'
import { returnedWords } from './returned-words.ts'
import './report-calendar.css'

type Item = Answer<'reportCalendar'>['items'][number]

/** 报告日历: what of which report is to be done by when, on what that rests, and what is done. */
export function ReportCalendarPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/report-calendar' })
  const here = useTown(Number(town))
  const calendar = useQuery(asking('reportCalendar', { town: Number(town) }))
  usePageTitle(tabTitle('报告日历', here?.name))
  return (
    <div className="sheet report-calendar">
      <div className="page-head">
        <h1 tabIndex={-1}>报告日历</h1>
        {calendar.data && <p>{dayText(calendar.data.today)}</p>}
      </div>
      <Shown of={calendar} what="报告日历">
        {({ items, today }) => [...new Set(items.map(({ period }) => period))].map(period => (
          <section key={period} aria-label={periodName(period)}>
            <h2>{periodName(period)}</h2>
            <Period town={town} label={periodName(period)} items={items.filter(each => each.period === period)} today={today} />
          </section>
        ))}
      </Shown>
      <p className="quiet">镇里各步的日子由本镇规定，县里可以把报送和公开定得更早；没有设的写“未设”，不作提醒。</p>
    </div>
  )
}

function Period({ town, label, items, today }: { town: string; label: string; items: readonly Item[]; today: string }) {
  return (
    <table aria-label={label}>
      <thead><tr><th scope="col">事项</th><th scope="col">最后一日</th><th scope="col">依据</th><th scope="col">办到哪里</th></tr></thead>
      <tbody>
        {items.map(item => (
          <tr key={item.label}>
            <th scope="row">
              <Link to="/towns/$town/filings/$period/$kind" params={{ town, period: item.period, kind: item.kind }}>{item.label}</Link>
              <span className="quiet"> {item.posts.join('、')}</span>
            </th>
            <td className="number">{item.last ? shortDay(item.last, today) : '未设'}</td>
            <td>{item.basis}</td>
            <td className={item.state === 'late' ? 'late' : ''}>{stateWords(item, today)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** 3月2日办完；县里11月23日退回，请改好重报；逾期5天；还有12天 */
export function stateWords({ state, done, returned, last }: Pick<Item, 'state' | 'done' | 'returned' | 'last'>, today: string): string {
  if (returned) return returnedWords(returned, today)
  if (state === 'done') return `${shortDay(done!, today)}办完`
  if (state === 'unset' || !last) return '没有办，未设日子'
  return state === 'late' ? `没有办，${daysLeft(last, today)}` : daysLeft(last, today)
}
