// SPDX-License-Identifier: MulanPSL-2.0
import { Document, DocumentGridType, Footer, Header, Packer, PageNumber, Paragraph, SectionType, TextRun } from 'docx'
import type { ISectionOptions, Table } from 'docx'
import JSZip from 'jszip'
import type { ImprintPlace } from './imprint.ts'
import { gridCharacterSpace, linePitch, pageMargin, pageSize } from './page-layout.ts'
import { plainParagraph } from './paragraph.ts'
import { styleIds, stylesXml } from './styles-xml.ts'
import { escapeXml, withoutControlCharacters } from './xml-text.ts'

export interface Paper {
  title: string
  issuer: string
  day?: string
  marking?: string
  latinFont?: string
  children: (Paragraph | Table)[]
  imprint?: { place: ImprintPlace; children: Paragraph[] }
}

/**
 * Lays the paragraphs on the page of GB/T 9704-2012 and packs the .docx. Styles, settings and properties are written by us: the
 * library cannot state some of what the page needs, would add heading styles of its own, and dates every file.
 */
export async function packPaper(paper: Paper): Promise<Uint8Array> {
  const document = new Document({ evenAndOddHeaderAndFooters: true, sections: sectionsOf(paper) })
  return withoutClock(await Packer.toArrayBuffer(document, false, [
    { path: 'word/styles.xml', data: stylesXml(paper.latinFont) },
    { path: 'word/settings.xml', data: settingsXml },
    { path: 'docProps/core.xml', data: corePropertiesXml(paper) },
  ]))
}

function sectionsOf({ marking, children, imprint }: Paper): ISectionOptions[] {
  const headers = marking === undefined ? {} : { headers: { default: markingHeader(marking), even: markingHeader(marking) } }
  const page = { size: pageSize, margin: pageMargin }
  const grid = { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: gridCharacterSpace }
  const numbered = { default: pageNumberFooter(styleIds.pageNumberOdd), even: pageNumberFooter(styleIds.pageNumberEven) }
  const here = imprint?.place === 'here' ? imprint.children : []
  const text = { properties: { page, grid }, ...headers, footers: numbered, children: [...children, ...here] }
  if (imprint === undefined || imprint.place === 'here') return [text]
  // A blank page before the 版记 has no number, and neither has that of the 版记 (7.5).
  const footers = imprint.place === 'next' ? numbered : { default: noPageNumber(), even: noPageNumber() }
  return [
    text,
    {
      properties: { type: imprint.place === 'next' ? SectionType.NEXT_PAGE : SectionType.EVEN_PAGE, page, grid },
      ...headers,
      footers,
      children: imprint.children,
    },
  ]
}

function markingHeader(marking: string): Header {
  return new Header({ children: [plainParagraph(styleIds.marking, marking)] })
}

/** — 1 — (7.5): odd pages right, even pages left, as their styles say. */
function pageNumberFooter(style: string): Footer {
  const number = new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })
  return new Footer({ children: [new Paragraph({ style, children: [number] })] })
}

/** As high as a page number, so that the text block keeps its height. */
const noPageNumber = (): Footer => new Footer({ children: [new Paragraph({ style: styleIds.pageNumberOdd })] })

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const settingsXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="${wordprocessing}">`
  + '<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>'
  + '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:adjustLineHeightInTable/>'
  + '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'

function corePropertiesXml({ title, issuer, day }: Paper): string {
  const moment = day === undefined ? '' : ['created', 'modified']
    .map(name => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`).join('')
  const creator = escapeXml(withoutControlCharacters(issuer))
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties'
    + ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    + ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(withoutControlCharacters(title))}</dc:title><dc:creator>${creator}</dc:creator>`
    + `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy>${moment}</cp:coreProperties>`
}

/** How a part is put into an archive so that its bytes do not tell the time: no date of its own, no folder made (and dated) for it. */
export const unclocked = { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false } as const

/** The same parts with one fixed date in the archive, so that the hash of a signed paper can be made again. */
async function withoutClock(packed: ArrayBuffer): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(packed)
  for (const file of Object.values(archive.files)) file.date = unclocked.date
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
