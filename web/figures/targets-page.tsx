// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Answer, asking, useMe, useTown } from '../api.ts'
import { Chart } from '../chart/chart.tsx'
import { type Aim, progressHeight, progressOption, progressSays } from '../chart/progress.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { unitText, valueText } from './figure-words.ts'
import './figures.css'

type Target = Answer<'targets'>['targets'][number]

/** The targets of a year beside the figures they are held against. */
export function TargetsPage() {
  const { town, year } = useParams({ from: '/signed-in/towns/$town/targets/$year' })
  const here = useTown(Number(town))
  const navigate = useNavigate()
  const thisYear = Number(useMe()?.today.slice(0, 4))
  const targets = useQuery(asking('targets', { town: Number(town), year: Number(year) }))
  const years = [...new Set([...(here?.years ?? []), thisYear, thisYear + 1, Number(year)])].sort((a, b) => b - a)
  usePageTitle(tabTitle(`${year}年目标`, here?.name))
  return (
    <div className="sheet">
      <p><Link to="/towns/$town/figures" params={{ town }} search={{ period: year }}>← {year}年指标</Link></p>
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{year}年目标和进展</h1>
        <div className="field">
          <label htmlFor="targets-year">年度</label>
          <select id="targets-year" className="native" value={year}
            onChange={event => void navigate({ to: '/towns/$town/targets/$year', params: { town, year: event.target.value } })}
          >
            {years.map(each => <option key={each} value={each}>{each}年</option>)}
          </select>
        </div>
      </div>
      <Shown of={targets} what="目标">{answer => <Targets town={town} year={year} targets={answer.targets} />}</Shown>
    </div>
  )
}

function Targets({ town, year, targets }: { town: string; year: string; targets: readonly Target[] }) {
  const aims = useMemo(() => targets.flatMap(aimOf), [targets])
  const label = `${year}年目标进展`
  const option = useMemo(() => progressOption(label, aims), [label, aims])
  if (targets.length === 0) {
    return (
      <Empty next={<Link to="/towns/$town/kinds/$kind" params={{ town, kind: 'work-measure' }} search={{ view: 'targets' }}>看年度举措台账</Link>}>
        {year}年没有登记目标；上年的年度报告签发时，报告里的下年目标会自动列为举措。
      </Empty>
    )
  }
  const table = (
    <table className="targets-table" aria-label={label}>
      <thead><tr><th scope="col">目标</th><th scope="col">目标值</th><th scope="col" className="chart-n">现在</th><th scope="col">情况</th></tr></thead>
      <tbody>{targets.map(target => <Line key={target.matter} town={town} year={year} target={target} />)}</tbody>
    </table>
  )
  if (aims.length === 0) return <div className="chart-table targets-only">{table}</div>
  const caption = '白框的右端是目标值，蓝条是现在的数；“不超过”的目标，蓝条满了就到顶了。'
  return <Chart option={option} says={progressSays(label, aims)} height={progressHeight(aims)} below caption={caption}>{table}</Chart>
}

const verdictText = { kept: '已达到', 'not-kept': '还没有达到', 'cannot-tell': '不能判断' } as const

function Line({ town, year, target: { matter, name, owner, target, figure, verdict, why } }: { town: string; year: string; target: Target }) {
  return (
    <tr>
      <th scope="row" className="targets-name">
        <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>{name}</Link>
        {owner && <span className="quiet"> {owner}</span>}
      </th>
      <td data-label="目标值">{target}</td>
      <td className="chart-n" data-label="现在">
        {!figure ? '—' : (
          <Link to="/towns/$town/figures/$code" params={{ town, code: figure.code }} search={{ period: year }}>
            {valueText(figure)}{unitText(figure)}
          </Link>
        )}
      </td>
      <td>{verdictText[verdict]}{why && `：${why}`}</td>
    </tr>
  )
}

/** A target can be drawn when a number can be read out of it and the figure counts in the same unit. */
function aimOf({ name, aim, figure }: Target): Aim[] {
  if (!aim || !figure || (aim.unit !== '' && aim.unit !== figure.unit)) return []
  return [
    {
      label: name, unit: figure.unit, now: figure.value === null ? null : Number(figure.value.toFixed(2)),
      aim: aim.value, atMost: aim.side === 'at-most',
    }
  ]
}
