// SPDX-License-Identifier: MulanPSL-2.0
import { Input } from 'antd'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { type InputProps, naming } from './web-face.ts'

interface TypedProps extends Omit<InputProps, 'place'> {
  /** What the typed text means; undefined when it is no value, and then the text itself is kept. */
  read(typed: string): unknown
  /** The value as it stands in the box when nobody is typing. */
  show(value: unknown): string
  suffix?: ReactNode
  numeric?: boolean
  onKeyDown?(event: KeyboardEvent<HTMLInputElement>): void
}

/** A box whose text means a value: the text stays as typed until it is left, and what cannot be read is never thrown away. */
export function TypedInput({ read, show, suffix, numeric, onKeyDown, ...props }: TypedProps) {
  const [typed, setTyped] = useState<string>()
  const meaning = (text: string) => (text.trim() === '' ? undefined : (read(text) ?? text))
  const shown = typed !== undefined && Object.is(meaning(typed), props.value) ? typed : show(props.value)
  const type = (text: string) => {
    setTyped(text)
    props.onChange(meaning(text))
  }
  return (
    <Input
      id={props.id}
      className="figures"
      value={shown}
      onChange={event => type(event.target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={onKeyDown}
      autoComplete="off"
      suffix={suffix}
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      {...naming(props)}
    />
  )
}
