// SPDX-License-Identifier: MulanPSL-2.0
import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Table } from 'docx'
import { titleParagraph } from './document-head.ts'
import { factsTable, rowsTable, signaturesTable } from './form-tables.ts'
import { isBlank, type TextSize, textSize } from './form-size.ts'
import { formStyleIds, withFormStyles } from './form-styles.ts'
import { characters, textBlockWidth } from './page-layout.ts'
import { packPaper } from './pack.ts'
import { plainParagraph, textElement } from './paragraph.ts'
import { withChinesePunctuation } from './punctuation.ts'
import { signatureIndents } from './signature.ts'
import { textWidth } from './text-width.ts'
import { withoutControlCharacters } from './xml-text.ts'

/** A statutory form with every slot filled; a blank to be written on is a run of ＿. */
export interface FilledForm {
  label: string
  /** Reader of a notice; stands over the text. */
  to?: string
  number: string | null
  parts: readonly FilledPart[]
}

export interface Fact { label: string; value: string }
export interface TextPart { text: string; at: 'left' | 'centre' | 'right' }
export type FilledPart =
  | TextPart
  | { heading: string }
  | { facts: readonly Fact[] }
  | { columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { signatures: readonly string[] }

/**
 * Writes a filled form as .docx on the page of the official documents. A first text at the right is the paper's own 文号 and stands
 * under the title instead of the matter's number; two texts at the right are 署名 and 成文日期; a text that is nothing but a blank
 * becomes lines to write on, a blank at the end of a text runs to the margin. The same form gives the same bytes. `office` is the
 * author in the file's properties.
 */
export async function writeForm(form: FilledForm, about: { office: string; marking?: string }): Promise<Uint8Array> {
  const [own, parts] = splitNumber(form.parts)
  const number = own ?? (form.number === null ? undefined : `编号：${form.number}`)
  const joined = joinFacts(parts)
  const size = textSize({ ...form, parts: joined })
  return withFormStyles(await packPaper({
    title: form.label,
    issuer: about.office,
    ...about.marking !== undefined && { marking: about.marking },
    children: [
      titleParagraph(form.label),
      number === undefined ? gap() : plainParagraph(formStyleIds.number, number),
      ...form.to === undefined ? [] : [plainParagraph(formStyleIds.recipient, `${form.to.replace(/[：:]$/, '')}：`)],
      ...partElements(joined, size),
      ...isTableLike(parts.at(-1)) ? [gap()] : [],
    ],
  }), size)
}

function splitNumber(parts: readonly FilledPart[]): [string | undefined, readonly FilledPart[]] {
  const [first] = parts
  if (!isRight(first)) return [undefined, parts]
  return [isBlank(first.text) ? `文号：${first.text}` : first.text, parts.slice(1)]
}

/** A table of one column is a list, written as one fact; facts that follow each other are one table. */
function joinFacts(parts: readonly FilledPart[]): FilledPart[] {
  const joined: FilledPart[] = []
  for (const part of parts.map(listAsFact)) {
    const before = joined.at(-1)
    if (before && 'facts' in before && 'facts' in part) joined[joined.length - 1] = { facts: [...before.facts, ...part.facts] }
    else joined.push(part)
  }
  return joined
}

function listAsFact(part: FilledPart): FilledPart {
  if (!('columns' in part) || part.columns.length !== 1) return part
  return { facts: [{ label: part.columns[0]!, value: part.rows.map(([value = '']) => value).filter(Boolean).join('、') }] }
}

function partElements(parts: readonly FilledPart[], size: TextSize): (Paragraph | Table)[] {
  return parts.flatMap((part, at) => {
    const [before, after] = [parts[at - 1], parts[at + 1]]
    if ('text' in part) return textElements(part, before, after, size)
    if ('heading' in part) return [plainParagraph(formStyleIds.heading, part.heading)]
    if ('facts' in part) return [...gapBeforeTable(before), factsTable(part.facts)]
    if ('columns' in part) return [...gapBeforeTable(before), rowsTable(part.columns, part.rows)]
    return [gap(), signaturesTable(part.signatures)]
  })
}

const isTable = (part: FilledPart | undefined): boolean => part !== undefined && ('facts' in part || 'columns' in part)
const isTableLike = (part: FilledPart | undefined): boolean => isTable(part) || (part !== undefined && 'signatures' in part)
const isRight = (part: FilledPart | undefined): part is TextPart => part !== undefined && 'text' in part && part.at === 'right'

/** Word joins two tables that touch, and sets a paragraph of the text's height behind one that ends the document. */
const gapAfterTable = (before: FilledPart | undefined): Paragraph[] => (isTable(before) ? [gap()] : [])
const gapBeforeTable = (before: FilledPart | undefined): Paragraph[] => (before === undefined ? [] : [gap()])
const gap = (): Paragraph => plainParagraph(formStyleIds.gap, '')

function textElements(part: TextPart, before: FilledPart | undefined, after: FilledPart | undefined, { writingLines }: TextSize): Paragraph[] {
  if (part.at === 'right') return [...isRight(before) ? [] : [gap()], closingLine(part.text, before, after)]
  if (part.at === 'centre') return [plainParagraph(formStyleIds.centre, part.text)]
  if (isBlank(part.text)) return Array.from({ length: writingLines }, () => ruledLine(formStyleIds.writing, noBreakSpace))
  const keepNext = after !== undefined && ('signatures' in after || isRight(after)) && textWidth(part.text) <= shortText
  const lines = part.text.split(/\r?\n/).filter(line => line.trim() !== '')
  return [...gapAfterTable(before), ...lines.map(line => textLine(line, keepNext))]
}

/** LibreOffice takes a kept paragraph to the next page whole. */
const shortText = 90

function textLine(line: string, keepNext: boolean): Paragraph {
  const [, said] = /^(.*[^＿])＿{4,}$/.exec(line) ?? []
  return said === undefined ? plainParagraph(formStyleIds.text, line, keepNext ? { keepNext } : {}) : ruledLine(formStyleIds.text, said, keepNext)
}

/** LibreOffice gives a line with nothing but a tab the height of its font, whatever its style says. */
const noBreakSpace = '\u00a0'

/** A line that is to be written on up to the margin. */
function ruledLine(style: string, said: string, keepNext = false): Paragraph {
  return new Paragraph({
    style, keepNext, alignment: 'left', tabStops: [{ type: TabStopType.RIGHT, position: textBlockWidth, leader: LeaderType.UNDERSCORE }],
    children: [textElement(withChinesePunctuation(withoutControlCharacters(said))), new TextRun({ children: [new Tab()] })],
  })
}

/** 署名 centred over its date where both are there (GB/T 9704-2012, 7.3.5.1), the seal over them. */
function closingLine(text: string, before: FilledPart | undefined, after: FilledPart | undefined): Paragraph {
  const pair = isRight(after) ? [text, after.text] as const : isRight(before) ? [before.text, text] as const : undefined
  const indents = pair && signatureIndents([pair[0]], pair[1], true)
  const right = indents === undefined ? 2 : isRight(after) ? indents.issuers[0]! : indents.date
  return plainParagraph(formStyleIds.closing, text, { indent: { right: characters(right) }, ...isRight(after) && { keepNext: true } })
}
