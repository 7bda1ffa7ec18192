// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Source, sourceSays, sourceText } from './county-words.ts'
import { type Column, cellOf, cellText, coverText, halvesOf, noteMark, notesOf, type Table, type TableCell } from './table-words.ts'

interface Props {
  county: string
  table: Table
}

/** The longer of the two lists stands down the side, so that the eye need not travel far; who wants it otherwise turns it. */
export function FiguresTable({ county, table }: Props) {
  const { columns, towns } = table
  const [turned, turn] = useState(false)
  const [told, tell] = useState<Column>()
  const figuresDown = columns.length > towns.length !== turned
  const notes = notesOf(table)
  const drawn = { county, table, notes, tell }
  return (
    <>
      <div className="figures-tools table-legend">
        <Legend table={table} />
        <button type="button" className="plain-button" onClick={() => turn(!turned)}>行列互换</button>
      </div>
      <p className="table-says" role="status">{told ? saysText(told) : '把光标移到一个指标上，这里显示它的口径。'}</p>
      <div className="wide table-wide" role="region" aria-label="各镇指标表" tabIndex={0}>
        {figuresDown ? <FiguresDown {...drawn} /> : <TownsDown {...drawn} />}
      </div>
      {notes.length > 0 && (
        <section className="county-part" aria-label="相比时要注意">
          <h2>相比时要注意</h2>
          <ol className="table-notes">{notes.map((note, at) => <li key={note}><span aria-hidden="true">{noteMark(at)}</span> {note}</li>)}</ol>
        </section>
      )}
    </>
  )
}

const saysText = ({ label, unit, says }: Column): string => `${label}（${unit}）：${says.join('') || '只在报告里见到，没有统一的口径。'}`

const shownSources = ['filing', 'read', 'published'] as const satisfies readonly Source[]

/** Only the marks that occur. */
function Legend({ table: { towns } }: { table: Table }) {
  const sources = new Set(towns.flatMap(({ cells }) => cells.map(({ source }) => (source === 'federated' ? 'filing' : source))))
  return (
    <p className="quiet">
      镇按名称排列，不排名次。
      {shownSources.filter(each => sources.has(each)).map(each => (
        <span key={each}> <span className={`table-source table-${each}`}>{sourceText[each]}</span> {sourceSays[each]}；</span>
      ))}
      {' '}“未报”是没有数，不是零。
    </p>
  )
}

interface Drawn extends Props {
  notes: readonly string[]
  tell(column: Column | undefined): void
}

function TownsDown({ county, table: { columns, towns, period }, notes, tell }: Drawn) {
  return (
    <table className="county-table figures-of-towns">
      <thead>
        <tr><th scope="col">镇</th>{columns.map(column => <th key={column.code} scope="col"><Label {...{ county, column, notes, tell }} /></th>)}</tr>
      </thead>
      <tbody>
        {towns.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.map(({ code }) => <td key={code}><Cell county={county} cell={cellOf(cells, code)} notes={notes} period={period} /></td>)}
          </tr>
        ))}
        <tr className="table-total"><th scope="row">合计</th>{columns.map(column => <td key={column.code}><Total column={column} /></td>)}</tr>
      </tbody>
    </table>
  )
}

function FiguresDown({ county, table: { columns, towns, period }, notes, tell }: Drawn) {
  return (
    <table className="county-table figures-of-towns figures-down">
      <thead><tr><th scope="col">指标</th>{towns.map(({ id, name }) => <th key={id} scope="col">{name}</th>)}<th scope="col">合计</th></tr></thead>
      <tbody>
        {columns.map(column => (
          <tr key={column.code}>
            <th scope="row"><Label {...{ county, column, notes, tell }} /></th>
            {towns.map(({ id, cells }) => <td key={id}><Cell county={county} cell={cellOf(cells, column.code)} notes={notes} period={period} /></td>)}
            <td className="table-total"><Total column={column} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Label({ county, column, notes, tell }: Pick<Drawn, 'county' | 'notes' | 'tell'> & { column: Column }) {
  const { code, label, unit, warnings } = column
  return (
    <Link
      to="/counties/$county/figures/$code" params={{ county, code }}
      onFocus={() => tell(column)} onMouseEnter={() => tell(column)} title={saysText(column)}
    >
      {label}<span className="table-unit">{unit}</span>{warnings.length > 0 && <Marks warnings={warnings} notes={notes} />}
    </Link>
  )
}

const Marks = ({ warnings, notes }: { warnings: readonly string[]; notes: readonly string[] }) => (
  <sup className="table-marks"><span className="visually-hidden">相比时要注意 </span>{warnings.map(each => noteMark(notes.indexOf(each))).join('')}</sup>
)

function Cell({ county, cell, notes }: { county: string; cell: TableCell; notes: readonly string[]; period: string }) {
  const missing = cell.value === null
  const text = cellText(cell)
  return (
    <>
      <span className={missing ? 'quiet' : 'table-value'}>
        {cell.report === null ? text : (
          <Link to="/counties/$county/reports/$report" params={{ county, report: cell.report }} title={cell.sentence ?? undefined}>{text}</Link>
        )}
      </span>
      {!missing && <SourceMark source={cell.source} />}
      {cell.warnings.length > 0 && <Marks warnings={cell.warnings} notes={notes} />}
      {halvesOf(cell) && <span className="table-halves">{halvesOf(cell)}</span>}
    </>
  )
}

/** 签, 读 or 旧 behind a number; nothing behind none. */
export const SourceMark = ({ source }: { source: Source }) =>
  sourceText[source] ? <span className={`table-source table-${source}`} title={sourceSays[source]}>{sourceText[source]}</span> : null

/** What was signed and what was only read are never one sum. */
function Total({ column: { total, readTotal } }: { column: Column }) {
  return (
    <>
      {total.value === null ? <span className="quiet">没有报送</span> : <span className="table-value">{total.printed}</span>}
      {total.value !== null && halvesOf(total) && <span className="table-halves">{halvesOf(total)}</span>}
      {total.value !== null && <span className="table-halves">{coverText(total)}</span>}
      {total.remark && <span className="table-halves">{total.remark}</span>}
      {readTotal && readTotal.value !== null && <span className="table-halves">读报告 {readTotal.towns} 镇共 {readTotal.printed}</span>}
    </>
  )
}
