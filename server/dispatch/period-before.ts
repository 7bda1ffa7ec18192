// SPDX-License-Identifier: MulanPSL-2.0

/** The period of the same length just before: 2025 → 2024, 2025-Q1 → 2024-Q4, 2025-01 → 2024-12. */
export function periodBefore(period: string): string {
  const [year = '', part] = period.split('-')
  const last = String(Number(year) - 1)
  if (part === undefined) return last
  if (part.startsWith('Q')) return part === 'Q1' ? `${last}-Q4` : `${year}-Q${Number(part[1]) - 1}`
  return part === '01' ? `${last}-12` : `${year}-${String(Number(part) - 1).padStart(2, '0')}`
}
