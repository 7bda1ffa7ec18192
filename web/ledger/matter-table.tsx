// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import type { Day } from '../../law/law.ts'
import { type Field, isGiven, type Kind } from '../../kernel/declare/declare.ts'
import type { Answer } from '../api.ts'
import { Plain } from '../field/plain.tsx'
import type { LedgerSearch, Sort } from '../search.ts'
import { shortDay } from '../words.ts'
import { columnFields, isNumbered } from './ledger-question.ts'

export type Row = Answer<'listMatters'>['rows'][number]

interface Props {
  town: string
  kind: Kind
  rows: readonly Row[]
  sort: Sort
  change: (changed: Partial<LedgerSearch>) => void
  today: Day
}

/** A page of a ledger. On a phone its lines are cards of the same words; roles are written out since the cards undo the table's layout. */
export function MatterTable({ town, kind, rows, sort, change, today }: Props) {
  const columns = columnFields(kind)
  const hasDue = Object.keys(kind.procedure.clocks).length > 0
  const numbered = isNumbered(kind)
  const head = (by: string, label: string) => <SortHead by={by} label={label} sort={sort} change={change} />
  return (
    <table className="matters" role="table" aria-label={kind.label}>
      <thead role="rowgroup">
        <tr role="row">
          {numbered && head('number', '编号')}
          {head('title', '事项')}
          <th role="columnheader" scope="col">状态</th>
          {columns.map(([name, { label }]) => <th key={name} role="columnheader" scope="col" className="matters-wide">{label}</th>)}
          {head('opened', '登记日')}
          {head('lastDay', '最近办理')}
          {hasDue && <th role="columnheader" scope="col">到期</th>}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(row => <Line key={row.id} town={town} row={row} columns={columns} numbered={numbered} hasDue={hasDue} today={today} />)}
      </tbody>
    </table>
  )
}

function SortHead({ by, label, sort, change }: { by: string; label: string; sort: Sort; change: Props['change'] }) {
  const up = sort === by
  const down = sort === `-${by}`
  // Days and numbers are first wanted newest first, titles in order.
  const next = (down || (by === 'title' && !up) ? by : `-${by}`) as Sort
  return (
    <th role="columnheader" scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : undefined}>
      <button type="button" className="plain-button sort" onClick={() => change({ sort: next })}>
        {label}<span aria-hidden="true" className="sort-mark">{up ? '↑' : down ? '↓' : ''}</span>
      </button>
    </th>
  )
}

interface LineProps {
  town: string
  row: Row
  columns: readonly [string, Field][]
  numbered: boolean
  hasDue: boolean
  today: Day
}

function Line({ town, row, columns, numbered, hasDue, today }: LineProps) {
  const out = row.voided ? '已作废' : row.merged ? '已并入他件' : undefined
  return (
    <tr role="row" className={out ? 'matters-out' : ''}>
      {numbered && <td role="cell" className={row.number ? 'number matters-number' : 'matters-none'}>{row.number ?? '—'}</td>}
      <td role="cell" className="matters-title">
        <Link to="/towns/$town/matters/$matter" params={{ town, matter: row.id }}>{row.title}</Link>
        {row.village && <span className="quiet matters-village">{row.village}</span>}
      </td>
      <td role="cell" className="number matters-state">{out ?? row.stateLabel}</td>
      {columns.map(([name, field]) => (
        <td key={name} role="cell" className="matters-wide">{isGiven(row.facts[name]) && <Plain field={field} value={row.facts[name]} />}</td>
      ))}
      <td role="cell" className="number" data-label="登记">{shortDay(row.opened, today)}</td>
      <td role="cell" className="number" data-label="最近办理">{shortDay(row.lastDay, today)}</td>
      {hasDue && (
        <td role="cell" className={row.overdue ? 'number late' : 'number'} data-label={row.due ? '到期' : undefined}>
          {row.due && `${shortDay(row.due, today)}${row.overdue ? ' 逾期' : ''}`}
        </td>
      )}
    </tr>
  )
}
