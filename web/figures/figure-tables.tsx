// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import type { Answer } from '../api.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { Empty } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { type FigureAnswer, halvesText, remark, unitText, valueText } from './figure-words.ts'

/** A figure with its answers of all periods shown, the asked one first. */
type Line = readonly [FigureAnswer, ...FigureAnswer[]]

interface Props {
  town: string
  /** The asked period first, then the years beside it. */
  periods: readonly string[]
  answers: readonly Answer<'figures'>[]
  stale: boolean
}

/** The figures kind by kind, with what is missing named as missing. */
export function FigureTables({ town, periods, answers, stale }: Props) {
  const [missing, setMissing] = useState(false)
  const [text, setText] = useState('')
  const all = linesOf(answers)
  const isMissing = (line: Line) => line.every(each => each.zero === 'not-reported')
  const wanted = text.trim()
  // Who looks for one by name wants it also where nothing was reported.
  const lines = wanted ? all.filter(
    ([{ label, kindLabel }]) => `${kindLabel}${label}`.includes(wanted)
  ) : missing ? all : all.filter(line => !isMissing(line))
  const kinds = [...new Map(lines.map(([figure]) => [figure.kind, figure.kindLabel]))]
  const Table = periods.length > 1 ? YearsTable : OneTable
  if (all.length === 0) return <Empty>还没有登记任何事类的指标，请管理员检查事类登记。</Empty>
  return (
    <div aria-busy={stale}>
      <div className="figures-tools">
        <div className="figures-find">
          <label htmlFor="figures-find">找指标</label>
          <Input id="figures-find" allowClear placeholder="名称中的几个字，如：调解" value={text} onChange={event => setText(event.target.value)} />
        </div>
        <label>
          <input type="checkbox" checked={missing} onChange={event => setMissing(event.target.checked)} />
          {' '}列出未报的 {all.filter(isMissing).length} 项
        </label>
        <Link to="/towns/$town/targets/$year" params={{ town, year: (periods[0] ?? '').slice(0, 4) }}>目标和进展</Link>
        <Link to="/towns/$town/old-reports" params={{ town }}>以前的报告</Link>
        <CopyCells label="复制为表格" lines={cellsOf(periods, lines)} />
      </div>
      {lines.length === 0 && wanted && <Empty>没有名称里带“{wanted}”的指标，请换几个字。</Empty>}
      {lines.length === 0 && !wanted && <Empty>这个期间没有一项指标有数，请换一个期间，或者先登记事项。</Empty>}
      {kinds.map(([kind, label]) => (
        <Table key={kind} town={town} periods={periods} label={label} lines={lines.filter(([figure]) => figure.kind === kind)} />
      ))}
    </div>
  )
}

function linesOf([asked, ...beside]: readonly Answer<'figures'>[]): Line[] {
  const earlier = beside.map(({ figures }) => new Map(figures.map(figure => [figure.code, figure])))
  return (asked?.figures ?? []).map(figure => [figure, ...earlier.map(year => year.get(figure.code) ?? { ...figure, ...nothing })])
}

const nothing = { value: null, numerator: null, denominator: null, zero: 'not-reported' } as const

function cellsOf(periods: readonly string[], lines: readonly Line[]): string[][] {
  const said = (figure: FigureAnswer) => [valueText(figure), unitText(figure), halvesText(figure)]
  if (periods.length === 1)
    return [['指标', '数值', '单位', '分子/分母', '说明'], ...lines.map(([figure]) => [figure.label, ...said(figure), remark(figure)])]
  return [
    ['指标', ...periods.flatMap(period => [periodName(period), '单位', '分子/分母'])],
    ...lines.map(line => [line[0].label, ...line.flatMap(said)]),
  ]
}

interface TableProps {
  town: string
  periods: readonly string[]
  label: string
  lines: readonly Line[]
}

function OneTable({ town, periods: [period], label, lines }: TableProps) {
  return (
    <table className="figure-table">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">指标</th><th scope="col" className="figures-value">数值</th><th scope="col">单位</th>
          <th scope="col" className="figures-halves">分子/分母</th><th scope="col" className="figures-remark">说明</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([figure]) => (
          <tr key={figure.code} className={figure.zero === 'not-reported' ? 'figures-missing' : ''}>
            <th scope="row"><FigureLink town={town} period={period} figure={figure}>{figure.label}</FigureLink></th>
            <td className="figures-value">
              {figure.zero === 'not-reported'
                ? valueText(figure)
                : <FigureLink town={town} period={period} figure={figure}>{valueText(figure)}</FigureLink>}
            </td>
            <td className="figures-unit">{unitText(figure)}</td>
            <td className="figures-halves">{halvesText(figure)}</td>
            <td className="figures-remark">{remark(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Years side by side; each number with its own unit and n/N, and no arrow that would call a change good or bad. */
function YearsTable({ town, periods, label, lines }: TableProps) {
  return (
    <table className="figure-table figures-years">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">指标</th>
          {periods.map(period => <th key={period} scope="col" className="figures-value">{periodName(period)}</th>)}
        </tr>
      </thead>
      <tbody>{lines.map(line => <YearsLine key={line[0].code} town={town} periods={periods} line={line} />)}</tbody>
    </table>
  )
}

function YearsLine({ town, periods, line }: { town: string; periods: readonly string[]; line: Line }) {
  const units = new Set(line.map(unitText).filter(Boolean))
  // Said once beside the name, so that the numbers stand under each other; money may be in 元 one year and in 万元 the next.
  const shared = units.size < 2
  return (
    <tr>
      <th scope="row">{line[0].label}{shared && <span className="quiet"> {[...units].join('')}</span>}</th>
      {line.map((figure, at) => (
        <td key={periods[at]} className="figures-value" data-label={periodName(periods[at] ?? '')}>
          <FigureLink town={town} period={periods[at]} figure={figure} quiet={figure.zero === 'not-reported'}>{valueText(figure)}</FigureLink>
          {!shared && unitText(figure)}
          {figure.denominator !== null && <span className="figures-under">{halvesText(figure)}</span>}
        </td>
      ))}
    </tr>
  )
}

interface FigureLinkProps {
  town: string
  period: string | undefined
  figure: FigureAnswer
  quiet?: boolean
  children: string
}

const FigureLink = ({ town, period, figure, quiet, children }: FigureLinkProps) => (
  <Link className={quiet ? 'quiet' : undefined} to="/towns/$town/figures/$code" params={{ town, code: figure.code }} search={{ period }}>
    {children}
  </Link>
)
