// SPDX-License-Identifier: MulanPSL-2.0
import { attachmentNote, attachmentPages } from './attachments.ts'
import { blockElements } from './body.ts'
import { withBookmarks } from './figure-bookmark.ts'
import type { HeadingLevel } from './heading-number.ts'
import { headElements } from './document-head.ts'
import { imprintElements, imprintPlace } from './imprint.ts'
import { blankLine, plainParagraph } from './paragraph.ts'
import { packPaper } from './pack.ts'
import { characters } from './page-layout.ts'
import { dateInWords, signatureIndents } from './signature.ts'
import { styleIds } from './styles-xml.ts'

/** A day 'YYYY-MM-DD' in Asia/Shanghai. */
export type Day = string

export interface TextRun { readonly text: string }

/** A figure as it stands in the text, bracketed by a Word bookmark; the name follows from the code unless one is given. */
export interface FigureRun { readonly figure: string; readonly text: string; readonly bookmark?: string }

export type Run = TextRun | FigureRun

/** A heading's text comes without its number, which the writer sets. */
export interface Heading { readonly block: 'heading'; readonly level: HeadingLevel; readonly text: string }

export interface TextParagraph { readonly block: 'paragraph'; readonly runs: readonly Run[] }

export interface Column {
  readonly title: string
  /** Share of the table's width, in any unit common to the columns. */
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

export interface DataTable { readonly block: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly (readonly Run[])[])[] }

export type Block = Heading | TextParagraph | DataTable

export interface Attachment {
  readonly title: string
  /** Printed behind the text on pages of its own; an attachment without a body is only named in the note. */
  readonly body?: readonly Block[]
}

/** 版记, which a formal document closes with. */
export interface Imprint {
  /** 抄送机关. */
  readonly copies?: readonly string[]
  /** 印发机关: the office that has it printed. */
  readonly issuer: string
  /** 印发日期. */
  readonly day: Day
}

/** An official document before layout. Numbers, brackets and punctuation are brought into official form when it is written. */
export interface OfficialDocument {
  /** 署名; several for a joint document, the sponsor first. */
  readonly issuer: string | readonly string[]
  /** A line break fixes where a long title turns; without one it turns before 关于. */
  readonly title: string
  /** 发文机关标志, the red head; left out on paper that has it printed. */
  readonly letterhead?: string
  /** 发文字号, as 示甲府〔2026〕12号. */
  readonly number?: string
  /** 签发人, named on a document to a superior organ. */
  readonly signer?: string
  /** 主送机关. */
  readonly recipient?: string
  readonly body: readonly Block[]
  /** 成文日期. */
  readonly signedOn?: Day
  /** Whether a seal will be put over the date, which moves it left. */
  readonly seal?: boolean
  readonly attachments?: readonly Attachment[]
  readonly imprint?: Imprint
  /** A sentence at the head of every page, such as that the data are invented. */
  readonly marking?: string
  /** Font of digits and Latin letters where the office does not want those of 仿宋. */
  readonly latinFont?: string
}

/**
 * Writes an official document as .docx in the layout of GB/T 9704-2012. The same document gives the same bytes. Refuses, in a
 * sentence, what an official document cannot be without: a title, an issuer, a real date, a well-formed number.
 */
export async function writeOfficialDocument(document: OfficialDocument): Promise<Uint8Array> {
  checkDocument(document)
  const named = withBookmarks(document)
  return packPaper({
    title: named.title.replace(/\s+/g, ''),
    issuer: issuersOf(named).join(' '),
    ...named.signedOn !== undefined && { day: named.signedOn },
    ...named.marking !== undefined && { marking: named.marking },
    ...named.latinFont !== undefined && { latinFont: named.latinFont },
    children: [
      ...headElements(named),
      ...blockElements(named.body, { keepWithNext: true }),
      ...attachmentNote(named.attachments ?? []),
      ...signatureElements(named),
      ...attachmentPages(named.attachments ?? []),
    ],
    ...named.imprint !== undefined && { imprint: imprintOf(named, named.imprint) },
  })
}

function imprintOf(document: OfficialDocument, imprint: Imprint) {
  const place = imprintPlace(document)
  return { place, children: imprintElements(imprint, place) }
}

function issuersOf({ issuer }: OfficialDocument): readonly string[] {
  return typeof issuer === 'string' ? [issuer] : issuer
}

function signatureElements(document: OfficialDocument) {
  const date = document.signedOn === undefined ? '' : dateInWords(document.signedOn)
  const indents = signatureIndents(issuersOf(document), date, document.seal === true)
  const issuers = issuersOf(document).map((issuer, at) =>
    plainParagraph(styleIds.signature, issuer, { indent: { right: characters(indents.issuers[at]!) } }))
  const dated = date === '' ? [] : [plainParagraph(styleIds.date, date, { indent: { right: characters(indents.date) } })]
  return [blankLine({ keepNext: true }), ...issuers, ...dated]
}

const documentNumber = /^[^〔〕\s]+〔\d{4}〕[1-9]\d*号$/

function checkDocument(document: OfficialDocument): void {
  if (document.title.trim() === '') throw new Error('公文没有标题，应写明发文机关、事由和文种。')
  if (issuersOf(document).length === 0 || issuersOf(document).some(issuer => issuer.trim() === '')) throw new Error('公文没有署名，应写发文机关全称或者规范化简称。')
  if (document.number !== undefined && !documentNumber.test(document.number)) {
    throw new Error(`发文字号“${document.number}”写法不对，应为机关代字、六角括号里的年份和不补零的序号，如“示甲府〔2026〕12号”。`)
  }
}
