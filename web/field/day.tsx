// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type KeyboardEvent, useRef } from 'react'
import { addDays, isDay } from '../../law/law.ts'
import { weekdayText } from '../words.ts'
import { readDay } from '../../kernel/declare/typing.ts'
import { TypedInput } from './typed-input.tsx'
import type { DisplayProps, InputProps, Place, WebFace } from './web-face.ts'
import { PlainDisplay } from './text.tsx'

interface Props extends Omit<InputProps, 'place'> {
  place: Pick<Place, 'today'>
}

/** Typed as people write days; the arrow keys move by a day; the button opens the browser's own calendar. */
export function DayInput(props: Props) {
  const { value, onChange, place, field } = props
  const calendar = useRef<HTMLInputElement>(null)
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    onChange(isDay(value) ? addDays(value, by) : place.today)
  }
  return (
    <div className="day-input">
      <TypedInput
        {...props}
        read={typed => readDay(typed, place.today)}
        show={each => String(each ?? '')}
        suffix={<span>{isDay(value) ? weekdayText(value) : ''}</span>}
        onKeyDown={move}
      />
      <Button aria-label={`日历：${props.label ?? field.label}`} onClick={() => open(calendar.current)}>
        日历
      </Button>
      <input
        ref={calendar}
        className="day-calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={isDay(value) ? value : ''}
        onChange={event => onChange(event.target.value || undefined)}
      />
    </div>
  )
}

// Browsers before 2022 open their calendar only where the box itself is pressed; there the typed day remains.
function open(calendar: HTMLInputElement | null): void {
  const picker: { showPicker?: () => void } | null = calendar
  if (picker?.showPicker) picker.showPicker()
  else calendar?.focus()
}

const DayDisplay = (props: DisplayProps) =>
  isDay(props.value) ? (
    <time dateTime={props.value}>
      <PlainDisplay {...props} />
    </time>
  ) : (
    <PlainDisplay {...props} />
  )

export const day: WebFace = { Input: DayInput, Display: DayDisplay, Filter: null, wide: false }
