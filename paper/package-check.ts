// SPDX-License-Identifier: MulanPSL-2.0
import { gridCharacterSpace, linePitch, linesPerPage, pageMargin, pageSize } from './page-layout.ts'
import { checkStyles } from './style-check.ts'
import { checkText } from './text-check.ts'
import { attribute, elements, isOn, paragraphs, paragraphText, readWordParts } from './wordprocessing-xml.ts'
import type { WordParts } from './wordprocessing-xml.ts'

/** What a .docx has that GB/T 9704-2012 does not allow: the rule it breaks and one sentence that says what is wrong and what is right. */
export interface PaperFinding { rule: string; message: string }

/**
 * Checks what Word and WPS will follow: page, grid, styles, page numbers, and the form of the text. What a program makes of it
 * on the page is not seen here. Refuses what is no .docx.
 */
export async function checkPaper(docx: Uint8Array): Promise<PaperFinding[]> {
  const parts = await readWordParts(docx)
  return [...checkSections(parts), ...checkPageNumbers(parts), ...checkStyles(parts), ...checkText(parts)]
}

const millimetre = 1440 / 25.4

function checkSections(parts: WordParts): PaperFinding[] {
  const sections = elements(parts.get('word/document.xml')!, 'w:sectPr')
  if (sections.length === 0) return [{ rule: 'page-size', message: '文档没有写明纸张，应为 A4（210毫米×297毫米）。' }]
  return sections.flatMap(({ inner }) => [...checkPage(inner), ...checkGrid(inner)])
}

function checkPage(section: string): PaperFinding[] {
  const findings: PaperFinding[] = []
  const size = elements(section, 'w:pgSz')[0]?.attributes ?? {}
  if (Number(size['w:w']) !== pageSize.width || Number(size['w:h']) !== pageSize.height) {
    findings.push({ rule: 'page-size', message: `纸张为 ${inMillimetres(size['w:w'])}×${inMillimetres(size['w:h'])} 毫米，应为 A4（210毫米×297毫米）。` })
  }
  const margin = elements(section, 'w:pgMar')[0]?.attributes ?? {}
  const names = { top: '天头', bottom: '下边距', left: '订口', right: '右边距', footer: '页脚到纸边' } as const
  for (const [side, name] of Object.entries(names) as [keyof typeof names, string][]) {
    const found = margin[`w:${side}`]
    if (Math.abs(Number(found) - pageMargin[side]) <= 2) continue
    findings.push({ rule: 'page-margin', message: `${name}为 ${inMillimetres(found)} 毫米，应为 ${inMillimetres(pageMargin[side])} 毫米。` })
  }
  return findings
}

function checkGrid(section: string): PaperFinding[] {
  const findings: PaperFinding[] = []
  const grid = elements(section, 'w:docGrid')[0]?.attributes ?? {}
  if (grid['w:type'] !== 'linesAndChars' || Number(grid['w:linePitch']) !== linePitch || Number(grid['w:charSpace']) !== gridCharacterSpace) {
    findings.push({
      rule: 'grid',
      message: `文档网格应指定行和字符，行距${linePitch}、字距${gridCharacterSpace}，现为行距${grid['w:linePitch'] ?? '未设'}、字距${grid['w:charSpace'] ?? '未设'}。`,
    })
  }
  const height = Number(attribute(section, 'w:pgSz', 'w:h'))
    - Number(attribute(section, 'w:pgMar', 'w:top')) - Number(attribute(section, 'w:pgMar', 'w:bottom'))
  const lines = Math.floor(height / Number(grid['w:linePitch']))
  if (lines !== linesPerPage) findings.push({ rule: 'lines', message: `按版心高度和行距每面排${Number.isNaN(lines) ? '不出整' : lines}行，应为${linesPerPage}行。` })
  return findings
}

function checkPageNumbers(parts: WordParts): PaperFinding[] {
  const findings: PaperFinding[] = []
  if (!isOn(parts.get('word/settings.xml') ?? '', 'w:evenAndOddHeaders')) {
    findings.push({ rule: 'page-number', message: '没有区分单页和双页，单页码应居右、双页码应居左。' })
  }
  const sides = [
    { type: 'default', page: '单页', align: ['right', 'end'], side: '右' },
    { type: 'even', page: '双页', align: ['left', 'start'], side: '左' },
  ]
  for (const { type, page, align, side } of sides) {
    const footer = footerOf(parts, type)
    const text = footer === undefined ? '' : paragraphText(elements(footer, 'w:p')[0]?.inner ?? '')
    if (footer === undefined || !/PAGE/.test(footer) || !/^— .*—$/.test(text)) {
      findings.push({ rule: 'page-number', message: `${page}没有页码，应在版心下面排“— 1 —”样式的页码。` })
    } else if (!align.includes(alignmentOf(parts, footer))) {
      findings.push({ rule: 'page-number', message: `${page}的页码应居${side}，空一字。` })
    }
  }
  return findings
}

function footerOf(parts: WordParts, type: string): string | undefined {
  const reference = elements(parts.get('word/document.xml')!, 'w:footerReference').find(each => each.attributes['w:type'] === type)
  const relationships = elements(parts.get('word/_rels/document.xml.rels') ?? '', 'Relationship')
  const target = relationships.find(each => each.attributes['Id'] === reference?.attributes['r:id'])?.attributes['Target']
  return target === undefined ? undefined : parts.get(`word/${target}`)
}

function alignmentOf(parts: WordParts, footer: string): string {
  const style = paragraphs(footer)[0]?.style
  const styleXml = elements(parts.get('word/styles.xml') ?? '', 'w:style').find(each => each.attributes['w:styleId'] === style)?.inner ?? ''
  return attribute(elements(footer, 'w:pPr')[0]?.inner ?? '', 'w:jc') ?? attribute(styleXml, 'w:jc') ?? 'left'
}

function inMillimetres(twips: string | number | undefined): string {
  return twips === undefined ? '未设' : String(Math.round(Number(twips) / millimetre * 10) / 10)
}
