// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type ChangeEvent, useRef, useState } from 'react'
import { type Field, isGiven } from '../../kernel/declare/declare.ts'
import { kinds } from '../../kinds/register.ts'
import { isDay } from '../../law/law.ts'
import { type Answer, api, Fault } from '../api.ts'
import type { Place } from './web-face.ts'

type Row = Readonly<Record<string, unknown>>

interface Props {
  field: Field
  place: Place
  /** Rows that are there already; they stay. */
  given: readonly Row[]
  onFill(rows: Row[]): void
}

/** Adds the rows of an Excel file under those that are there; cells that are wrong are named and left empty. */
export function RowsFromSheet({ field, place, given, onFill }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<string>()
  const [told, setTold] = useState<{ answer: Answer<'readRows'>; added: number }>()
  const [fault, setFault] = useState<string>()
  /** Rows of the last file that had something wrong with it. */
  const brought = useRef<readonly Row[]>([])
  const name = nameOf(field, place.kind)
  if (name === undefined) return null
  const read = async (file: File) => {
    if (!isDay(place.on)) return setFault('请先填好日期：名册按那一天核对。')
    setReading(file.name)
    setFault(undefined)
    setTold(undefined)
    place.busy(1)
    try {
      const answer = await api.readRows({ town: place.town, kind: place.kind, field: name, on: place.on }, file)
      for (const [id, person] of Object.entries(answer.names)) place.remember(id, person)
      // A file put right takes the place of what it brought before, so that the rows that were wrong do not stand there twice.
      const kept = without(given, brought.current)
      const rows = withNew(kept, answer.values)
      brought.current = answer.complaints.length > 0 ? answer.values : []
      onFill(rows)
      setTold({ answer, added: rows.length - kept.filter(isFilled).length })
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '文件没有读成，请重试；已填的行都在。')
    } finally {
      place.busy(-1)
      setReading(undefined)
    }
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = [...(event.target.files ?? [])]
    event.target.value = ''
    if (file) void read(file)
  }
  return (
    <div className="rows-from-sheet">
      <Button loading={reading !== undefined} onClick={() => picker.current?.click()}>从 Excel 导入</Button>
      <input ref={picker} type="file" hidden accept=".xlsx,.xls,.ods,.csv" aria-label={`选择${field.label}的 Excel 文件`} onChange={choose} />
      <div role="status">{reading ? `正在读 ${reading}…` : told && <Told {...told} />}</div>
      <div role="alert">{fault && <p className="field-error">{fault}</p>}</div>
    </div>
  )
}

function Told({ answer: { rows, complaints, unknown }, added }: { answer: Answer<'readRows'>; added: number }) {
  return (
    <>
      <p>
        读到 {rows} 行，加入 {added} 行{rows > added ? `，${rows - added} 行已经在表里或者是空的` : ''}
        {complaints.length > 0 ? `；${complaints.length} 格不对，先留空，可以在表里补，也可以改好文件再导入一次：` : '。'}
      </p>
      {complaints.length > 0 && (
        <ul className="rows-complaints">
          {complaints.map(({ cell, message }, at) => (
            <li key={at}>
              <b className="figures">{cell}</b> {message}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && <p className="quiet">没有用到的列：{unknown.join('、')}。</p>}
    </>
  )
}

const isFilled = (row: Row): boolean => Object.values(row).some(isGiven)

/** The rows that were there and those of the file that are not; a file read twice adds nothing. */
export function withNew(given: readonly Row[], read: readonly Row[]): Row[] {
  const kept = given.filter(isFilled)
  const seen = new Set(kept.map(asText))
  return [...kept, ...read.filter(row => !seen.has(asText(row)))]
}

/** The rows without those that a file brought and nobody has changed since. */
export function without(given: readonly Row[], brought: readonly Row[]): Row[] {
  const gone = new Set(brought.map(asText))
  return given.filter(row => !gone.has(asText(row)))
}

const asText = (row: Row): string => JSON.stringify(Object.entries(row).filter(([, value]) => isGiven(value)).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The table's name in its kind; none where it is no field of a kind. */
const nameOf = (field: Field, kind: string): string | undefined =>
  Object.entries<Field>(kinds.kinds.get(kind)?.procedure.fields ?? {}).find(([, each]) => each === field)?.[0]
