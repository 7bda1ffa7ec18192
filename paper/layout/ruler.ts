// SPDX-License-Identifier: MulanPSL-2.0
import JSZip from 'jszip'
import { charactersPerLine, linesPerPage } from '../page-layout.ts'
import type { LayoutCheck } from './layout-check.ts'
import { bodyRows } from './page-frame.ts'
import type { Sheet } from './sheets.ts'

/** Twice a page and a little: the first page is full whatever the grid. */
const rulerLength = 2 * linesPerPage * charactersPerLine + 5

/** The document with its own styles and page, and 国 over and over in the place of its text: what its grid really holds. */
export async function rulerOf(docx: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(docx)
  const xml = await archive.file('word/document.xml')!.async('string')
  const section = xml.slice(Math.max(0, xml.lastIndexOf('<w:sectPr')), xml.lastIndexOf('</w:body>')).replace(/<w:type\b[^>]*\/>/, '')
  const start = /<w:body\s*>/.exec(xml)
  const head = start ? xml.slice(0, start.index) : '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
  archive.file('word/document.xml', `${head}<w:body><w:p><w:r><w:t>${'国'.repeat(rulerLength)}</w:t></w:r></w:p>${section}</w:body></w:document>`)
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The first page of the ruler: exactly 22 rows of 28. */
export function checkRuler([first]: readonly Sheet[]): LayoutCheck {
  const lengths = first ? bodyRows(first).map(row => [...row.text].length) : []
  const widths = [...new Set(lengths)].sort((a, b) => a - b)
  return {
    check: 'ruler', label: '标尺', wanted: `${linesPerPage}行，每行${charactersPerLine}字`,
    found: `${lengths.length}行，每行${widths.length === 0 ? 0 : widths.join('或')}字`,
    ok: lengths.length === linesPerPage && widths.length === 1 && widths[0] === charactersPerLine,
  }
}
