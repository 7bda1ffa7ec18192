// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { asking, useMe, useTown } from '../api.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { periodText, tabTitle } from '../words.ts'
import { type FigureAnswer, halvesText, remark, unitText, valueText } from './figure-words.ts'
import { PeriodPicker } from './period-picker.tsx'
import './figures.css'

/** All figures of a town's period, kind by kind; every one opens. */
export function FiguresPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/figures' })
  const { period: asked } = useSearch({ from: '/signed-in/towns/$town/figures' })
  const navigate = useNavigate({ from: '/towns/$town/figures' })
  const here = useTown(Number(town))
  const thisYear = useMe()?.today.slice(0, 4) ?? ''
  const period = asked ?? String(here?.years[0] ?? thisYear)
  const figures = useQuery({ ...asking('figures', { town: Number(town), period }), placeholderData: keepPreviousData })
  usePageTitle(tabTitle('指标', periodText(period), here?.name))
  return (
    <div className="sheet">
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{periodText(period)}指标</h1>
        <PeriodPicker period={period} years={here?.years ?? []} change={next => void navigate({ search: { period: next }, replace: true })} />
      </div>
      <Shown of={figures} what="指标">
        {answer => <All town={town} period={period} figures={answer.figures} stale={figures.isPlaceholderData} />}
      </Shown>
    </div>
  )
}

function All({ town, period, figures, stale }: { town: string; period: string; figures: readonly FigureAnswer[]; stale: boolean }) {
  const [given, setGiven] = useState(false)
  const shown = given ? figures.filter(figure => figure.zero !== 'not-reported') : figures
  const kinds = [...new Map(shown.map(figure => [figure.kind, figure.kindLabel]))]
  const missing = figures.filter(figure => figure.zero === 'not-reported').length
  if (figures.length === 0) return <Empty>还没有登记任何事类的指标，请管理员检查事类登记。</Empty>
  return (
    <div aria-busy={stale}>
      <div className="figures-tools">
        <label><input type="checkbox" checked={given} onChange={event => setGiven(event.target.checked)} /> 不列未报的（{missing}项）</label>
        <CopyCells label="复制为表格" lines={[['指标', '数值', '单位', 'n/N', '说明'], ...shown.map(cellsOf)]} />
      </div>
      {shown.length === 0 && <Empty>这个期间没有一项指标有数，请换一个期间，或者先登记事项。</Empty>}
      {kinds.map(([kind, label]) => (
        <OfKind key={kind} town={town} period={period} label={label} figures={shown.filter(figure => figure.kind === kind)} />
      ))}
    </div>
  )
}

const cellsOf = (figure: FigureAnswer): string[] => [figure.label, valueText(figure), unitText(figure), halvesText(figure), remark(figure)]

function OfKind({ town, period, label, figures }: { town: string; period: string; label: string; figures: readonly FigureAnswer[] }) {
  return (
    <table className="figures">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">指标</th><th scope="col" className="figures-value">数值</th><th scope="col">单位</th>
          <th scope="col" className="figures-halves">n/N</th><th scope="col" className="figures-remark">说明</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(figure => (
          <tr key={figure.code} className={figure.zero === 'not-reported' ? 'figures-missing' : ''}>
            <th scope="row"><Link to="/towns/$town/figures/$code" params={{ town, code: figure.code }} search={{ period }}>{figure.label}</Link></th>
            <td className="figures-value">{valueText(figure)}</td>
            <td className="figures-unit">{unitText(figure)}</td>
            <td className="figures-halves">{halvesText(figure)}</td>
            <td className="figures-remark">{remark(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
