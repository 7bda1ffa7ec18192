// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Answer, asking } from '../api.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { Mistaken, yearAskedFor } from './asked-for.tsx'
import { Calendar } from './calendar.tsx'
import { type Cell, dayOf, latenessText } from './county-words.ts'
import { TakeIn } from './take-in.tsx'
import { reportYear, useCounty } from './use-county.ts'
import { YearPicker } from './year-picker.tsx'

type Submissions = Answer<'submissions'>

/** 报送日历: towns by name, what each has handed in of a year, when, and what is late. */
export function SubmissionsPage() {
  const { id, county, today } = useCounty()
  const { year: asked } = useSearch({ from: '/signed-in/counties/$county/submissions' })
  const navigate = useNavigate({ from: '/counties/$county/submissions' })
  const { shown: year, mistaken } = yearAskedFor(asked, reportYear(today))
  const calendar = useQuery({ ...asking('submissions', { county: id, year }), placeholderData: keepPreviousData })
  usePageTitle(tabTitle(`${year}年报送`, county?.name))
  return (
    <div className="sheet">
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{year}年报送</h1>
        <YearPicker county={id} year={year} change={next => void navigate({ search: { year: next }, replace: true })} />
      </div>
      <Mistaken asked={mistaken} shown={String(year)} what="年度" />
      <Shown of={calendar} what="报送情况">{answer => <Towns county={String(id)} answer={answer} />}</Shown>
      <TakeIn county={id} />
    </div>
  )
}

function Towns({ county, answer }: { county: string; answer: Submissions }) {
  const { words } = useCounty()
  const { towns, columns, today } = answer
  if (towns.length === 0) return <Empty>这里还没有登记镇，请系统管理员登记。</Empty>
  const lines = [['镇', ...columns.map(({ label }) => label)], ...towns.map(({ name, cells }) => [name, ...cells.map(cell => plain(cell, today))])]
  return (
    <>
      <div className="figures-tools"><p className="quiet">镇按名称排列。</p><CopyCells label="复制为表格" lines={lines} /></div>
      <Calendar county={county} answer={answer} />
      <p className="county-law county-cites">{lawText(answer, words.own)}</p>
    </>
  )
}

const lawText = ({ cites }: Submissions, own: string): string =>
  cites.length > 0 ? `期限依据：${cites.join('；')}。${own}另有规定的，在“设置”里写明文件后按${own}的日子。` : '没有设定期限，不判断是否逾期。'

const plain = (cell: Cell, today: string): string =>
  [cell.stateLabel, cell.submitted ? dayOf(cell.submitted) : '', latenessText(cell, today)].filter(Boolean).join(' ')
