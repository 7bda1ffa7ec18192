// SPDX-License-Identifier: MulanPSL-2.0
import type { NumberField } from '../../kernel/declare/declare.ts'
import { readNumber } from '../../kernel/declare/typing.ts'
import { PlainDisplay } from './text.tsx'
import { TypedInput } from './typed-input.tsx'
import type { InputProps, WebFace } from './web-face.ts'

function NumberInput(props: InputProps) {
  const { unit } = props.field as NumberField
  return <TypedInput {...props} read={typed => readNumber(typed, unit)} show={value => String(value ?? '')} suffix={unit} numeric />
}

export const number: WebFace = { Input: NumberInput, Display: PlainDisplay, Filter: null, wide: false }
