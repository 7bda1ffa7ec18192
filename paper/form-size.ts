// SPDX-License-Identifier: MulanPSL-2.0
import type { FilledForm, FilledPart } from './form.ts'
import { cellLine, cellPadding, character, columnWidths, labelWidth, placeHeight, placesAcross, rowHeight } from './form-tables.ts'
import { linePitch, linesPerPage, textBlockWidth } from './page-layout.ts'
import { textWidth } from './text-width.ts'

/** Size of the text outside tables, in half points, its line in twips, how many characters stand on one, and how many lines a blank is. */
export interface TextSize { halfPoints: number; line: number; perLine: number; writingLines: number }

const usual: TextSize = { halfPoints: 28, line: 480, perLine: 31, writingLines: 3 }
const small: TextSize = { halfPoints: 24, line: 400, perLine: 36, writingLines: 3 }
/** The last resort before a second page: a page with two lines on it gets lost. */
const smallest: TextSize = { halfPoints: 24, line: 360, perLine: 36, writingLines: 2 }

/** Word and WPS turn a line now and then where this count does not. */
const spare = 260
const pageHeight = linePitch * linesPerPage

/** What a form has that does not fit on one page. */
export const severalPages: TextSize = { ...small }

/** 四号 where the form then stays on one page, else 小四; a form of several pages is set in 小四 with room between the lines. */
export function textSize(form: FilledForm): TextSize {
  return [usual, small, smallest].find(size => heightOf(form, size) <= pageHeight - spare) ?? severalPages
}

const head = 640 + 560
const gap = 160
/** Lines to write on by hand are 9 mm apart. */
export const writingLine = 500

function heightOf({ parts, to }: FilledForm, size: TextSize): number {
  return parts.reduce((sum, part) => sum + partHeight(part, size), head + (to === undefined ? 0 : size.line))
}

function partHeight(part: FilledPart, size: TextSize): number {
  if ('text' in part) return textHeight(part.text, size) + (part.at === 'right' ? gap : 0)
  if ('heading' in part) return size.line + 60
  if ('signatures' in part) return gap + Math.ceil(part.signatures.length / placesAcross(part.signatures)) * placeHeight
  if ('facts' in part) {
    const value = textBlockWidth - labelWidth(part.facts)
    return gap + part.facts.reduce((sum, fact) => sum + cellsHeight([fact.label, fact.value], [labelWidth(part.facts), value]), 0)
  }
  const widths = columnWidths(part.columns, part.rows)
  const rows = part.rows.length === 0 ? 2 * rowHeight : part.rows.reduce((sum, row) => sum + cellsHeight(row, widths), 0)
  return gap + cellsHeight(part.columns, widths) + rows
}

function textHeight(text: string, { line, perLine, writingLines }: TextSize): number {
  if (isBlank(text)) return writingLines * writingLine
  return text.split(/\r?\n/).reduce((sum, each) => sum + Math.ceil((textWidth(each.replace(/＿{4,}$/, '＿')) + 2) / perLine) * line, 0)
}

/** Nothing but a blank: room to write is what is wanted. */
export const isBlank = (text: string): boolean => /^＿+$/.test(text)

function cellsHeight(cells: readonly string[], widths: readonly number[]): number {
  const linesOf = (text: string, width: number) => Math.max(1, Math.ceil(textWidth(text) * character / (width - cellPadding)))
  const lines = cells.map((cell, at) => cell.split(/\r?\n/).reduce((sum, each) => sum + linesOf(each, widths[at]!), 0))
  return Math.max(rowHeight, Math.max(...lines) * cellLine)
}
