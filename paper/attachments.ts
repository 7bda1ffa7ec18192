// SPDX-License-Identifier: MulanPSL-2.0
import type { Paragraph, Table } from 'docx'
import { blockElements } from './body.ts'
import { titleParagraph } from './document-head.ts'
import type { Attachment } from './official-document.ts'
import { characters } from './page-layout.ts'
import { blankLine, plainParagraph } from './paragraph.ts'
import { styleIds } from './styles-xml.ts'
import { textWidth } from './text-width.ts'

const noteLabel = '附件：'

/**
 * 附件说明 (GB/T 9704-2012, 7.3.4): a blank line under the text, two characters free, each name without a closing mark; a name
 * that turns goes on under its own first character. One attachment has no number.
 */
export function attachmentNote(attachments: readonly Attachment[]): Paragraph[] {
  if (attachments.length === 0) return []
  const numbers = attachments.map((_, at) => attachments.length === 1 ? '' : `${at + 1}.`)
  const nameStart = 2 + textWidth(noteLabel) + Math.max(...numbers.map(textWidth))
  return [blankLine({ keepNext: true }), ...attachments.map(({ title }, at) => {
    const mark = (at === 0 ? noteLabel : '') + numbers[at]!
    const indent = { left: characters(nameStart), hanging: characters(textWidth(mark)) }
    return plainParagraph(styleIds.attachmentNote, mark + nameOf(title), { indent, keepNext: true })
  })]
}

/** Attachments printed behind the text, each on a new page: 附件1 on the first line, its title on the third (7.3.7). */
export function attachmentPages(attachments: readonly Attachment[]): (Paragraph | Table)[] {
  return attachments.flatMap(({ title, body }, at) => body === undefined ? [] : [
    plainParagraph(styleIds.attachmentMark, attachments.length === 1 ? '附件' : `附件${at + 1}`, { pageBreakBefore: true }),
    blankLine(),
    titleParagraph(nameOf(title)),
    blankLine(),
    ...blockElements(body),
  ])
}

function nameOf(title: string): string {
  return title.trim().replace(/[。；;，,.]+$/, '')
}
