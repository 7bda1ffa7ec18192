// SPDX-License-Identifier: MulanPSL-2.0
import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import { unpacksBeyondMeasure } from './deflated.ts'
import { type Drawn, linesOf } from './pdf-lines.ts'
import { type PageLines, paragraphsOf } from './pdf-paragraphs.ts'

/** Why a PDF gives no text. `unmapped`: its fonts do not tell which characters they draw. */
export type PdfTrouble = 'protected' | 'broken' | 'scanned' | 'unmapped' | 'too-long' | 'bomb'

/** A report of a county has some dozens of pages. */
export const MOST_PAGES = 300

/** The text of a PDF in reading order, a paragraph a line, without page numbers and repeated heads and feet. */
export async function textOfPdf(bytes: Uint8Array): Promise<{ text: string } | PdfTrouble> {
  if (unpacksBeyondMeasure(bytes)) return 'bomb'
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The library takes the bytes away from whoever gives them.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...tables(),
  })
  try {
    const document = await loading.promise
    if (document.numPages > MOST_PAGES) return 'too-long'
    const pages: PageLines[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await pageLines(await document.getPage(number)))
    return judged(paragraphsOf(pages))
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'broken'
  } finally {
    await loading.destroy()
  }
}

/** Character maps of Chinese fonts that are not in the file itself lie beside the library. */
function tables(): { cMapUrl: string; cMapPacked: true; standardFontDataUrl: string } {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return { cMapUrl: `${home}${sep}cmaps${sep}`, cMapPacked: true, standardFontDataUrl: `${home}${sep}standard_fonts${sep}` }
}

interface Page {
  getViewport(of: { scale: number }): { height: number; transform: number[] }
  getTextContent(): Promise<{ items: readonly object[] }>
}

interface TextItem {
  str: string
  transform: number[]
  width: number
}

const isText = (item: object): item is TextItem => 'str' in item

async function pageLines(page: Page): Promise<PageLines> {
  const { height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  return { height, lines: linesOf(items.filter(isText).map(item => drawnOn(transform, item))) }
}

/** From the paper's own axes to points from the top left of the page as it is turned. */
function drawnOn(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  { str, transform: [, , across = 0, up = 0, x = 0, y = 0], width }: TextItem,
): Drawn {
  return { text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, size: Math.hypot(across, up) }
}

const UNMAPPED = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/g

function judged(text: string): { text: string } | PdfTrouble {
  const marks = text.replace(/\s/g, '')
  if (marks === '') return 'scanned'
  return (marks.match(UNMAPPED)?.length ?? 0) > marks.length * 0.3 ? 'unmapped' : { text }
}
