// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, isGiven, type Kind } from '../../kernel/kernel.ts'
import { type Day, isDay } from '../../law/law.ts'
import { Plain } from '../field/plain.tsx'
import { shortDay } from '../words.ts'
import { isKeeping, type Line, type MatterAnswer, namesIn, overlaid, recordedOn, whoText } from './life.ts'

interface TimelineProps {
  town: number
  kind: Kind
  matter: MatterAnswer
  today: Day
}

/** Everything that was recorded, as it was recorded: what was corrected or struck stays readable and says so. */
export function Timeline({ town, kind, matter, today }: TimelineProps) {
  const places = new Map(matter.timeline.map((line, at) => [line.position, at + 1]))
  const names = namesIn(matter)
  return (
    <section className="margin-note" aria-labelledby="timeline-head">
      <h2 id="timeline-head">办理记录</h2>
      <ol className="timeline">
        {matter.timeline.map((line, at) => (
          <li key={line.position} className={line.struck ? 'struck' : ''}>
            <p className="line-head">
              <span className="figures">{shortDay(line.day, today)}</span> <strong>{line.label}</strong>
              {line.struck && <span className="mark">已撤销</span>}
              {!line.struck && line.corrected && <span className="mark">已更正</span>}
            </p>
            <p className="quiet">
              第 {at + 1} 条 · {whoText(line.by, line.post)}
              {late(line, today)}
            </p>
            <Told
              town={town}
              kind={kind}
              line={line}
              matter={matter}
              names={names}
              today={today}
              at={line.of === null ? undefined : places.get(line.of)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

const late = (line: Line, today: Day): string => {
  const day = recordedOn(line)
  return day === line.day ? '' : ` · ${shortDay(day, today)}登记`
}

interface ToldProps {
  town: number
  kind: Kind
  line: Line
  matter: MatterAnswer
  names: Readonly<Record<string, string>>
  today: Day
  /** The place in this matter of the line that is corrected or struck. */
  at: number | undefined
}

/** What a line says beside its step. */
function Told(props: ToldProps) {
  const { line, at, names } = props
  const { reason, into, to, from } = line.data as { reason?: string; into?: string; to?: string; from?: string }
  if (!isKeeping(line.step)) return <Values {...props} data={line.data} />
  const other = into ?? to ?? from
  return (
    <>
      {line.step === 'correct' && at !== undefined && <Changes {...props} at={at} />}
      {line.step === 'strike' && at !== undefined && <p>撤销第 {at} 条</p>}
      {other !== undefined && <p>{names[other] ?? '另一件事项'}</p>}
      {reason && <p>理由：{reason}</p>}
    </>
  )
}

function Values({ town, kind, names, data }: ToldProps & { data: Line['data'] }) {
  const given = fieldsIn(kind, data).filter(([name]) => isGiven(data[name]))
  if (given.length === 0) return null
  return (
    <details>
      <summary>填写内容（{given.length} 项）</summary>
      <dl className="told">
        {given.map(([name, field]) => (
          <div key={name}>
            <dt>{field.label}</dt>
            <dd>
              <Plain field={field} value={data[name]} names={names} town={town} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const fieldsIn = (kind: Kind, data: Line['data']): [string, Field][] =>
  Object.entries(kind.procedure.fields as Readonly<Record<string, Field>>).filter(([name]) => name in data)

/** Old value → new value, and the old day → the new one. */
function Changes({ town, kind, line, matter, names, at, today }: ToldProps & { at: number }) {
  const { values = {}, day } = line.data as { values?: Line['data']; day?: unknown }
  const corrected = matter.timeline.find(each => each.position === line.of)
  const before = corrected && overlaid(corrected, matter.timeline, line.position)
  return (
    <>
      <p>
        更正第 {at} 条（{before?.label}）
      </p>
      <dl className="told">
        {isDay(day) && (
          <div>
            <dt>日期</dt>
            <dd className="figures">
              <del>{before && shortDay(before.day, today)}</del> 改为 <ins>{shortDay(day, today)}</ins>
            </dd>
          </div>
        )}
        {fieldsIn(kind, values).map(([name, field]) => (
          <div key={name}>
            <dt>{field.label}</dt>
            <dd>
              <del>
                <Plain field={field} value={before?.data[name]} names={names} town={town} />
              </del>{' '}
              改为{' '}
              <ins>
                <Plain field={field} value={values[name]} names={names} town={town} />
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
