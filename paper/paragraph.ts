// SPDX-License-Identifier: MulanPSL-2.0
import { Bookmark, BookmarkEnd, BookmarkStart, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, ParagraphChild } from 'docx'
import { isBookmarked } from './figure-bookmark.ts'
import type { Run } from './official-document.ts'
import { withChinesePunctuation } from './punctuation.ts'
import { styleIds } from './styles-xml.ts'
import { withoutControlCharacters } from './xml-text.ts'

type Layout = Pick<IParagraphOptions, 'indent' | 'keepNext' | 'pageBreakBefore' | 'alignment' | 'frame' | 'spacing'>

/** Marks that Word draws half-width in the Latin font unless told that they are Chinese here. */
const ambiguousMarks = /[“”‘’…—·]/

/** A paragraph of one text in a style; half-width punctuation is written full-width. */
export function plainParagraph(style: string, text: string, layout: Layout = {}): Paragraph {
  return runParagraph(style, [{ text }], layout)
}

/**
 * A paragraph of runs in a style, every figure inside its bookmark. Punctuation is settled over the whole paragraph, since what
 * decides a mark may stand in the run before it.
 */
export function runParagraph(style: string, runs: readonly Run[], layout: Layout = {}): Paragraph {
  return new Paragraph({ style, ...layout, children: settlePunctuation(runs).flatMap(run => runElements(run)) })
}

/** A blank line of the body text's height. */
export function blankLine(layout: Layout = {}): Paragraph {
  return new Paragraph({ style: styleIds.normal, ...layout })
}

/** A run of plain text, marked as Chinese where its marks would be taken for Latin ones. */
export function textElement(text: string, { font, ...options }: { break?: number; size?: number; font?: string } = {}): TextRun {
  const named = font === undefined ? {} : { ascii: font, hAnsi: font, eastAsia: font, cs: font }
  const hint = ambiguousMarks.test(text) ? { hint: 'eastAsia' } : {}
  const fonts = { ...named, ...hint }
  return new TextRun({ text, ...options, ...Object.keys(fonts).length > 0 && { font: fonts } })
}

function settlePunctuation(runs: readonly Run[]): Run[] {
  const clean = runs.map(run => ({ ...run, text: withoutControlCharacters(run.text) }))
  const settled = withChinesePunctuation(clean.map(run => run.text).join(''))
  let end = 0
  return clean.map(run => {
    const start = end
    end += run.text.length
    return { ...run, text: settled.slice(start, end) }
  })
}

function runElements(run: Run): ParagraphChild[] {
  const text = run.text === '' ? [] : [textElement(run.text)]
  return isBookmarked(run) ? [numberedBookmark(run.bookmark, run.bookmarkNumber, text)] : text
}

/** The library numbers bookmarks through the life of the process; ours are numbered in their document, so that it is the same each time. */
function numberedBookmark(name: string, number: number, children: ParagraphChild[]): Bookmark {
  return Object.assign(new Bookmark({ id: name, children }), { start: new BookmarkStart(name, number), end: new BookmarkEnd(number) })
}
