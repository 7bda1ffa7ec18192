// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Day } from '../../law/law.ts'
import { type Answer, asking, useMe, useTown } from '../api.ts'
import { WithCounty } from '../federation/with-county.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { shortDay, tabTitle } from '../words.ts'
import { type Brief, dayOf, notYet } from './filing-words.ts'
import './filing.css'

/** What the town files in a year: the year, its quarters, its months, each with how far it has come. */
export function FilingsPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/filings' })
  const { year: asked } = useSearch({ from: '/signed-in/towns/$town/filings' })
  const today = useMe()?.today ?? ''
  const year = asked ?? yearDue(today)
  const filings = useQuery(asking('filings', { town: Number(town), year }))
  usePageTitle(tabTitle(`${year}年报送`, useTown(Number(town))?.name))
  return (
    <div className="sheet filings">
      <div className="page-head">
        <h1 tabIndex={-1}>{year}年报送</h1>
        <Year town={town} year={year} years={filings.data?.years ?? [year]} />
      </div>
      <Shown of={filings} what="报送件">
        {answer => (
          <>
            <Mine town={town} waiting={answer.waiting} today={today} />
            <YearTable town={town} filings={answer.filings} today={today} />
          </>
        )}
      </Shown>
      <WithCounty town={Number(town)} />
    </div>
  )
}

/** In January one looks at the year that is over. */
const yearDue = (today: Day): number => (today.slice(5, 7) === '01' ? Number(today.slice(0, 4)) - 1 : Number(today.slice(0, 4)))

function Year({ town, year, years }: { town: string; year: number; years: readonly number[] }) {
  const navigate = useNavigate()
  const all = [...new Set([...years, year])].sort((a, b) => b - a)
  const go = (next: number) => void navigate({ to: '/towns/$town/filings', params: { town }, search: { year: next }, replace: true })
  return (
    <div className="field filings-year">
      <label htmlFor="filings-year">年度</label>
      <select
        id="filings-year" className="native" value={year}
        onChange={event => go(Number(event.target.value))}
      >
        {all.map(each => <option key={each} value={each}>{each}年</option>)}
      </select>
    </div>
  )
}

function Mine({ town, waiting, today }: { town: string; waiting: Answer<'filings'>['waiting']; today: Day }) {
  if (waiting.length === 0) return <p className="quiet filings-mine">现在没有等您核对、签发或报送的。</p>
  return (
    <section className="filings-mine" aria-labelledby="filings-mine">
      <h2 id="filings-mine">等您办的 {waiting.length} 件</h2>
      <ul>
        {waiting.map(({ kind, period, name, label, stateLabel, since }) => (
          <li key={`${kind}${period}`}>
            <Link to="/towns/$town/filings/$period/$kind" params={{ town, period, kind }}>{name}</Link>
            <span className="quiet"> {shortDay(dayOf(since), today)}{stateLabel}，等您{label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function YearTable({ town, filings, today }: { town: string; filings: readonly Brief[]; today: Day }) {
  const periods = [...new Set(filings.map(({ period }) => period))]
  return (
    <table className="filings-table">
      <caption className="visually-hidden">各期间的指标数据和文稿办到哪一步</caption>
      <thead><tr><th scope="col">期间</th><th scope="col">指标数据</th><th scope="col">文稿</th></tr></thead>
      <tbody>
        {periods.map(period => {
          const of = filings.filter(each => each.period === period)
          const [figures, texts] = [of.filter(({ kind }) => kind === 'figures'), of.filter(({ kind }) => kind !== 'figures')]
          return (
            <tr key={period} className={period.length === 7 && !period.includes('Q') ? '' : 'filings-sum'}>
              <th scope="row">{periodName(period)}</th>
              <td>{figures.map(each => <Standing key={each.kind} town={town} brief={each} today={today} />)}</td>
              <td>{texts.map(each => <Standing key={each.kind} town={town} brief={each} today={today} named />)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface StandingProps {
  town: string
  brief: Brief
  today: Day
  named?: boolean
}

/** One filing in a cell: how far, who brought it there, or that its period is not over. */
function Standing({ town, brief, today, named = false }: StandingProps) {
  const { kind, kindLabel, period, name, state, stateLabel, last, mine } = brief
  const says = notYet(brief, today) ? '期未满' : stateLabel
  return (
    <p className="filings-standing">
      {named && <span className="filings-kind">{kindLabel}</span>}
      <Link
        to="/towns/$town/filings/$period/$kind" params={{ town, period, kind }} aria-label={`${name}：${says}`}
        className={state === null && mine === null ? 'filings-none' : ''}
      >
        {says}
      </Link>
      {last && <span className="quiet">{last.post}，{shortDay(dayOf(last.at), today)}</span>}
    </p>
  )
}
