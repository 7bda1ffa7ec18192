// SPDX-License-Identifier: MulanPSL-2.0
import { Input } from 'antd'
import { faceOf } from '../../kernel/declare/declare.ts'
import { type DisplayProps, type InputProps, naming, type WebFace } from './web-face.ts'

/** One line of text. */
export function TextInput(props: InputProps) {
  return (
    <Input
      id={props.id}
      value={String(props.value ?? '')}
      onChange={event => props.onChange(event.target.value)}
      autoComplete="off"
      inputMode={props.field.holds === 'telephone' ? 'tel' : undefined}
      {...naming(props)}
    />
  )
}

/** The value in the kernel's own words. */
export const PlainDisplay = ({ field, value }: DisplayProps) => <span className="figures">{faceOf(field).plain(value, field)}</span>

/** Text without the blanks around it. */
export const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value)

export const text: WebFace = { Input: TextInput, Display: PlainDisplay, Filter: null, wide: false, tidy: trimmed }
