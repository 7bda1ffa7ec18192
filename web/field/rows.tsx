// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { faceOf, type Field, isGiven, type Rows } from '../../kernel/declare/declare.ts'
import { Plain } from './plain.tsx'
import { RowsFromSheet } from './rows-from-sheet.tsx'
import { webFaceOf } from './faces.ts'
import { type DisplayProps, type InputProps, naming, type WebFace } from './web-face.ts'

type Row = Readonly<Record<string, unknown>>

const mostColumns = 5
const fewColumns = 3
const mostShown = 7
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const columnsOf = (field: Field): [string, Field][] => Object.entries((field as Rows).columns as Readonly<Record<string, Field>>)
/** What a person fills in; the rest the ledger works out. */
const typedOf = (field: Field): [string, Field][] => columnsOf(field).filter(([, column]) => !column.worked)
const isTable = (columns: readonly [string, Field][]) =>
  columns.length <= mostColumns && columns.every(([, column]) => !webFaceOf(column).wide || (column.type === 'link' && columns.length <= fewColumns))
/** What is only read takes less room than what is typed into: lines of a list stay lines. */
const isShownAsTable = (columns: readonly [string, Field][]) =>
  columns.length <= mostShown && columns.every(([, column]) => !webFaceOf(column).wide || column.type === 'link' || column.type === 'choices')
const firstInput = 'input:not([tabindex="-1"]):not([hidden]), textarea, button'

/** One table row a line, cards where the columns do not fit. A blank first row waits to be typed in. */
function RowsInput(props: InputProps) {
  const { id, field, value, onChange } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const added = useRef(false)
  const columns = typedOf(field)
  const given = rowsOf(value)
  const shown = given.length > 0 ? given : [{}]
  useEffect(() => {
    if (!added.current) return
    added.current = false
    body.current?.lastElementChild?.querySelector<HTMLElement>(firstInput)?.focus()
  }, [given.length])
  const add = () => {
    added.current = true
    onChange([...shown, {}])
  }
  const remove = (at: number) => {
    onChange(shown.filter((_, other) => other !== at))
    document.getElementById(`${id}-add`)?.focus()
  }
  const write = (at: number, name: string, cell: unknown) =>
    onChange(shown.map((row, other) => (other === at ? { ...row, [name]: cell } : row)))
  return (
    <div role="group" {...naming({ ...props, required: false, invalid: false })}>
      <table className={isTable(columns) ? 'rows-input' : 'rows-input as-cards'}>
        <InputHead columns={columns} />
        <tbody ref={body}>
          {shown.map((row, at) => (
            <tr key={at}>
              <td className="row-number figures">{at + 1}</td>
              {columns.map(([name, column]) => (
                <Cell key={name} {...props} at={at} name={name} column={column} row={row} write={write} />
              ))}
              <td className="row-end">{given.length > 0 && <Remove what={`${field.label}第 ${at + 1} 行`} remove={() => remove(at)} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button id={`${id}-add`} onClick={add}>
        添加一行
      </Button>
      <RowsFromSheet field={field} place={props.place} given={given} onFill={onChange} />
    </div>
  )
}

function InputHead({ columns }: { columns: readonly [string, Field][] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="row-number">序号</th>
        {columns.map(([name, column]) => <th key={name} scope="col" className={`col-${column.type}`}>{column.label}</th>)}
        <th scope="col"><span className="visually-hidden">移除</span></th>
      </tr>
    </thead>
  )
}

function Remove({ what, remove }: { what: string; remove(): void }) {
  return <button type="button" className="plain-button" aria-label={`移除${what}`} onClick={remove}>移除</button>
}

interface CellProps extends InputProps {
  at: number
  name: string
  column: Field
  row: Row
  write(at: number, name: string, cell: unknown): void
}

function Cell({ id, field, place, invalid, at, name, column, row, write }: CellProps) {
  const { Input } = webFaceOf(column)
  const value = row[name]
  const complaint = invalid && isGiven(value) ? faceOf(column).check(value, column, { on: place.on }) : undefined
  return (
    <td data-label={column.label}>
      <Input
        id={`${id}-${at}-${name}`}
        field={column}
        value={value}
        onChange={cell => write(at, name, cell)}
        place={place}
        required={false}
        invalid={complaint !== undefined}
        label={`${field.label}第 ${at + 1} 行${column.label}`}
      />
    </td>
  )
}

/** The table as it stands on the paper form, of one column a list; in the list of a ledger, which knows no town, how many rows. */
function RowsDisplay({ field, value, names, town }: DisplayProps) {
  const given = rowsOf(value)
  if (town === undefined) return <span>{faceOf(field).plain(value, field)}</span>
  const columns = columnsOf(field).filter(([name]) => given.some(row => isGiven(row[name])))
  const [only] = columns
  if (only && columns.length === 1)
    return (
      <ol className="one-column">
        {given.map((row, at) => (
          <li key={at}>
            <Plain field={only[1]} value={row[only[0]]} names={names} town={town} />
          </li>
        ))}
      </ol>
    )
  return (
    <table className={isShownAsTable(columns) ? `rows-shown${columns.length > 2 ? ' many' : ''}` : 'rows-shown as-cards'}>
      <thead>
        <tr>
          <th scope="col" className="row-number">
            序号
          </th>
          {columns.map(([name, column]) => (
            <th key={name} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {given.map((row, at) => (
          <tr key={at}>
            <td className="row-number figures">{at + 1}</td>
            {columns.map(([name, column]) => (
              <td key={name} data-label={column.label} className={`col-${column.type}`}>
                <Plain field={column} value={row[name]} names={names} town={town} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Without empty cells and rows. */
function tidy(value: unknown, field: Field): unknown {
  const columns = Object.fromEntries(typedOf(field))
  const cell = (name: string, each: unknown): unknown => {
    const column = columns[name]
    return column ? (webFaceOf(column).tidy?.(each, column) ?? each) : each
  }
  return rowsOf(value)
    .map(row =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => name in columns || !(name in (field as Rows).columns))
          .map(([name, each]) => [name, cell(name, each)] as const)
          .filter(([, each]) => isGiven(each)),
      ),
    )
    .filter(row => Object.keys(row).length > 0)
}

export const rows: WebFace = { Input: RowsInput, Display: RowsDisplay, Filter: null, wide: true, tidy }
