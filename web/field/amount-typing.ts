// SPDX-License-Identifier: MulanPSL-2.0
import { halfWidth } from './day-typing.ts'

/** 元 as typed (1,234.5 · 3万 · ￥20 · 20元) in 分; undefined when it is no amount or finer than a 分. */
export function readMoney(typed: string): number | undefined {
  const clean = halfWidth(typed)
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '')
    .replace(/[,，]/g, '')
  const found = /^(\d{1,12})(?:\.(\d*))?(万)?$/.exec(clean)
  if (!found) return undefined
  const places = found[3] ? 6 : 2
  const fraction = (found[2] ?? '').replace(/0+$/, '')
  if (fraction.length > places) return undefined
  const amount = Number(`${found[1]}${fraction.padEnd(places, '0')}`)
  return Number.isSafeInteger(amount) ? amount : undefined
}

/** 分 as it stands in the box: 1,234.50 */
export const moneyText = (amount: number): string =>
  (amount / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A whole number as typed, with or without its unit: 12, １２, 1,200, 12人; undefined when it is none. */
export function readNumber(typed: string, unit: string): number | undefined {
  const clean = halfWidth(typed).replace(/[,，]/g, '')
  const bare = unit !== '' && clean.endsWith(unit) ? clean.slice(0, -unit.length) : clean
  return /^\d{1,15}$/.test(bare) ? Number(bare) : undefined
}
