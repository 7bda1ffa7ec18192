// SPDX-License-Identifier: MulanPSL-2.0
import type { FilingKind } from '../../kernel/kernel.ts'

/** What a town files in a year: the year, its quarters, its months, each with the kinds that belong to it. */
export function periodsOf(year: number): { kind: FilingKind; period: string }[] {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  const of = (periods: readonly string[], kinds: readonly FilingKind[]) => periods.flatMap(period => kinds.map(kind => ({ kind, period })))
  return [
    ...of([String(year)], ['figures', 'annual-report', 'summary']),
    ...of([1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`), ['figures', 'bulletin']),
    ...of(months, ['figures', 'dispatch']),
  ]
}
