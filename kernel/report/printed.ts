// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../figure/figure.ts'

/** A number as it is printed: at most `decimals` places, none where there are none. */
export const numeral = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)))

/**
 * A figure as it stands in a sentence: 484件; 546.54万元; 98.03%（149/152）. Not reported: 未报; a rate over nothing: 无. A mean is no
 * share: 9.44日（4570/484） tells nobody anything, its halves stand with its definition.
 */
export function printed(answer: Answer): string {
  if (answer.zero === 'not-reported') return '（未报）'
  if (answer.value === null) return '（无基数）'
  if (answer.denominator !== null && answer.unit === '%') return `${numeral(answer.value)}${answer.unit}（${numeral(answer.numerator ?? 0)}/${numeral(answer.denominator)}）`
  if (answer.unit === '元' && Math.abs(answer.value) >= 10_000) return `${numeral(answer.value / 10_000, 6)}万元`
  return `${numeral(answer.value)}${answer.unit}`
}
