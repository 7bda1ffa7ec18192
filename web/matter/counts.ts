// SPDX-License-Identifier: MulanPSL-2.0
import { faceOf, fieldOf, isCounted, type Register, periodName } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import type { MatterAnswer } from './life.ts'

/** A figure in which a matter is counted, and the month whose figure shows it. */
export interface CountedIn {
  code: string
  label: string
  period: string
  /** 2026年3月 2户; of a stock 2026年3月起. */
  says: string
}

type Counts = MatterAnswer['counts']

/**
 * The figures a matter is counted in up to today, a line each month. A stock is kept as +1 in the month it begins and −1 in the
 * month it ends: it is one line while the matter is in it. What begins in a month to come is not counted yet.
 */
export function countedIn(register: Register, counts: Counts, today: Day): CountedIn[] {
  const now = today.slice(0, 7)
  const known = counts.filter(({ month }) => month <= now)
  const groups = new Map<string, Counts>()
  for (const each of known) {
    const name = isStock(register, each.code) ? each.code : `${each.code} ${each.month}`
    groups.set(name, [...(groups.get(name) ?? []), each])
  }
  return [...groups.values()].flatMap(group => {
    const { code, label } = group[0]!
    const n = group.reduce((sum, each) => sum + each.n, 0)
    const month = group.map(each => each.month).sort()[0]!
    if (n === 0) return []
    if (isStock(register, code)) return [{ code, label, period: now, says: `${periodName(month)}起` }]
    return [{ code, label, period: month, says: [periodName(month), amount(register, code, n)].filter(Boolean).join(' ') }]
  })
}

const isStock = (register: Register, code: string): boolean => register.figures.get(code)?.figure.what === 'stock'

/** How much of it, where it is not one matter counted once. */
function amount(register: Register, code: string, n: number): string {
  const found = register.figures.get(code)
  if (!found || !isCounted(found.figure) || n === 1) return ''
  const field = found.figure.what === 'sum' ? fieldOf(found.kind, found.figure) : undefined
  return field && n > 0 ? faceOf(field).plain(n, field) : `${n}${found.figure.unit}`
}
