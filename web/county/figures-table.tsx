// SPDX-License-Identifier: MulanPSL-2.0
import { Checkbox, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { isSigned, type Source, sourceSays, sourceText } from './county-words.ts'
import { saysText } from './figure-name.tsx'
import { FiguresDown, TownsDown } from './figures-grid.tsx'
import { type Column, countText, isBare, noteMark, notesOf, type Table, unitsOf } from './table-words.ts'

interface Props {
  county: string
  table: Table
  /** What can be done with the table. */
  tools: ReactNode
}

/** The longer of the two lists stands down the side, so that the eye need not travel far; who wants it otherwise turns it. */
export function FiguresTable({ county, table, tools }: Props) {
  const [turned, turn] = useState(false)
  const [told, tell] = useState<Column>()
  const [text, setText] = useState('')
  const [onlyReported, setOnlyReported] = useState(false)
  const columns = table.columns.filter(({ code, label, kindLabel }) =>
    `${label}${kindLabel}`.includes(text.trim()) && !(onlyReported && isBare(table.towns, code)))
  const shown = { ...table, columns }
  const notes = notesOf(shown)
  const drawn = { county, table: shown, notes, units: unitsOf(table), tell }
  const figuresDown = table.columns.length > table.towns.length !== turned
  return (
    <>
      <div className="table-find">
        <Input aria-label="找指标" placeholder="按名称找指标" allowClear value={text} onChange={event => setText(event.target.value)} />
        <Checkbox checked={onlyReported} onChange={event => setOnlyReported(event.target.checked)}>只看有数的</Checkbox>
        <span role="status" className="quiet">{countText(columns, table.columns.length)}</span>
        <span className="table-tools table-turn">{tools}</span>
      </div>
      <div className="figures-tools">
        <Legend table={table} />
        <button type="button" className="plain-button table-swap" onClick={() => turn(!turned)}>行列互换</button>
      </div>
      {columns.length > 0 && (
        <>
          <p className="table-says" role="status">{told ? saysText(told) : '把光标移到一个指标上，这里显示它的口径。'}</p>
          <div className="wide table-wide" role="region" aria-label="各镇指标表" tabIndex={0}>
            {figuresDown ? <FiguresDown {...drawn} /> : <TownsDown {...drawn} />}
          </div>
        </>
      )}
      {notes.length > 0 && (
        <section className="county-part" aria-label="相比时要注意">
          <h2>相比时要注意</h2>
          <ol className="table-notes">{notes.map((note, at) => <li key={note}><span aria-hidden="true">{noteMark(at)}</span> {note}</li>)}</ol>
        </section>
      )}
    </>
  )
}

const exceptions = ['read', 'published'] as const satisfies readonly Source[]

/** Only the marks that occur; what towns signed and submitted is the rule and has none. */
function Legend({ table: { towns } }: { table: Table }) {
  const sources = new Set(towns.flatMap(({ cells }) => cells.map(({ source }) => source)))
  return (
    <p className="quiet table-legend">
      镇按名称排列，不排名次。{[...sources].some(isSigned) && '没有标记的是镇里签发并报送的数；'}
      {exceptions.filter(each => sources.has(each)).map(each => (
        <span key={each}> <span className={`table-source table-${each}`}>{sourceText[each]}</span> {sourceSays[each]}；</span>
      ))}
      “未报”是没有数，不是零。合计只加签发报送的，没有注明镇数的是各镇全报。
    </p>
  )
}
