// SPDX-License-Identifier: MulanPSL-2.0

/** Lines of cells as a spreadsheet pastes them; a text that would be taken for a formula is kept as text. */
export const asCells = (lines: readonly (readonly string[])[]): string => lines.map(line => line.map(asCell).join('\t')).join('\r\n')

const asCell = (text: string): string => {
  const one = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(one) ? `'${one}` : one
}
