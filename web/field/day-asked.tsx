// SPDX-License-Identifier: MulanPSL-2.0
import { useEffect, useId, useState } from 'react'
import { day } from '../../kernel/declare/declare.ts'
import { isDay } from '../../law/law.ts'
import { useMe } from '../api.ts'
import { DayInput } from './day.tsx'
import './field.css'

interface Props {
  label: string
  value: string | undefined
  set(day: string | undefined): void
}

/** A day outside of any form, typed as anywhere in the house; it applies once it is a day, and when it is emptied. */
export function DayAsked({ label, value, set }: Props) {
  const id = useId()
  const today = useMe()?.today ?? ''
  const [typed, setTyped] = useState<unknown>(value)
  useEffect(() => setTyped(value), [value])
  const write = (next: unknown) => {
    setTyped(next)
    if (next === undefined || isDay(next)) set(next)
  }
  const wrong = typed !== undefined && !isDay(typed)
  return (
    <div className="field day-asked">
      <label id={`${id}-label`} htmlFor={id}>{label}</label>
      <DayInput id={id} field={day(label)} value={typed} onChange={write} place={{ today }} required={false} invalid={wrong} />
    </div>
  )
}
