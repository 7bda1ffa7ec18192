// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type Answer, asking, useMe, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { tabTitle, yearsBefore } from '../words.ts'
import { FigureTables } from './figure-tables.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { StillRunning } from './still-running.tsx'
import './figures.css'

/** All figures of a town's period, kind by kind; every one opens. Earlier years can stand beside it. */
export function FiguresPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/figures' })
  const { period: asked, years = 0 } = useSearch({ from: '/signed-in/towns/$town/figures' })
  const navigate = useNavigate({ from: '/towns/$town/figures' })
  const here = useTown(Number(town))
  const thisYear = useMe()?.today.slice(0, 4) ?? ''
  const period = asked ?? String(here?.years[0] ?? thisYear)
  const periods = [period, ...yearsBefore(period, years)]
  const figures = useQueries({
    queries: periods.map(each => ({
      ...asking('figures', { town: Number(town), period: each }),
      placeholderData: keepPreviousData<Answer<'figures'>>,
    })),
    combine: answers => ({
      data: answers.every(each => each.data) ? answers.map(each => each.data!) : undefined,
      error: answers.find(each => each.error)?.error,
      isPending: answers.some(each => each.isPending),
      stale: answers.some(each => each.isPlaceholderData),
      refetch: () => answers.map(each => each.refetch()),
    }),
  })
  const go = (next: string, beside: number) => void navigate({ search: { period: next, years: beside || undefined }, replace: true })
  usePageTitle(tabTitle('指标', periodName(period), here?.name))
  return (
    <div className="sheet">
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{periodName(period)}指标</h1>
        <div className="period">
          <PeriodPicker period={period} years={here?.years ?? []} change={next => go(next, years)} />
          <Beside years={years} change={next => go(period, next)} />
        </div>
      </div>
      <StillRunning period={period} />
      <Shown of={figures} what="指标">
        {answers => <FigureTables town={town} periods={periods} answers={answers} stale={figures.stale} />}
      </Shown>
    </div>
  )
}

function Beside({ years, change }: { years: number; change: (years: number) => void }) {
  return (
    <div className="field">
      <label htmlFor="figures-beside">并列</label>
      <select id="figures-beside" className="native" value={years} onChange={event => change(Number(event.target.value))}>
        <option value={0}>不并列</option>
        <option value={1}>上一年</option>
        <option value={2}>前两年</option>
        <option value={4}>前四年</option>
      </select>
    </div>
  )
}
