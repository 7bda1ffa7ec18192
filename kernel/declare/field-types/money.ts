// SPDX-License-Identifier: MulanPSL-2.0
import { readMoney } from '../typing.ts'
import type { Face } from './face.ts'

/** 1000 亿元 in 分: sums of thousands of them are still exact. */
const most = 10_000_000_000_000

export const money: Face = {
  check: (value, field) =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most ? undefined : `“${field.label}”应是 0 到 1000 亿元的金额，最多两位小数`,
  read: typed => readMoney(typed) ?? typed.trim(),
  plain: value => `${((value as number) / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })}元`,
}
