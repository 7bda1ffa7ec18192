// SPDX-License-Identifier: MulanPSL-2.0
import { type Inline, isFigureMark, type Manuscript, type Placed, plainText, type PlainText } from '../../kernel/kernel.ts'
import { dateInWords } from '../../paper/signature.ts'
import type { Day } from '../../law/law.ts'
import { type Analysis, analyse, lexicon } from '../../reader/reader.ts'

/** A place in a manuscript: a block (-1: head or signature), from where to where in its words, and the sentence around it. */
export interface Place {
  block: number
  start: number
  end: number
  sentence: string
}

/** A manuscript as the reader has taken it apart, and the way back from its places. Tables are lists, not sentences: they stay out. */
export interface Read {
  manuscript: Manuscript
  plain: PlainText
  analysis: Analysis
}

/** Takes a manuscript apart as it will be dated. A number on a figure's mark is that figure, whatever its words sound like. */
export function readManuscript(manuscript: Manuscript, datedOn?: Day): Read {
  const undated = plainText(manuscript, { tables: false })
  const plain = datedOn ? { ...undated, text: `${undated.text}${dateInWords(datedOn)}\n` } : undated
  const analysis = analyse({ id: manuscript.title, text: plain.text }, lexicon)
  const read = { manuscript, plain, analysis }
  const found = analysis.found.map(each => {
    const mark = inlinesOn(read, each).find(isFigureMark)
    if (!mark) return each
    const code = mark.period === undefined ? mark.figure : 'other'
    return { ...each, codes: [code], indicator: lexicon.indicators.get(code) }
  })
  return { ...read, analysis: { ...analysis, found } }
}

/** Places of the plain text (UTF-16) as places of the manuscript. */
export function placeOf({ plain: { text, blocks } }: Read, { start, end }: { start: number; end: number }): Place {
  const block = blocks.findIndex(each => each.start <= start && start < each.end)
  const from = blocks[block]?.start ?? 0
  return { block, start: start - from, end: Math.min(end, blocks[block]?.end ?? end) - from, sentence: text.slice(start, end).trim() }
}

/** The inlines a stretch of the plain text touches. */
const inlinesAt = ({ plain: { inlines } }: Pick<Read, 'plain'>, { start, end }: { start: number; end: number }): Placed[] =>
  inlines.filter(each => each.start < end && start < each.end)

/** The same inlines themselves. */
export const inlinesOn = (
  read: Pick<Read, 'manuscript' | 'plain'>, span: { start: number; end: number },
): Inline[] => inlinesAt(read, span).flatMap(({ block, inline }) => {
  const found = read.manuscript.blocks[block]
  return found?.block === 'paragraph' ? found.inlines[inline] ?? [] : []
})

/** What of a stretch was typed by hand and left unexplained: all of it outside the figures. */
export function isTyped(read: Read, span: { start: number; end: number }): boolean {
  const touched = inlinesOn(read, span)
  return touched.length > 0 && touched.every(inline => !isFigureMark(inline) && inline.explained === undefined)
}

/** From places in code points, as the reader prints them, to UTF-16. */
export function fromCodePoints(text: string): (at: number) => number {
  const wide = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }, n) => index - n)
  return at => at + wide.filter(each => each < at).length
}
