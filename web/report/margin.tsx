// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { definitionOf } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { halvesText, remark, unitText, valueText } from '../figures/figure-words.ts'
import type { ReportAnswer, Standing } from './report-parts.ts'
import type { Chosen } from './use-chosen.ts'

/** More than this are named, not explained. */
const most = 4

/** Beside the sheet: the 口径 of the figure one is at, or how complete the report is. */
export function Margin({ town, year, chosen, standing }: { town: string; year: string; chosen: Chosen; standing: Standing }) {
  const note = useRef<HTMLDivElement>(null)
  const notes = chosen.answers.map(answer => <Note key={answer.code} town={town} year={year} answer={answer} />)
  useEffect(() => {
    if (chosen.held) note.current?.focus()
  }, [chosen.held, chosen.answers])
  if (chosen.answers.length === 0) return <aside className="report-margin" aria-label="完整情况"><Completeness standing={standing} /></aside>
  return (
    <aside className={`report-margin report-margin-note${chosen.held ? ' report-margin-held' : ''}`} aria-label="口径">
      <div ref={note} tabIndex={-1} className="report-notes">
        {chosen.answers.length > most && <h2>缺 {chosen.answers.length} 个数</h2>}
        {chosen.answers.length > most ? <Missing town={town} year={year} answers={chosen.answers} /> : notes}
      </div>
      {chosen.held && <p><Button onClick={chosen.release}>返回正文</Button></p>}
    </aside>
  )
}

function Missing({ town, year, answers }: { town: string; year: string; answers: readonly ReportAnswer[] }) {
  return (
    <ul>
      {answers.map(({ code, label }) => (
        <li key={code}><Link to="/towns/$town/figures/$code" params={{ town, code }} search={{ period: year }}>{label}</Link></li>
      ))}
    </ul>
  )
}

function Note({ town, year, answer }: { town: string; year: string; answer: ReportAnswer }) {
  const says = kinds.figures.has(answer.code) ? definitionOf(kinds, answer.code).says : []
  return (
    <section className="report-note">
      <h2>{answer.label}</h2>
      <p className="report-note-value">
        <strong>{valueText(answer)}</strong>{unitText(answer)}
        {answer.denominator !== null && <span>{halvesText(answer)}</span>}
      </p>
      {remark(answer) && <p>{remark(answer)}。</p>}
      <p className="quiet">口径</p>
      {says.map(sentence => <p key={sentence}>{sentence}</p>)}
      <p><Link to="/towns/$town/figures/$code" params={{ town, code: answer.code }} search={{ period: year }}>看背后的事项</Link></p>
    </section>
  )
}

function Completeness({ standing: { figures, missing, empty } }: { standing: Standing }) {
  return (
    <>
      <h2>完整情况</h2>
      <p>正文有 {figures} 个数出自台账，带下划线的都可以打开。指向一个数，这里显示它的口径。</p>
      {missing.length > 0 && (
        <>
          <p className="report-gaps">缺 {missing.length} 个数，用到它们的句子在正文里标为“缺数”，不写入 Word。请登记事项；确实没有的，签一份零报告。</p>
          <details>
            <summary>缺哪些数</summary>
            <ul>{missing.map(label => <li key={label}>{label}</li>)}</ul>
          </details>
        </>
      )}
      {empty.length > 0 && (
        <>
          <h3>{empty.length} 个部分没有内容</h3>
          <ul>{empty.map(heading => <li key={heading}>{heading}</li>)}</ul>
        </>
      )}
    </>
  )
}
