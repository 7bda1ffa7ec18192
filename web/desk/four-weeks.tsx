// SPDX-License-Identifier: MulanPSL-2.0
import { Link, useParams } from '@tanstack/react-router'
import { addDays, type Calendar, type Day, isWeekend, weekday } from '../../law/law.ts'
import { useCalendar } from '../calendar/use-calendar.ts'
import { shortDay } from '../words.ts'
import { type Due, weeksFrom } from './due-days.ts'

/** This week and the next three, with how many matters fall due on each day; a count leads to its leaf. */
export function FourWeeks({ due, today }: { due: readonly Due[]; today: Day }) {
  const { town } = useParams({ from: '/signed-in/towns/$town' })
  const calendar = useCalendar(Number(town))
  const weeks = weeksFrom(addDays(today, 1 - weekday(today)), due)
  return (
    <section aria-labelledby="desk-weeks">
      <div className="weeks-head">
        <h2 id="desk-weeks">四周到期</h2>
        <Link to="/towns/$town/calendar" params={{ town }}>
          工作日历
        </Link>
      </div>
      <table className="weeks">
        <thead>
          <tr>
            {['一', '二', '三', '四', '五', '六', '日'].map(day => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week[0]!.day}>
              {week.map(({ day, count }) => (
                <WeekDay key={day} day={day} count={count} today={today} calendar={calendar} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function WeekDay({ day, count, today, calendar }: { day: Day; count: number; today: Day; calendar: Calendar }) {
  // Of a year whose notice is not in only the weekends are known.
  const rest = !(calendar.isWorkday(day) ?? !isWeekend(day))
  const past = day < today
  return (
    <td className={[day === today && 'weeks-today', rest && 'weeks-rest', past && 'weeks-past'].filter(Boolean).join(' ')}>
      {Number(day.slice(8)) === 1 ? `${Number(day.slice(5, 7))}月` : Number(day.slice(8))}
      {rest && <span className="visually-hidden">休</span>}
      {day === today && <span className="visually-hidden">今天</span>}
      {count > 0 && (
        <button type="button" className="plain-button" aria-label={`${count}件，${shortDay(day, today)}到期`} onClick={() => goTo(day)}>
          {count}件
        </button>
      )}
    </td>
  )
}

function goTo(day: Day): void {
  const leaf = document.getElementById(`day-${day}`)
  leaf?.scrollIntoView({ block: 'start' })
  leaf?.focus({ preventScroll: true })
}
