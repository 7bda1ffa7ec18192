// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dayText, isDay } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import { kinds } from '../../kinds/register.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { finer } from './counted-in.ts'

type Trace = Answer<'trace'>
type Behind = Trace['matters'][number]

/** As many lines as are drawn before one asks for all. */
const atOnce = 100

const head = ['编号', '事项', '村（社区）', '归期日', '计入']

/** The matters a figure rests on, each of which opens. */
export function MattersBehind({ town, trace }: { town: string; trace: Trace }) {
  const [all, setAll] = useState(false)
  const { matters, unreadable, figure } = trace
  const rate = figure.denominator !== null
  const count = (each: Behind) => (rate ? (each.n > 0 ? '分子、分母' : '只计分母') : String(each.n / finer(kinds, figure.code)))
  const cells = (each: Behind) => [each.number ?? '', each.title, each.village, each.day, count(each)]
  const shown = all ? matters : matters.slice(0, atOnce)
  // One for each matter says nothing; a sum or the halves of a rate do.
  const counts = rate || matters.some(each => each.n !== 1)
  return (
    <section className="figure-part" aria-labelledby="figure-matters">
      <div className="figures-tools">
        <h2 id="figure-matters">事项 {matters.length + unreadable} 件</h2>
        {matters.length > 0 && <CopyCells label="复制为表格" lines={[head, ...matters.map(cells)]} />}
      </div>
      {unreadable > 0 && <p className="quiet">其中 {unreadable} 件不在您的查看范围内，已经计数，不列出。</p>}
      {matters.length === 0 && unreadable === 0 && <p className="quiet">{noneText(figure)}</p>}
      {shown.length > 0 && (
        <table className="behind">
          <thead>
            <tr>
              <th scope="col">编号</th><th scope="col">事项</th><th scope="col">归期日</th>
              {counts && <th scope="col" className="behind-n">{rate ? '计入' : `计入（${figure.unit}）`}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(each => (
              <tr key={each.id}>
                <td className="number behind-number">{each.number ?? '—'}</td>
                <td className="behind-title">
                  <Link to="/towns/$town/matters/$matter" params={{ town, matter: each.id }}>{each.title}</Link>
                  {each.village && <span className="quiet matters-village">{each.village}</span>}
                </td>
                <td className="number">{isDay(each.day) ? dayText(each.day) : each.day}</td>
                {counts && <td className="behind-n" data-label={rate ? undefined : '计入'}>{count(each)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < matters.length && (
        <p className="behind-more">
          <button type="button" className="plain-button" onClick={() => setAll(true)}>列出全部 {matters.length} 件</button>
        </p>
      )}
    </section>
  )
}

function noneText({ zero, declaredBy }: Trace['figure']): string {
  if (zero === 'declared') return `没有事项，零由零报告${declaredBy ? `（${declaredBy}）` : ''}签认。`
  if (zero === 'not-reported') return '没有事项，也没有零报告；请先登记事项，确实没有的，签一份零报告。'
  return '这个期间没有计入的事项。'
}
