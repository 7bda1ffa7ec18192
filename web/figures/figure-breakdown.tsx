// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { type Choice, type Field, isCounted, isKeyed, periodName } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { type Answer, asking } from '../api.ts'
import { type Bars, barsHeight, barsOption, barsSays } from '../chart/bars.ts'
import { Chart } from '../chart/chart.tsx'
import { unitText, valueText } from './figure-words.ts'

/** Choices by which a figure can be taken apart: those of its matters that are not personal and that its own condition does not fix. */
function partingFields(code: string): [string, Choice][] {
  const found = kinds.figures.get(code)
  if (!found || !isCounted(found.figure) || isKeyed(found.kind, found.figure)) return []
  const fixed = new Set(Object.keys(found.figure.where ?? {}))
  return (Object.entries(found.kind.procedure.fields) as [string, Field][])
    .filter((entry): entry is [string, Choice] => entry[1].type === 'choice' && !entry[1].personal && !fixed.has(entry[0]))
}

/** A figure of a period taken apart by one choice of its matters: disputes by their type. */
export function FigureBreakdown({ town, code, period }: { town: string; code: string; period: string }) {
  const fields = partingFields(code)
  const [chosen, choose] = useState<string>()
  const named = fields.find(([name]) => name === (chosen ?? 'type')) ?? fields[0]
  const id = useId()
  const asked = { town: Number(town), figure: code, field: named?.[0] ?? '', period }
  const parts = useQuery({ ...asking('breakdown', asked), enabled: named !== undefined, placeholderData: keepPreviousData })
  if (!named || !parts.data || parts.data.groups.every(({ value }) => value === 0)) return null
  return (
    <section className="figure-part" aria-labelledby="figure-breakdown" aria-busy={parts.isPlaceholderData}>
      <div className="figures-tools">
        <h2 id="figure-breakdown">按{named[1].label}分</h2>
        {fields.length > 1 && (
          <span>
            <label htmlFor={id} className="visually-hidden">按什么分</label>
            <select id={id} className="native" value={named[0]} onChange={event => choose(event.target.value)}>
              {fields.map(([name, field]) => <option key={name} value={name}>按{field.label}</option>)}
            </select>
          </span>
        )}
      </div>
      <Groups code={code} by={named[1].label} period={period} parts={parts.data} />
    </section>
  )
}

function Groups({ code, by, period, parts: { unit, groups } }: { code: string; by: string; period: string; parts: Answer<'breakdown'> }) {
  const bars = useMemo((): Bars => {
    const large = unit === '元' && groups.some(({ value }) => value >= 10_000)
    const label = kinds.figures.get(code)?.figure.label ?? ''
    return {
      label: `${periodName(period)}${label}，按${by}分`, unit: large ? '万元' : unit, bars: groups.map(
        each => ({ label: each.label, value: large ? each.value / 10_000 : each.value })
      )
    }
  }, [code, by, period, unit, groups])
  const option = useMemo(() => barsOption(bars), [bars])
  const said = (value: number) => ({ value, unit, numerator: null, denominator: null, zero: null })
  const total = groups.reduce((sum, { value }) => sum + value, 0)
  return (
    <Chart option={option} says={barsSays(bars)} height={barsHeight(bars)}>
      <table aria-labelledby="figure-breakdown">
        <thead><tr><th scope="col">{by}</th><th scope="col" className="chart-n">数值</th></tr></thead>
        <tbody>
          {[...groups, { code: 'total', label: '合计', value: total }].map(each => (
            <tr key={each.code}>
              <th scope="row">{each.label}</th>
              <td className="chart-n">{valueText(said(each.value))}{unitText(said(each.value))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  )
}
