// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asking } from '../api.ts'
import { whileNew } from './use-calendar.ts'

/** For who keeps the calendar: dates that hang on a notice not yet taken in, and where it is. Nothing for others, or where none does. */
export function ProvisionalDates({ town }: { town: string }) {
  const { data } = useQuery({ ...asking('readCalendar', { town: Number(town) }), staleTime: whileNew })
  if (!data?.mayImport || data.provisional === 0) return null
  return (
    <section aria-labelledby="desk-calendar">
      <h2 id="desk-calendar">工作日历</h2>
      <p>
        有 {data.provisional} 个期限落在 {data.years[0]?.year} 年以后，那时的放假安排还没有导入，日期是暂定的。
        <Link to="/towns/$town/calendar" params={{ town }}>导入放假安排</Link>
      </p>
    </section>
  )
}
