// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { kinds } from '../../kinds/register.ts'
import { asking } from '../api.ts'
import { finer } from '../figures/counted-in.ts'
import { halvesText, remark, unitText, valueText } from '../figures/figure-words.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { Shown } from '../shell/states.tsx'
import { MatterLink } from './differences.tsx'
import type { FilingAnswer } from './filing-words.ts'

type Figure = FilingAnswer['figures'][number]

/** The figures as frozen, kind by kind; each opens the matters behind it where it stands. */
export function FrozenFigures({ town, filing }: { town: string; filing: FilingAnswer }) {
  const [missing, setMissing] = useState(false)
  const isMissing = ({ zero }: Figure) => zero === 'not-reported'
  const shown = missing ? filing.figures : filing.figures.filter(each => !isMissing(each))
  const groups = [...new Map(shown.map(({ kind, kindLabel }) => [kind, kindLabel]))]
  return (
    <section className="filing-part" aria-labelledby="filing-figures">
      <h2 id="filing-figures">数字 {filing.figures.filter(each => !isMissing(each)).length} 项</h2>
      <div className="figures-tools">
        <label>
          <input type="checkbox" checked={missing} onChange={event => setMissing(event.target.checked)} />
          {' '}列出未报的 {filing.figures.filter(isMissing).length} 项
        </label>
        <CopyCells label="复制为表格" lines={cellsOf(shown)} />
      </div>
      {shown.length === 0 && <p className="quiet">这个期间没有一项指标有数。</p>}
      {groups.map(([kind, label]) => (
        <table key={kind} className="figure-table filing-figures">
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">指标</th><th scope="col" className="figures-value">数值</th><th scope="col">单位</th><th scope="col">分子/分母</th>
              <th scope="col">说明</th><th scope="col" className="figures-value">事项</th>
            </tr>
          </thead>
          <tbody>
            {shown.filter(each => each.kind === kind).map(figure => <Row key={figure.code} town={town} filing={filing} figure={figure} />)}
          </tbody>
        </table>
      ))}
    </section>
  )
}

const cellsOf = (figures: readonly Figure[]): string[][] => [
  ['指标', '数值', '单位', '分子/分母', '说明', '事项'],
  ...figures.map(figure => [figure.label, valueText(figure), unitText(figure), halvesText(figure), remark(figure), String(figure.matters)]),
]

function Row({ town, filing, figure }: { town: string; filing: FilingAnswer; figure: Figure }) {
  const [open, setOpen] = useState(false)
  const place = `behind-${figure.code}`
  return (
    <>
      <tr className={figure.zero === 'not-reported' ? 'figures-missing' : ''}>
        <th scope="row">{figure.label}</th>
        <td className="figures-value">{valueText(figure)}</td>
        <td className="figures-unit">{unitText(figure)}</td>
        <td className="figures-halves">{halvesText(figure)}</td>
        <td className="figures-remark">{remark(figure)}</td>
        <td className="figures-value">
          {figure.matters > 0 && (
            <button
              type="button" className="plain-button" aria-expanded={open} aria-controls={place}
              aria-label={`${figure.label}背后的 ${figure.matters} 件`} onClick={() => setOpen(!open)}
            >
              {figure.matters} 件
            </button>
          )}
        </td>
      </tr>
      {open && <tr id={place}><td colSpan={6} className="filing-behind"><Behind town={town} filing={filing} figure={figure} /></td></tr>}
    </>
  )
}

/** As many as are read at one look; the others are in the ledger. */
const most = 200

function Behind({ town, filing: { period, kind }, figure }: { town: string; filing: FilingAnswer; figure: Figure }) {
  const asked = useQuery(asking('filingMatters', { town: Number(town), period, kind, figure: figure.code }))
  return (
    <Shown of={asked} what="背后的事项">
      {({ definition, matters, unreadable }) => (
        <>
          <p className="quiet">口径：{definition}</p>
          <ul>
            {matters.slice(0, most).map(matter => (
              <li key={matter.id}><MatterLink town={town} matter={matter} />{share(figure, matter.n)}</li>
            ))}
          </ul>
          {matters.length > most && <p className="quiet">另有 {matters.length - most} 件，复制不下，请到台账查看。</p>}
          {unreadable > 0 && <p className="quiet">{unreadable} 件不在您的查看范围内，已经计数，不列出。</p>}
        </>
      )}
    </Shown>
  )
}

function share(figure: Figure, n: number) {
  if (figure.denominator !== null) return <span className="quiet"> {n > 0 ? '分子、分母' : '只计分母'}</span>
  return n === 1 ? null : <span className="quiet"> {n / finer(kinds, figure.code)}{figure.unit}</span>
}
