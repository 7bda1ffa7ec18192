// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { asking, useMe } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { Mistaken } from './asked-for.tsx'
import { OwnReport } from './own-report.tsx'
import { reportYear, useCounty } from './use-county.ts'
import { YearPicker } from './year-picker.tsx'
import '../manuscript/paper.css'
import '../report/report.css'
import './read.css'

/** The county's own report of a year: drafted out of what the towns handed in, and written on from there. */
export function OwnReportPage() {
  const { id, county, today } = useCounty()
  const { year: asked } = useParams({ from: '/signed-in/counties/$county/own/$year' })
  const { shown: year, mistaken } = /^20\d\d$/.test(asked)
    ? { shown: asked, mistaken: undefined }
    : { shown: String(reportYear(today)), mistaken: asked }
  const navigate = useNavigate()
  const me = useMe()
  const own = useQuery({ ...asking('countyManuscript', { county: id, year: Number(year) }), staleTime: Infinity })
  // What the towns' figures add up to, whether the text says it yet or not.
  const sums = useQuery(asking('countyTable', { county: id, period: year }))
  usePageTitle(tabTitle(`${year}年县级报告`, county?.name))
  const go = (next: number) => void navigate({ to: '/counties/$county/own/$year', params: { county: String(id), year: String(next) } })
  const picker = <YearPicker county={id} year={Number(year)} change={go} label="县级报告" />
  if (own.data && sums.data && me)
    return (
      <>
        <Mistaken asked={mistaken} shown={year} what="年度" />
        <OwnReport key={`${id}/${year}`} county={id} year={Number(year)} own={own.data} sums={sums.data} user={me.id} picker={picker} />
      </>
    )
  return (
    <>
      <div className="report-tools">{picker}</div>
      <div className="sheet">
        <h1 tabIndex={-1}>{year}年县级报告</h1>
        <Shown of={own.data ? sums : own} what="县级报告">{() => null}</Shown>
      </div>
    </>
  )
}
