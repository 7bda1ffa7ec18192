// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isGiven, type Kind } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import { asking } from '../api.ts'
import { Plain } from '../field/plain.tsx'
import { shortDay } from '../words.ts'
import type { Asked } from './asked.ts'
import type { Draft } from './draft.ts'
import type { StepFormState } from './use-step-form.ts'

interface Props {
  town: number
  kind: Kind
  step: string
  today: Day
  asked: readonly Asked[]
  state: StepFormState
  initial: Draft
}

/** Offers what one filled in the last time and what as a rule stays the same; nothing is filled in before it is taken. */
export function LastTime({ town, kind, step, today, asked, state, initial }: Props) {
  const steady = asked.some(({ field, known }) => field.steady && !known)
  const { data: last } = useQuery({ ...asking('lastValues', { town, kind: kind.id, step }), enabled: steady, staleTime: 0 })
  const [took, setTook] = useState(0)
  const isBlank = (name: string) => !isGiven(state.draft.data[name]) || state.draft.data[name] === initial.data[name]
  const offered = asked.filter(
    ({ name, known }) => !known && isGiven(last?.values[name]) && isBlank(name) && last?.values[name] !== state.draft.data[name],
  )
  if (!steady) return null
  const take = () => {
    state.fill(Object.fromEntries(offered.map(({ name }) => [name, last!.values[name]])), last!.names)
    setTook(offered.length)
  }
  return (
    <div className="last-time" role="status">
      {took > 0 && <p className="hint">已照上次填入 {took} 项，可以改。</p>}
      {took === 0 && last?.day && offered.length > 0 && (
        <p>
          上次（{shortDay(last.day, today)}）填的：
          {offered.map(({ name, field }, at) => (
            <span key={name}>
              {at > 0 && '，'}
              <span className="quiet">{field.label}</span> <Plain field={field} value={last.values[name]} names={last.names} />
            </span>
          ))}
          <button type="button" className="plain-button" onClick={take}>照填这 {offered.length} 项</button>
        </p>
      )}
    </div>
  )
}
