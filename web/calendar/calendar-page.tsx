// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { dayText } from '../../law/law.ts'
import { type Answer, asking, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { ImportNotice } from './import-notice.tsx'
import './calendar.css'

type Calendar = Answer<'readCalendar'>

/** The working-day calendar the town counts by, year by year, and where next year's notice is taken in. */
export function CalendarPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/calendar' })
  const calendar = useQuery(asking('readCalendar', { town: Number(town) }))
  usePageTitle(tabTitle('工作日历', useTown(Number(town))?.name))
  return (
    <div className="sheet calendar">
      <div className="page-head"><h1 tabIndex={-1}>工作日历</h1></div>
      <Shown of={calendar} what="工作日历">{answer => <Calendar town={town} {...answer} />}</Shown>
    </div>
  )
}

function Calendar({ town, years, mayImport, provisional }: Calendar & { town: string }) {
  const last = years[0]?.year
  return (
    <>
      <p className="calendar-says">
        期限中的工作日和遇节假日顺延，按国务院办公厅每年的放假安排计算，现有 {years.at(-1)?.year} 年至 {last} 年。
        {provisional > 0 ? `有 ${provisional} 个正在计算的期限落在安排还没有导入的年份，日期是暂定的，不能据以签发。` : '没有暂定的期限。'}
      </p>
      {mayImport ? <ImportNotice town={town} next={(last ?? 2026) + 1} /> : <p className="quiet">新一年的安排由党政办或者司法所导入。</p>}
      <section className="calendar-years" aria-label="各年安排">
        <h2>各年安排</h2>
        {years.map((each, at) => <Year key={each.year} open={at === 0} {...each} />)}
      </section>
    </>
  )
}

function Year({ year, notice, holidays, workingWeekends, imported, open }: Calendar['years'][number] & { open: boolean }) {
  return (
    <details open={open}>
      <summary>
        {year} 年<span className="quiet"> {imported ? `${dayText(imported.on)}由${imported.by}导入` : '随程序提供'}</span>
      </summary>
      <p className="quiet">{notice}</p>
      <table aria-label={`${year}年放假安排`}>
        <thead>
          <tr>
            <th scope="col">节日</th>
            <th scope="col">放假</th>
          </tr>
        </thead>
        <tbody>
          {holidays.map(({ name, from, to }) => (
            <tr key={from}>
              <th scope="row">{name}</th>
              <td className="figures">{from === to ? dayText(from) : `${dayText(from)}至${dayText(to)}`}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">调休上班</th>
            <td className="figures">{workingWeekends.length > 0 ? workingWeekends.map(dayText).join('、') : '无'}</td>
          </tr>
        </tbody>
      </table>
    </details>
  )
}
