// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { type Answer, asking } from '../api.ts'
import { HandOn } from '../federation/county-side.tsx'
import { PeriodPicker } from '../figures/period-picker.tsx'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { shortDay, tabTitle } from '../words.ts'
import { Mistaken, periodAskedFor } from './asked-for.tsx'
import { dayOf } from './county-words.ts'
import { halvesOf, numberIn, unitShown } from './table-words.ts'
import { reportYear, useCounty } from './use-county.ts'

type RollUp = Answer<'rollUp'>

/** 汇总: what the units below signed and submitted, added up, with how many reported and how fresh it is. */
export function RollUpPage() {
  const { id, county, today } = useCounty()
  const { period: asked } = useSearch({ from: '/signed-in/counties/$county/roll-up' })
  const navigate = useNavigate({ from: '/counties/$county/roll-up' })
  const { shown: period, mistaken } = periodAskedFor(asked, reportYear(today))
  const years = useQuery(asking('countyYears', { county: id })).data?.years ?? []
  const sums = useQuery({ ...asking('rollUp', { county: id, period }), placeholderData: keepPreviousData })
  usePageTitle(tabTitle('汇总', periodName(period), county?.name))
  return (
    <div className="sheet">
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{periodName(period)}汇总</h1>
        <PeriodPicker period={period} years={years} change={next => void navigate({ search: { period: next }, replace: true })} />
      </div>
      <Mistaken asked={mistaken} shown={period} what="期间" />
      <Shown of={sums} what="汇总">{answer => <Sums county={String(id)} sums={answer} today={today} />}</Shown>
      {sums.data && sums.data.figures.length > 0 && <HandOn county={id} period={period} />}
    </div>
  )
}

interface SumsProps {
  county: string
  sums: RollUp
  today: string
}

function Sums({ county, sums, today }: SumsProps) {
  const [text, setText] = useState('')
  const { period, unit, of, figures } = sums
  if (figures.length === 0)
    return <Empty next={
      <Link to="/counties/$county/submissions" params={{ county }} search={{}}>看报送</Link>
    }>{unit.name}的 {of} 个镇还没有一个报送{periodName(period)}的数。</Empty>
  const shown = figures.filter(({ label }) => label.includes(text.trim()))
  const lines = [
    ['指标', '单位', '合计', '分子/分母', '报送的镇', '截至'],
    ...figures.map(each => [each.label, each.unit, each.value === null ? '无基数' : String(Number(each.value.toFixed(2))), halvesOf(each),
      `${each.towns}/${of}`, dayOf(each.asOf)]),
  ]
  return (
    <>
      <p className="county-law">只汇总签发并报送的数，读报告得来的数不在内。按人去重的指标，这里是各镇之和，同一个人在两个镇会算两次。</p>
      <div className="table-find">
        <Input aria-label="找指标" placeholder="按名称找指标" allowClear value={text} onChange={event => setText(event.target.value)} />
        <span role="status" className="quiet">
          {unit.name}共 {of} 个镇，{shown.length === 0 ? '没有这样的指标，请换几个字。' : `${shown.length} 个指标。`}
        </span>
        <span className="table-turn"><CopyCells label="复制为表格" lines={lines} /></span>
      </div>
      {shown.length > 0 && <Table county={county} sums={{ ...sums, figures: shown }} today={today} />}
      <ReadApart sums={sums} text={text.trim()} />
    </>
  )
}

/** What only reports say, of towns that submitted no such figure: beside the sums and never in them. */
function ReadApart({ sums: { read = [], of }, text }: { sums: RollUp; text: string }) {
  const shown = read.filter(({ label }) => label.includes(text))
  if (shown.length === 0) return null
  return (
    <details className="county-part roll-read">
      <summary>另有读报告得来的数 {shown.length} 个，不在上面的合计里</summary>
      <table className="county-table" aria-label="读报告得来的数">
        <thead><tr><th scope="col">指标</th><th scope="col" className="roll-n">各镇报告所载相加</th><th scope="col" className="roll-n">报告写了的镇</th></tr></thead>
        <tbody>
          {shown.map(({ code, label, printed, towns }) => (
            <tr key={code}><th scope="row">{label}</th><td className="roll-n">{printed}</td><td className="roll-n">{towns}/{of}</td></tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Table({ county, sums: { of, figures, below }, today }: SumsProps) {
  const cellOf = (unitBelow: RollUp['below'][number], code: string) => unitBelow.figures.find(each => each.code === code)
  return (
    <div className="wide table-wide" role="region" aria-label="汇总表" tabIndex={0}>
      <table className="county-table figures-of-towns figures-down">
        <thead>
          <tr>
            <th scope="col">指标</th><th scope="col">合计</th><th scope="col">报送的镇</th><th scope="col">截至</th>
            {below.map(({ id, name }) => <th key={id} scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {figures.map(figure => {
            const parts = below.map(each => ({ id: each.id, cell: cellOf(each, figure.code) }))
            const shown = unitShown(figure.unit, [figure.value, ...parts.map(({ cell }) => cell?.value ?? null)])
            return (
              <tr key={figure.code}>
                <th scope="row">
                  <Link to="/counties/$county/figures/$code" params={{ county, code: figure.code }}>
                    {figure.label}<span className="table-unit">{shown}</span>
                  </Link>
                </th>
                <td className="table-total">
                  <span className="table-value">{figure.value === null ? '无基数' : numberIn(shown, figure.value)}</span>
                  {halvesOf(figure) && <span className="table-halves">{halvesOf(figure)}</span>}
                </td>
                <td className="number">{figure.towns}/{of}</td>
                <td className="number">{shortDay(dayOf(figure.asOf), today)}</td>
                {parts.map(({ id, cell }) => <td key={id}><Part cell={cell} unit={shown} /></td>)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Part({ cell, unit }: { cell: RollUp['below'][number]['figures'][number] | undefined; unit: string }) {
  if (!cell) return <span className="quiet">未报</span>
  if (cell.value === null) return <span className="quiet">无基数</span>
  return <span className="table-value">{numberIn(unit, cell.value)}</span>
}
