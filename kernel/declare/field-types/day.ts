// SPDX-License-Identifier: MulanPSL-2.0
import { isDay } from '../../../law/law.ts'
import { readDay } from '../typing.ts'
import type { Face } from './face.ts'

export const day: Face = {
  check: (value, field) => (typeof value === 'string' && isDay(value) ? undefined : `“${field.label}”应是日期，如 2025-03-01`),
  read: (typed, _, today) => readDay(typed, today) ?? typed.trim(),
  plain: value => {
    const [year, month, date] = String(value).split('-').map(Number)
    return `${year}年${month}月${date}日`
  },
}
