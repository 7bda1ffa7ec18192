// SPDX-License-Identifier: MulanPSL-2.0
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { isGiven, type Kind } from '../../kernel/kernel.ts'
import { dayText } from '../../law/law.ts'
import { api } from '../api.ts'
import { Plain } from '../field/plain.tsx'
import { type Facts, fieldsOf, grouped, halves } from './asked.ts'
import { type MatterAnswer, namesIn } from './life.ts'
import './paper-form.css'

interface Shown {
  facts: Facts
  /** One sentence on the last look, or nothing. */
  says: ReactNode
  button: ReactNode
}

/** Facts as they may be seen; personal values only after somebody asked for them, and only on this page until it is left. */
export function useFacts(town: number, matter: MatterAnswer): Shown {
  const [seen, setSeen] = useState<{ facts: Facts; lines: number }>()
  // What was seen before another line was written may no longer be so.
  const lines = matter.timeline.length
  const open = seen?.lines === lines ? seen.facts : undefined
  const reveal = useMutation({
    mutationFn: () => api.reveal({ town, matter: matter.id }),
    onSuccess: ({ facts }) => setSeen({ facts, lines }),
  })
  const button =
    matter.hidden.length === 0 ? null : open ? (
      <Button onClick={() => setSeen(undefined)}>遮蔽个人信息</Button>
    ) : (
      <Button loading={reveal.isPending} onClick={() => reveal.mutate()}>
        查看个人信息（将记入查看日志）
      </Button>
    )
  const says = reveal.error ? reveal.error.message : open ? '个人信息已显示，本次查看已记入查看日志' : ''
  return { facts: open ?? matter.facts, says, button }
}

/** The matter's facts as on its paper form: printed labels, filled boxes; what no step has filled yet is left out. */
export function FactSheet({ town, kind, matter, shown }: { town: number; kind: Kind; matter: MatterAnswer; shown: Shown }) {
  const names = namesIn(matter)
  const given = fieldsOf(kind)
    .map(([name, field]) => ({ name, field }))
    .filter(({ name }) => isGiven(shown.facts[name]))
  return (
    <article className="sheet fact-sheet" aria-labelledby="fact-sheet-head">
      <div className="fact-head">
        <h2 id="fact-sheet-head">{kind.label}登记表</h2>
        <div className="no-print">{shown.button}</div>
      </div>
      <p role="status" className="hint">
        {shown.says}
      </p>
      <Basics kind={kind} matter={matter} />
      {grouped(given).map(({ heading, fields }) => {
        const columns = halves(fields.map(({ field }) => field))
        return (
          <section key={heading} className="paper-group">
            {heading && <h3>{heading}</h3>}
            <dl className="paper-cells">
              {fields.map(({ name, field }, at) => (
                <div key={name} className={`paper-cell takes-${columns[at]}`}>
                  <dt className="paper-label">{field.label}</dt>
                  <dd className="paper-value">
                    <Plain field={field} value={shown.facts[name]} names={names} town={town} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
      {matter.withheld.length > 0 && (
        <p className="hint">您的岗位看不到：{matter.withheld.map(name => kind.procedure.fields[name]?.label ?? name).join('、')}。</p>
      )}
    </article>
  )
}

function Basics({ kind, matter }: { kind: Kind; matter: MatterAnswer }) {
  const cells: [string, string][] = [
    ['编号', matter.number ?? '未编号'],
    ['所属', matter.villageName || '镇本级'],
    ['开立日期', dayText(matter.opened)],
    ['现在状态', matter.voided ? '已作废' : matter.mergedInto ? '已并入他件' : (kind.procedure.states[matter.state] ?? matter.state)],
  ]
  return (
    <dl className="paper-cells paper-group">
      {cells.map(([label, value]) => (
        <div key={label} className="paper-cell takes-1">
          <dt className="paper-label">{label}</dt>
          <dd className="paper-value figures">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
