// SPDX-License-Identifier: MulanPSL-2.0
import { FrameAnchorType, FrameWrap, LineRuleType, Paragraph, ShadingType, Tab, TabStopType, TextRun } from 'docx'
import type { IFrameOptions, IParagraphOptions } from 'docx'
import type { Imprint, OfficialDocument } from './official-document.ts'
import { linePitch, linesPerPage, pageMargin, pageSize, textBlockWidth } from './page-layout.ts'
import { type End, estimatedEnd, libreOfficeGap } from './page-estimate.ts'
import { plainParagraph, textElement } from './paragraph.ts'
import { dateInWords } from './signature.ts'
import { imprintCharacter, styleIds } from './styles-xml.ts'
import { textWidth } from './text-width.ts'
import { withoutControlCharacters } from './xml-text.ts'

const textBlockHeight = pageSize.height - pageMargin.top - pageMargin.bottom
const line = 460
/** 0.35 mm above and below, 0.25 mm between (7.4.2); the paragraph that holds a frame is hardly to be seen. */
const [thickRule, thinRule, closing] = [20, 14, 20]
/** What rounding of lengths may take, 0.7 mm: the last line must not go to a page of its own. */
const slack = 40
const copiesLabel = '抄送：'
const perLine = textBlockWidth / imprintCharacter - 2

/**
 * 版记 (GB/T 9704-2012, 7.4), its last line on the lower edge of the text block: in a frame where text stands on the page too, else pushed
 * down by a paragraph as high as what is free. LibreOffice makes no frame of what has borders, so the lines are paragraphs of their
 * height, filled.
 */
export function imprintElements(imprint: Imprint, place: ImprintPlace): Paragraph[] {
  const above = textBlockHeight - heightOf(imprint)
  return place === 'here' ? [...lines(imprint, frameAt(above)), spacer(closing)] : [spacer(above - slack), ...lines(imprint)]
}

const exact = (height: number) => ({ line: height, lineRule: LineRuleType.EXACT })
const spacer = (height: number): Paragraph => new Paragraph({ style: styleIds.imprint, spacing: exact(height) })

const frameAt = (above: number): IFrameOptions => ({
  type: 'absolute',
  position: { x: pageMargin.left, y: pageMargin.top + above },
  width: textBlockWidth,
  wrap: FrameWrap.AROUND,
  space: { horizontal: 180, vertical: 0 },
  anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
})

function lines({ copies = [], issuer, day }: Imprint, frame?: IFrameOptions): Paragraph[] {
  const placed = frame === undefined ? {} : { frame }
  const filled = { type: ShadingType.CLEAR, color: 'auto', fill: '000000' }
  const ruled = (height: number) => new Paragraph({ style: styleIds.imprint, ...placed, spacing: exact(height), shading: filled })
  const copied = copies.length === 0 ? [] : [copiesParagraph(copies, placed), ruled(thinRule)]
  return [ruled(thickRule), ...copied, printedParagraph(issuer, day, placed), ruled(thickRule)]
}

const heightOf = ({ copies = [] }: Imprint): number =>
  line * (1 + (copies.length === 0 ? 0 : linesOfCopies(copies))) + 2 * thickRule + (copies.length === 0 ? 0 : thinRule)

const linesOfCopies = (copies: readonly string[]): number =>
  Math.max(1, Math.ceil((textWidth(namesOf(copies)) - 0.5) / (perLine - textWidth(copiesLabel))))

const namesOf = (copies: readonly string[]): string => `${copies.map(name => name.trim().replace(/[。；，]+$/, '')).join('，')}。`

const dayTab = { type: TabStopType.RIGHT, position: textBlockWidth - imprintCharacter }

type Placed = Pick<IParagraphOptions, 'frame'>

/** 抄送 one character in on both sides, a second line under the first name. */
function copiesParagraph(copies: readonly string[], placed: Placed): Paragraph {
  const label = imprintCharacter * textWidth(copiesLabel)
  const indent = { left: imprintCharacter + label, hanging: label, right: imprintCharacter }
  return plainParagraph(styleIds.imprint, copiesLabel + namesOf(copies), { ...placed, spacing: exact(line), indent })
}

/** 印发机关 one character in from the left, 印发日期 with 印发 one in from the right. */
function printedParagraph(issuer: string, day: string, placed: Placed): Paragraph {
  return new Paragraph({
    style: styleIds.imprint, ...placed, spacing: exact(line), indent: { left: imprintCharacter }, tabStops: [dayTab],
    children: [textElement(withoutControlCharacters(issuer)), new TextRun({ children: [new Tab(), `${dateInWords(day)}印发`] })],
  })
}

/** `here`: at the foot of the text's last page. `next`: on the page behind it. `apart`: on the next even page, with a blank one before it. */
export type ImprintPlace = 'here' | 'next' | 'apart'

/** What the count may be off, in lines. */
const unsure = 2

/**
 * Where the 版记 goes so that it stands on the last page and that page is even (7.4.1). Word and LibreOffice fill lines differently;
 * where the count leaves open on which page the text ends, a page of its own is right either way.
 */
export function imprintPlace(document: OfficialDocument): ImprintPlace {
  if (document.imprint === undefined) return 'here'
  const needed = heightOf(document.imprint) / linePitch + 1
  const ends = [estimatedEnd(document), estimatedEnd(document, libreOfficeGap)]
  if (ends.every(end => hasRoom(end, needed))) return 'here'
  return ends.every(({ page }) => page % 2 === 1) ? 'next' : 'apart'
}

const hasRoom = ({ page, lines }: End, needed: number): boolean => page % 2 === 0 && lines > unsure && lines + needed + unsure <= linesPerPage
