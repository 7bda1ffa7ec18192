// SPDX-License-Identifier: MulanPSL-2.0
import { readWordParts } from './wordprocessing-xml.ts'
import { unescapeXml } from './xml-text.ts'

/** A bookmark over part of a paragraph's text; UTF-16 places, end exclusive. */
export interface Mark { name: string; start: number; end: number }

/** A paragraph of a document that came back, those in tables too. */
export interface ReadParagraph { text: string; marks: Mark[] }

/**
 * The paragraphs of a .docx as somebody sees them, with the bookmarks in them: what was struck under 修订 is left out, what was added is
 * there. A bookmark that came to reach over paragraphs ends with its first. Refuses what is no .docx.
 */
export async function readBack(docx: Uint8Array): Promise<ReadParagraph[]> {
  const xml = (await readWordParts(docx)).get('word/document.xml')!
  const reading = new Reading()
  const bare = xml.replace(/<w:(del|moveFrom)\b[^>]*[^/]>[\s\S]*?<\/w:\1>/g, '').replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
  for (const [, close, tag = '', attributes = '', empty, text = ''] of bare.matchAll(/<(\/?)(w:\w+)((?:\s[^>]*?)?)(\/?)>([^<]*)/g)) {
    if (close) reading.close(tag)
    else reading.open(tag, attributes, text, empty === '/')
  }
  return reading.paragraphs
}

class Reading {
  readonly paragraphs: ReadParagraph[] = []
  /** Paragraphs that are open: text boxes stand within others. */
  private readonly open_: ReadParagraph[] = []
  private readonly begun = new Map<string, { name: string; paragraph: ReadParagraph; start: number }>()

  open(tag: string, attributes: string, text: string, empty: boolean): void {
    const here = this.open_.at(-1)
    if (tag === 'w:p') this.begin(empty)
    else if (!here) return
    else if (tag === 'w:t') here.text += unescapeXml(text)
    else if (tag === 'w:tab' && /^\s*$/.test(attributes)) here.text += '\t'
    else if (tag === 'w:br' || tag === 'w:cr') here.text += '\n'
    else if (tag === 'w:noBreakHyphen') here.text += '-'
    else if (tag === 'w:bookmarkStart')
      this.begun.set(valueOf(attributes, 'w:id'), { name: valueOf(attributes, 'w:name'), paragraph: here, start: here.text.length })
    else if (tag === 'w:bookmarkEnd') this.end(valueOf(attributes, 'w:id'))
  }

  close(tag: string): void {
    if (tag === 'w:p') this.open_.pop()
  }

  private begin(empty: boolean): void {
    const paragraph = { text: '', marks: [] }
    this.paragraphs.push(paragraph)
    if (!empty) this.open_.push(paragraph)
  }

  private end(id: string): void {
    const mark = this.begun.get(id)
    if (!mark) return
    mark.paragraph.marks.push({ name: mark.name, start: mark.start, end: mark.paragraph.text.length })
    this.begun.delete(id)
  }
}

const valueOf = (attributes: string, name: string): string => unescapeXml(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
