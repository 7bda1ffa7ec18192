// SPDX-License-Identifier: MulanPSL-2.0
import type { Quantity } from '../numerals/scan.ts'

/** The least and the most a printed number may stand for. */
export interface Bounds {
  min: number
  max: number
}

/** 8万余 is at least 80,000 and less than 90,000; 近10 is more than 9 and at most 10; 95以上 has no end. */
export function boundsOf({ value, qualifier }: Quantity): Bounds {
  const step = stepOf(value)
  if (qualifier === 'over') return { min: value, max: value + step }
  if (qualifier === 'nearly') return { min: value - step, max: value }
  if (qualifier === 'at_least') return { min: value, max: Infinity }
  return qualifier === 'at_most' ? { min: 0, max: value } : { min: value, max: value }
}

/** One of the last place that is written: 10 for 1030, 10,000 for 80,000. */
function stepOf(value: number): number {
  let step = 1
  while (value !== 0 && value % (step * 10) === 0) step *= 10
  return value === 10 ? 1 : step
}

/** Whether no number fits both. */
export const apart = (a: Bounds, b: Bounds): boolean => a.max < b.min || b.max < a.min
