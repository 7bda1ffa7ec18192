// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Field, Fields, Kind, Rows } from '../../kernel/kernel.ts'
import { bareLabel, readTable } from '../../sheet/table.ts'
import type { Ledger } from '../../store/store.ts'
import { notFound } from '../http/fault.ts'
import { Rosters, takeInByDay } from './resolve.ts'

interface Asked {
  kind: Kind
  field: string
  /** The day of the step: who stood on the roster then. */
  on: Day
  today: Day
}

/** The rows of a sheet as rows of a table field; nothing is recorded. Cells that are wrong are told and left empty. @throws SheetFault, HttpFault */
export async function readRows(ledger: Ledger, bytes: Uint8Array, { kind, field: name, on, today }: Asked) {
  const field: Field | undefined = kind.procedure.fields[name]
  if (field?.type !== 'rows') throw notFound(`${kind.label}没有“${name}”这张表`)
  const { columns } = field as Rows
  const also = othersFor(columns)
  const sheet = await readTable(bytes, [...Object.values<Field>(columns).map(({ label }) => label), ...also.keys()])
  const table = { ...sheet, header: sheet.header.map(label => also.get(bareLabel(label)) ?? label) }
  const rosters = new Rosters(ledger)
  const { rows, complaints, unknown } = await takeInByDay(table, columns, { today, needs: [], rosters, dayOf: () => on })
  return {
    rows: rows.length, complaints, unknown: [...unknown], names: Object.fromEntries(rosters.names),
    values: rows.map(({ values }) => ({ ...values })).filter(values => Object.keys(values).length > 0),
  }
}

/** What other systems write over the column of persons and over a score, where a table has one such column only. */
function othersFor(columns: Fields): Map<string, string> {
  const [persons, scores] = [
    only(columns, ({ type }) => type === 'member' || type === 'person'),
    only(columns, field => field.type === 'number' && 'unit' in field && field.unit === '分'),
  ]
  return new Map([...(persons ? [['姓名', persons] as const] : []), ...(scores ? ['成绩', '分数'].map(label => [label, scores] as const) : [])])
}

/** The label of the one column that is so; undefined where there are more, or it already goes by such a name. */
function only(columns: Fields, is: (field: Field) => boolean): string | undefined {
  const found = Object.values(columns).filter(is)
  return found.length === 1 ? found[0]!.label : undefined
}
