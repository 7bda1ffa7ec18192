// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../law/law.ts'
import { faceOf, type Field, type Fields, isGiven } from '../kernel/declare/declare.ts'
import { bareLabel, cellName, type Table } from './table.ts'

/** A row of a sheet as values of fields, with its number in the sheet. */
export interface SheetRow {
  at: number
  values: Readonly<Record<string, unknown>>
}

/** What is wrong, in which cell. */
export interface CellComplaint {
  cell: string
  message: string
}

/** What a text means where a field refers to something else (a roster line, a linked matter) or holds several rows in one cell: its value, or why there is none. */
export type Resolve = (field: Field, typed: string) => { value: unknown } | { message: string }

export interface TakenIn {
  rows: readonly SheetRow[]
  complaints: readonly CellComplaint[]
  /** Columns of the sheet that are no field: told, and left out. */
  unknown: readonly string[]
}

/** Reads the rows of a table as values of the fields whose labels stand in its header; `needs` must be given in every row. */
export function takeIn(table: Table, fields: Fields, says: { today: Day; on: Day; resolve: Resolve; needs?: readonly string[] }): TakenIn {
  const columns = table.header.map(label => Object.entries(fields).find(([, field]) => bareLabel(field.label) === bareLabel(label)))
  const complaints: CellComplaint[] = []
  const rows = table.rows.map(({ at, cells }) => {
    const values: Record<string, unknown> = {}
    columns.forEach((column, index) => {
      const typed = cells[index] ?? ''
      if (!column || typed === '') return
      const [name, field] = column
      const meant = meaning(field, typed, says)
      if ('message' in meant) complaints.push({ cell: cellName(index, at), message: meant.message })
      else values[name] = meant.value
    })
    complaints.push(
      ...missing(
        columns,
        fields,
        name => isGiven(values[name]) || (cells[columns.findIndex(column => column?.[0] === name)] ?? '') !== '',
        at,
        says.needs ?? [],
      ),
    )
    return { at, values }
  })
  return { rows, complaints, unknown: table.header.filter((label, index) => label !== '' && !columns[index]) }
}

const refers = new Set(['member', 'link', 'papers', 'rows'])

function meaning(
  field: Field,
  typed: string,
  { today, on, resolve }: { today: Day; on: Day; resolve: Resolve },
): { value: unknown } | { message: string } {
  if (refers.has(field.type)) return resolve(field, typed)
  const value = faceOf(field).read(typed, field, today)
  const message = isGiven(value) ? faceOf(field).check(value, field, { on }) : undefined
  return message === undefined ? { value } : { message: `${message}，这里是“${typed}”` }
}

/** A needed column that the sheet does not have is told once, in the first row. */
function missing(
  columns: readonly ([string, Field] | undefined)[],
  fields: Fields,
  typed: (name: string) => boolean,
  at: number,
  needs: readonly string[],
): CellComplaint[] {
  return needs
    .filter(name => !typed(name))
    .flatMap(name => {
      const index = columns.findIndex(column => column?.[0] === name)
      return index < 0
        ? [{ cell: `第${at}行`, message: `没有“${fields[name]?.label ?? name}”这一列` }]
        : [{ cell: cellName(index, at), message: `“${fields[name]?.label ?? name}”没有填写` }]
    })
}
