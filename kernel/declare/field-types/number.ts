// SPDX-License-Identifier: MulanPSL-2.0
import type { NumberField } from '../field.ts'
import { readNumber } from '../typing.ts'
import type { Face } from './face.ts'

export const number: Face = {
  check: (value, field) =>
    Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : `“${field.label}”应是不小于 0 的整数，单位${(field as NumberField).unit}`,
  read: (typed, field) => readNumber(typed, (field as NumberField).unit) ?? typed.trim(),
  plain: (value, field) => `${value}${(field as NumberField).unit}`,
}
