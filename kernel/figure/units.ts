// SPDX-License-Identifier: MulanPSL-2.0
import { daysBetween } from '../../law/law.ts'
import { dayOf, rowPasses, type Situation } from '../condition/condition.ts'
import { type Counted, type Field, findField, isCounted, isGiven, isSealed, type Kind, type MemberRef, type Register } from '../declare/declare.ts'

/** What one matter gives to a figure at its day: a number under a key, the key empty unless different values are counted. */
export interface Unit {
  key: string
  n: number
}

/** The units of a matter that meets the figure's condition; rows one by one where the figure counts rows. */
export function unitsOf(figure: Counted, matter: Situation): Unit[] {
  const rows =
    figure.each === undefined
      ? [matter.facts]
      : ((matter.facts[figure.each] as readonly Record<string, unknown>[] | undefined) ?? []).filter(row => rowPasses(figure.eachWhere, row, matter))
  return rows.flatMap(row => unitOf(figure, { ...matter.facts, ...row }, matter))
}

function unitOf(figure: Counted, values: Readonly<Record<string, unknown>>, matter: Situation): Unit[] {
  if (figure.span) {
    const [first, second] = figure.span.map(name => dayOf(matter, name))
    return first && second ? [{ key: '', n: daysBetween(first, second) }] : []
  }
  if (figure.of === undefined) return [{ key: '', n: 1 }]
  const value = values[figure.of]
  if (!isGiven(value)) return []
  return typeof value === 'number' ? [{ key: '', n: value }] : [{ key: keyOf(value), n: 1 }]
}

/** Equal people have equal tokens, equal texts are equal without the space around them. */
export function keyOf(value: unknown): string {
  if (isSealed(value)) return value.token
  if (typeof value === 'object' && value !== null) return (value as MemberRef).token ?? (value as MemberRef).id
  return String(value).trim()
}

/** The field a figure adds up or tells apart: of its rows first, else of the matter. */
export const fieldOf = (kind: Kind, { each, of }: Counted): Field | undefined =>
  of === undefined ? undefined : (each === undefined ? undefined : findField(kind, `${each}.${of}`)?.field) ?? findField(kind, of)?.field

/** Whether different values are counted, and not how often they occur. */
export function isKeyed(kind: Kind, figure: Counted): boolean {
  const type = fieldOf(kind, figure)?.type
  return figure.what === 'distinct' || (figure.what === 'stock' && type !== undefined && type !== 'number' && type !== 'money')
}

/** By how much the ledger counts finer than the figure is told: money lies in 分 and is told in 元. */
export function finer(register: Register, code: string): number {
  const found = register.figures.get(code)
  if (!found) return 1
  const { figure, kind } = found
  if (isCounted(figure)) return fieldOf(kind, figure)?.type === 'money' ? 100 : 1
  return figure.what === 'total' && figure.of[0] !== undefined ? finer(register, figure.of[0]) : 1
}
