// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { fieldsOf } from '../../contract/county-fields.ts'
import { isSigned, type Source, sourceSays, sourceText } from './county-words.ts'
import { FigureName } from './figure-name.tsx'
import { type Column, cellOf, cellText, coverText, halvesOf, marksOf, numberIn, type Table, type TableCell } from './table-words.ts'

export interface Drawn {
  county: string
  table: Table
  notes: readonly string[]
  /** In which unit each figure is told. */
  units: ReadonlyMap<string, string>
  tell(column: Column): void
}

type Marked = Pick<Drawn, 'county' | 'notes' | 'units'>

/** A line a town. */
export function TownsDown({ table: { columns, towns }, ...drawn }: Drawn) {
  return (
    <table className="county-table figures-of-towns">
      <thead>
        <tr>
          <th scope="col">镇</th>
          {columns.map(column => (
            <th key={column.code} scope="col">
              <Label {...drawn} column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {towns.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.map(({ code }) => (
              <td key={code}>
                <Cell {...drawn} cell={cellOf(cells, code)} />
              </td>
            ))}
          </tr>
        ))}
        <tr className="table-total">
          <th scope="row">合计</th>
          {columns.map(column => (
            <td key={column.code}>
              <Total {...drawn} column={column} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

/** A line a figure, under the field it belongs to. */
export function FiguresDown({ table: { columns, towns }, ...drawn }: Drawn) {
  const fields = fieldsOf(columns)
  return (
    <table className="county-table figures-of-towns figures-down">
      <thead><tr><th scope="col">指标</th>{towns.map(({ id, name }) => <th key={id} scope="col">{name}</th>)}<th scope="col">合计</th></tr></thead>
      <tbody>
        {fields.map(({ label, figures: these }) => (
          <Fragment key={label}>
            {label && <tr className="table-group"><th scope="rowgroup" colSpan={towns.length + 2}><span>{label}</span></th></tr>}
            {these.map(column => (
              <tr key={column.code}>
                <th scope="row"><Label {...drawn} column={column} /></th>
                {towns.map(({ id, cells }) => <td key={id}><Cell {...drawn} cell={cellOf(cells, column.code)} /></td>)}
                <td className="table-total"><Total {...drawn} column={column} /></td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Label({ county, column, notes, units, tell }: Marked & { column: Column; tell(column: Column): void }) {
  return (
    <>
      <FigureName county={county} column={column} unit={units.get(column.code) ?? column.unit} tell={tell} />
      <Marks warnings={column.warnings} notes={notes} />
    </>
  )
}

function Marks({ warnings, notes }: { warnings: readonly string[]; notes: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <sup className="table-marks" title={warnings.join('；')}>
      <span className="visually-hidden">相比时要注意 </span>{marksOf(warnings, notes)}
    </sup>
  )
}

function Cell({ county, cell, notes, units }: Marked & { cell: TableCell }) {
  const missing = cell.value === null
  const text = cellText(cell, units.get(cell.figure) ?? '')
  return (
    <>
      <span className={missing ? 'quiet' : 'table-value'}>
        {cell.report === null ? text : (
          <Link to="/counties/$county/reports/$report" params={{ county, report: cell.report }} title={cell.sentence ?? undefined}>{text}</Link>
        )}
      </span>
      {!missing && <SourceMark source={cell.source} />}
      <Marks warnings={cell.warnings} notes={notes} />
      {halvesOf(cell) && <span className="table-halves">{halvesOf(cell)}</span>}
    </>
  )
}

/** 读 or 旧 behind a number that nobody signed. */
export const SourceMark = ({ source }: { source: Source }) =>
  sourceText[source] && !isSigned(source) ? (
    <span className={`table-source table-${source}`} title={sourceSays[source]}>
      {sourceText[source]}
    </span>
  ) : null

/** What was signed and what was only read are never one sum. */
function Total({ column: { code, total, readTotal }, notes, units }: Marked & { column: Column }) {
  const unit = units.get(code) ?? ''
  const cover = total.value === null ? '' : coverText(total)
  return (
    <>
      {cover && <span className="table-cover">{cover}</span>}
      {total.value === null
        ? <span className="quiet">{total.denominator === 0 ? '无基数' : '没有报送'}</span>
        : <span className="table-value">{numberIn(unit, total.value)}</span>}
      {total.remark && <Marks warnings={[total.remark]} notes={notes} />}
      {total.value !== null && halvesOf(total) && <span className="table-halves">{halvesOf(total)}</span>}
      {readTotal && readTotal.value !== null && <span className="table-read-sum">读报告 {readTotal.towns} 镇共 {readTotal.printed}</span>}
    </>
  )
}
