// SPDX-License-Identifier: MulanPSL-2.0
import { type Choice, type Code, codeLabel } from '../../kernel/declare/declare.ts'
import type { Day } from '../../law/law.ts'

export interface CodeOption {
  value: string
  label: string
}

const all = (codes: Choice['codes']): [string, Code][] => Object.entries(codes)

const isValidOn = (code: Code, on: Day): boolean =>
  typeof code === 'string' || ((code.from === undefined || code.from <= on) && (code.until === undefined || on < code.until))

/** Codes that may be chosen on the day, and any already chosen, so that a wrong one can be seen and explained. */
export const offered = (codes: Choice['codes'], on: Day, chosen: readonly unknown[]): CodeOption[] =>
  all(codes)
    .filter(([code, says]) => isValidOn(says, on) || chosen.includes(code))
    .map(([value, says]) => ({ value, label: codeLabel(says) }))

/** Every code there ever was, for finding old matters. */
export const everyCode = (codes: Choice['codes']): CodeOption[] => all(codes).map(([value, says]) => ({ value, label: codeLabel(says) }))

const fewLetters = 5
const someLetters = 16

/** Quarters of the sheet that the codes need side by side, by the length of their labels. */
export const quartersOfCodes = (codes: Choice['codes']): 1 | 2 | 4 => {
  const letters = all(codes).reduce((sum, [, says]) => sum + codeLabel(says).length, 0)
  return letters <= fewLetters ? 1 : letters <= someLetters ? 2 : 4
}
