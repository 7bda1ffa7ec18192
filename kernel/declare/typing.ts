// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, isDay, yearOf } from '../../law/law.ts'

const separated = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/
const near: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 明天: 1 }

/** Full-width digits and signs as a Chinese keyboard gives them, made half-width; blanks go. */
const halfWidth = (typed: string): string =>
  typed.replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/。/g, '.').replace(/\s/g, '')

/**
 * The day somebody means by 2025-3-1, 20250301, 2025.3.1, 2025年3月1日, 3-1 (of this year) or 昨天; undefined when it is none.
 * `today` gives the year that was left out.
 */
export function readDay(typed: string, today: Day): Day | undefined {
  const clean = halfWidth(typed)
  const ago = near[clean]
  if (ago !== undefined) return addDays(today, ago)
  if (/^\d{8}$/.test(clean)) return real(clean.slice(0, 4), clean.slice(4, 6), clean.slice(6))
  const found = separated.exec(clean)
  return found ? real(found[1] ?? String(yearOf(today)), found[2] ?? '', found[3] ?? '') : undefined
}

function real(year: string, month: string, date: string): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** 元 as typed (1,234.5 · 3万 · ￥20 · 20元) in 分; undefined when it is no amount or finer than a 分. */
export function readMoney(typed: string): number | undefined {
  const clean = halfWidth(typed).replace(/^[¥￥]/, '').replace(/元$/, '').replace(/[,，]/g, '')
  const found = /^(\d{1,12})(?:\.(\d*))?(万)?$/.exec(clean)
  if (!found) return undefined
  const places = found[3] ? 6 : 2
  const fraction = (found[2] ?? '').replace(/0+$/, '')
  if (fraction.length > places) return undefined
  const amount = Number(`${found[1]}${fraction.padEnd(places, '0')}`)
  return Number.isSafeInteger(amount) ? amount : undefined
}

/** 分 as it stands in a box: 1,234.50 */
export const moneyText = (amount: number): string =>
  (amount / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A whole number as typed, with or without its unit: 12, １２, 1,200, 12人; undefined when it is none. */
export function readNumber(typed: string, unit: string): number | undefined {
  const clean = halfWidth(typed).replace(/[,，]/g, '')
  const bare = unit !== '' && clean.endsWith(unit) ? clean.slice(0, -unit.length) : clean
  return /^\d{1,15}$/.test(bare) ? Number(bare) : undefined
}

const yes = new Set(['是', '有', '√', '✓', '对', '到', '已', 'y', 'yes', 'true', '1'])
const no = new Set(['否', '无', '×', '✗', '没有', '未', '缺', 'n', 'no', 'false', '0'])

/** 是 or 否 as people mark it; undefined when it is neither. */
export function readYesNo(typed: string): boolean | undefined {
  const clean = halfWidth(typed).toLowerCase()
  return yes.has(clean) ? true : no.has(clean) ? false : undefined
}
