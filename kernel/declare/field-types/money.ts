// SPDX-License-Identifier: MulanPSL-2.0
import { readMoney } from '../typing.ts'
import type { Face } from './face.ts'

export const money: Face = {
  check: (value, field) =>
    Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : `“${field.label}”应是不小于 0 的金额，最多两位小数`,
  read: typed => readMoney(typed) ?? typed.trim(),
  plain: value => `${((value as number) / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })}元`,
}
