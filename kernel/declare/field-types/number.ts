// SPDX-License-Identifier: MulanPSL-2.0
import type { NumberField } from '../field.ts'
import { readNumber } from '../typing.ts'
import type { Face } from './face.ts'

/** No township counts further. */
const most = 1_000_000_000

export const number: Face = {
  check: (value, field) =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
      ? undefined
      : `“${field.label}”应是 0 到 10 亿的整数，单位${(field as NumberField).unit}`,
  read: (typed, field) => readNumber(typed, (field as NumberField).unit) ?? typed.trim(),
  plain: (value, field) => `${value}${(field as NumberField).unit}`,
}
