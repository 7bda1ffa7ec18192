// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Inline, ManuscriptBlock, Prose } from '../../kernel/kernel.ts'

/** Words that the program wrote; where they hold a number that is no figure, they say where it comes from. */
export const said = (text: string, explained?: string): Prose => (explained && /\d/.test(text) ? { text, explained } : { text })

export const heading = (text: string, level: 1 | 2 | 3 | 4 = 1): ManuscriptBlock => ({ block: 'heading', level, text })
export const paragraph = (...inlines: readonly (Inline | string)[]): ManuscriptBlock => ({ block: 'paragraph', inlines: inlines.map(asInline) })

/** A table of plain words. */
export const table = (columns: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): ManuscriptBlock => ({
  block: 'table',
  columns,
  rows,
})

const asInline = (each: Inline | string): Inline => (typeof each === 'string' ? { text: each } : each)

/** 3月5日, with the year where it is not that of the other day. */
export function dayWords(day: Day, beside: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${day.slice(0, 4) === beside.slice(0, 4) ? '' : `${year}年`}${month}月${date}日`
}
