// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import { choice, day, type Field, isGiven, type Kind, type Step } from '../../kernel/kernel.ts'
import { type Day, dayText, isDay } from '../../law/law.ts'
import { api } from '../api.ts'
import { webFaceOf } from '../field/faces.ts'
import { halves, isMasked, valueComplaint } from './asked.ts'
import { FieldCell, KnownCell } from './field-cell.tsx'
import { type Line, type MatterAnswer, namesIn, standing } from './life.ts'
import { Slip, useSlipPlace } from './slip.tsx'

export interface KeepingProps {
  town: number
  kind: Kind
  matter: MatterAnswer
  today: Day
  onDone(says: string): void
  onCancel(): void
}

/** Lines of the matter by position: 第 2 条 2025年3月5日 受理. */
export const lineChoice = (label: string, lines: readonly Line[], { timeline }: MatterAnswer) =>
  choice(
    label,
    Object.fromEntries(
      lines.map(line => [
        String(line.position),
        `第 ${timeline.findIndex(({ position }) => position === line.position) + 1} 条 ${dayText(line.day)} ${line.label}`,
      ]),
    ),
  )

/** Picks a line, changes its day or values, gives the reason; only what was changed is sent. */
export function CorrectSlip(props: KeepingProps) {
  const { town, kind, matter, today, onDone, onCancel } = props
  const lines = standing(kind, matter.timeline)
  const [position, setPosition] = useState<number | undefined>(lines.length === 1 ? lines[0]?.position : undefined)
  const [moved, setMoved] = useState<unknown>()
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({})
  const line = lines.find(each => each.position === position)
  const place = useSlipPlace(town, kind.id, isDay(moved) ? moved : (line?.day ?? today), today, namesIn(matter))
  const pick = (code: unknown) => {
    setPosition(code === undefined ? undefined : Number(code))
    setMoved(undefined)
    setValues({})
  }
  const changes = line ? changesOf(kind, line, values, moved) : {}
  const missing = whatIsMissing(kind, line, changes, place.on)
  return (
    <Slip
      title="更正"
      button="确认更正"
      place={place}
      onDone={onDone}
      onCancel={onCancel}
      {...(missing ? { missing } : {})}
      says="原来的记录保留，更正的内容和理由一并列在办理记录里；相关期限和指标随之重算。"
      send={(reason, command) => api.correctEntry({ town, matter: matter.id, of: position!, reason, command, ...changes })}
    >
      <FieldCell
        id="slip-line"
        field={lineChoice('更正哪一条', lines, matter)}
        value={position === undefined ? undefined : String(position)}
        columns={2}
        required
        place={place}
        onChange={pick}
      />
      {line && (
        <FieldCell
          id="slip-day"
          field={day('日期')}
          value={moved ?? line.day}
          columns={2}
          required={false}
          place={place}
          onChange={value => setMoved(value ?? '')}
        />
      )}
      {line && <Values kind={kind} line={line} values={values} place={place} onChange={setValues} />}
    </Slip>
  )
}

const takenBy = (kind: Kind, line: Line): { name: string; field: Field }[] => {
  const step: Step | undefined = kind.procedure.steps[line.step]
  const names = new Set<string>([...(step?.needs ?? []), ...(step?.takes ?? [])])
  return Object.entries(kind.procedure.fields as Readonly<Record<string, Field>>)
    .filter(([name]) => names.has(name))
    .map(([name, field]) => ({ name, field }))
}

interface ValuesProps {
  kind: Kind
  line: Line
  values: Readonly<Record<string, unknown>>
  place: ReturnType<typeof useSlipPlace>
  onChange(values: Readonly<Record<string, unknown>>): void
}

function Values({ kind, line, values, place, onChange }: ValuesProps) {
  const fields = takenBy(kind, line)
  const columns = halves(fields.map(({ field }) => field))
  return fields.map(({ name, field }, at) => {
    const [now, edited] = [line.data[name], name in values]
    const write = (value: unknown) => onChange({ ...values, [name]: value })
    const keep = () => onChange(Object.fromEntries(Object.entries(values).filter(([other]) => other !== name)))
    if (isMasked(now) && !edited)
      return <KnownCell key={name} field={field} value={now} columns={columns[at]!} place={place} onChange={() => write(undefined)} />
    const wrong = edited ? valueComplaint(field, values[name], { on: place.on }) : undefined
    return (
      <FieldCell
        key={name}
        id={`slip-${name}`}
        field={field}
        value={edited ? values[name] : now}
        columns={columns[at]!}
        required={false}
        place={place}
        onChange={write}
        {...(wrong ? { wrong } : {})}
        {...(isMasked(now) ? { onKeep: keep } : {})}
      />
    )
  })
}

/** What differs from the line as it stands; a value taken away is null. */
export function changesOf(
  kind: Kind,
  line: Pick<Line, 'step' | 'day' | 'data'>,
  values: Readonly<Record<string, unknown>>,
  moved: unknown,
): { values?: Record<string, unknown>; day?: string } {
  const fields = kind.procedure.fields as Readonly<Record<string, Field>>
  const edited = Object.entries(values).flatMap(([name, typed]): [string, unknown][] => {
    const field = fields[name]
    const tidy = (each: unknown) => (field ? (webFaceOf(field).tidy?.(each, field) ?? each) : each)
    const [value, before] = [tidy(typed), tidy(line.data[name])]
    if (!isGiven(value)) return isGiven(before) && !isMasked(before) ? [[name, null]] : []
    return JSON.stringify(value) === JSON.stringify(before) ? [] : [[name, value]]
  })
  return {
    ...(edited.length > 0 ? { values: Object.fromEntries(edited) } : {}),
    ...(typeof moved === 'string' && moved !== line.day ? { day: moved } : {}),
  }
}

function whatIsMissing(
  kind: Kind,
  line: Line | undefined,
  { values, day: moved }: ReturnType<typeof changesOf>,
  on: Day,
): string | undefined {
  if (!line) return '请先选择更正哪一条记录'
  if (moved !== undefined && !isDay(moved)) return '日期应写成 2025-03-01、2025-3-1 或者 20250301'
  const fields = kind.procedure.fields as Readonly<Record<string, Field>>
  const wrong = Object.entries(values ?? {})
    .map(([name, value]) => (value === null ? undefined : valueComplaint(fields[name]!, value, { on })))
    .find(Boolean)
  if (wrong) return wrong
  return values === undefined && moved === undefined ? '还没有改动，请改日期或者填写的内容' : undefined
}
