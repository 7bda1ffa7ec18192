// SPDX-License-Identifier: MulanPSL-2.0
import JSZip from 'jszip'
import { unescapeXml } from './xml-text.ts'

/** The XML parts of a .docx by their path in the package. */
export type WordParts = ReadonlyMap<string, string>

export interface WordElement { attributes: Readonly<Record<string, string>>; inner: string }

export interface WordParagraph { style: string | undefined; text: string }

/** The XML parts of a .docx. Refuses, in a sentence, what is no .docx. */
export async function readWordParts(bytes: Uint8Array): Promise<WordParts> {
  const archive = await JSZip.loadAsync(bytes).catch(() => undefined)
  if (!archive?.file('word/document.xml')) throw new Error('这不是 .docx 文件，应选用 Word 或 WPS 另存为“.docx”的文档。')
  const parts = Object.values(archive.files).filter(file => /\.(xml|rels)$/.test(file.name))
  return new Map(await Promise.all(parts.map(async file => [file.name, await file.async('string')] as const)))
}

/** The elements of a name in document order; elements that hold others of their own name are not meant. */
export function elements(xml: string, name: string): WordElement[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g')
  return [...xml.matchAll(pattern)].map(match => ({ attributes: attributesOf(match[1] ?? ''), inner: match[2] ?? '' }))
}

/** An attribute of the first element of a name, or undefined where there is no such element or attribute. */
export function attribute(xml: string, name: string, key = 'w:val'): string | undefined {
  return elements(xml, name)[0]?.attributes[key]
}

/** Whether an on/off element is there and not switched off. */
export function isOn(xml: string, name: string): boolean {
  const element = elements(xml, name)[0]
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1')
}

/** The paragraphs of a part, those in tables too, each with its style id and text. */
export function paragraphs(xml: string): WordParagraph[] {
  return elements(xml, 'w:p').map(({ inner }) => ({ style: attribute(inner, 'w:pStyle'), text: paragraphText(inner) }))
}

/** The text of a paragraph's XML; a break of the line reads as one, a break of the page as nothing. */
export function paragraphText(inner: string): string {
  const pieces = inner.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, '').matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\s*\/>/g)
  return [...pieces].map(piece => piece[2] === 'tab' ? '\t' : piece[2] === 'br' ? '\n' : unescapeXml(piece[1] ?? '')).join('')
}

function attributesOf(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return Object.fromEntries(pairs.map(([, key, double, single]) => [key, unescapeXml(double ?? single ?? '')]))
}
