// SPDX-License-Identifier: MulanPSL-2.0
import { moneyText, readMoney } from '../../kernel/declare/typing.ts'
import { PlainDisplay } from './text.tsx'
import { TypedInput } from './typed-input.tsx'
import type { InputProps, WebFace } from './web-face.ts'

const show = (value: unknown) => (typeof value === 'number' ? moneyText(value) : String(value ?? ''))

const MoneyInput = (props: InputProps) => <TypedInput {...props} read={readMoney} show={show} suffix="元" numeric />

export const money: WebFace = { Input: MoneyInput, Display: PlainDisplay, Filter: null, wide: false }
