// SPDX-License-Identifier: MulanPSL-2.0
import { type Choice, codeLabel } from '../field.ts'
import type { Face, Occasion } from './face.ts'

const asChoice = (field: unknown) => field as Choice

/** Says what is wrong with one code on that day, else nothing. */
export const codeComplaint = (code: unknown, field: Pick<Choice, 'label' | 'codes'>, { on }: Occasion): string | undefined => {
  const known = typeof code === 'string' ? field.codes[code] : undefined
  if (known === undefined)
    return `“${field.label}”没有“${String(code)}”这一项，可选：${Object.values<string | { label: string }>(field.codes).map(codeLabel).join('、')}`
  if (typeof known === 'string') return undefined
  if (known.from !== undefined && on < known.from) return `“${field.label}”的“${known.label}”自 ${known.from} 起才能使用`
  if (known.until !== undefined && on >= known.until) return `“${field.label}”的“${known.label}”自 ${known.until} 起不再使用`
  return undefined
}

/** The code whose label, or which itself, was typed. */
export const codeOf = (typed: string, { codes }: Pick<Choice, 'codes'>): string =>
  Object.keys(codes).find(code => code === typed.trim() || codeLabel(codes[code]!) === typed.trim()) ?? typed.trim()

export const choice: Face = {
  check: (value, field, occasion) => codeComplaint(value, asChoice(field), occasion),
  plain: (value, field) => codeLabel(asChoice(field).codes[String(value)] ?? String(value)),
  read: (typed, field) => codeOf(typed, asChoice(field)),
}
