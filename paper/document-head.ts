// SPDX-License-Identifier: MulanPSL-2.0
import { BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { OfficialDocument } from './official-document.ts'
import { characterAdvance, textBlockWidth } from './page-layout.ts'
import { blankLine, plainParagraph, textElement } from './paragraph.ts'
import { withChinesePunctuation } from './punctuation.ts'
import { fonts, styleIds } from './styles-xml.ts'
import { textWidth } from './text-width.ts'
import { withoutControlCharacters } from './xml-text.ts'

/** All that stands before the text: red head and number where there are any, title, 主送机关 (GB/T 9704-2012, 7.2 and 7.3.1–2). */
export function headElements(document: OfficialDocument): Paragraph[] {
  return [
    ...document.letterhead === undefined ? [] : [letterhead(document.letterhead), blankLine(), blankLine()],
    ...document.letterhead === undefined && document.number === undefined ? [] : [numberLine(document), blankLine(), blankLine()],
    titleParagraph(document.title),
    blankLine(),
    ...document.recipient === undefined ? [] : [plainParagraph(styleIds.recipient, `${document.recipient.trim().replace(/[：:]$/, '')}：`)],
  ]
}

/** 35 mm (7.2.4). */
const letterheadTop = 1984

/**
 * 小初 at most, smaller where the name would not fit on one line. The line is exact, so that the characters' upper edge does not hang on
 * a font's idea of a line: it stands a tenth of their size under the line's.
 */
function letterhead(name: string): Paragraph {
  const text = withoutControlCharacters(name.trim())
  const halfPoints = Math.min(84, Math.floor(textBlockWidth / 10 / textWidth(text)))
  const spacing = { before: letterheadTop - halfPoints, after: 0, line: letterheadLine(halfPoints), lineRule: LineRuleType.EXACT }
  return new Paragraph({ style: styleIds.letterhead, spacing, children: [textElement(text, { size: halfPoints })] })
}

const letterheadLine = (halfPoints: number): number => 12 * halfPoints

/** Centred; with 签发人 the number stands one character in from the left and the name one in from the right, by tabs, since an indent would shorten the red line (7.2.6). */
function numberLine({ letterhead: mark, number = '', signer }: OfficialDocument): Paragraph {
  const redLine = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: 'FF0000' } }
  const border = mark === undefined ? {} : { border: redLine }
  if (signer === undefined) return new Paragraph({ style: styleIds.number, ...border, children: [textElement(number)] })
  return new Paragraph({
    style: styleIds.number,
    ...border,
    alignment: 'left',
    tabStops: [
      { type: TabStopType.LEFT, position: characterAdvance },
      { type: TabStopType.RIGHT, position: textBlockWidth - characterAdvance },
    ],
    children: [
      new TextRun({ children: [new Tab(), number] }),
      new TextRun({ children: [new Tab(), '签发人：'] }),
      textElement(withoutControlCharacters(signer), { font: fonts.heading2 }),
    ],
  })
}

/** A title in the title's style, turned as titleLines says. */
export function titleParagraph(title: string): Paragraph {
  const lines = titleLines(title).map(withChinesePunctuation)
  return new Paragraph({ style: styleIds.title, children: lines.map((line, at) => textElement(line, at === 0 ? {} : { break: 1 })) })
}

/** 二号 characters on a line of the title. */
const titleWidth = 20

/**
 * The lines of a title: where its writer broke it, else before 关于 where it does not fit on one line, so that the issuer's name
 * stays whole. A line still too long is left to the program that lays it out.
 */
export function titleLines(title: string): string[] {
  const given = title.split('\n').map(line => withoutControlCharacters(line).trim()).filter(line => line !== '')
  if (given.length !== 1 || textWidth(given[0]!) <= titleWidth) return given
  const turn = given[0]!.indexOf('关于')
  return turn > 0 ? [given[0]!.slice(0, turn), given[0]!.slice(turn)] : given
}
