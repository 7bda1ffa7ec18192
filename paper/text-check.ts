// SPDX-License-Identifier: MulanPSL-2.0
import { headingCounter, readHeadingNumber } from './heading-number.ts'
import type { HeadingLevel } from './heading-number.ts'
import type { PaperFinding } from './package-check.ts'
import { halfWidthMarks } from './punctuation.ts'
import { attribute, elements, paragraphs } from './wordprocessing-xml.ts'
import type { WordParagraph, WordParts } from './wordprocessing-xml.ts'

export interface NamedParagraph extends WordParagraph { styleName: string }

/** The form of the text: punctuation, heading numbers, 发文字号, 主送机关, 成文日期, and the bookmarks of its figures. */
export function checkText(parts: WordParts): PaperFinding[] {
  const document = parts.get('word/document.xml')!
  const named = namedParagraphs(document, parts.get('word/styles.xml') ?? '')
  return [
    ...named.flatMap(checkPunctuation),
    ...checkHeadings(named),
    ...named.flatMap(checkForm),
    ...checkImprint(named),
    ...checkBookmarks(document),
  ]
}

/** The paragraphs of a document with the names of their styles. */
export function namedParagraphs(document: string, stylesXml: string): NamedParagraph[] {
  const names = new Map(elements(stylesXml, 'w:style').map(style => [style.attributes['w:styleId'], attribute(style.inner, 'w:name') ?? '']))
  return paragraphs(document).map(paragraph => ({ ...paragraph, styleName: names.get(paragraph.style) ?? '' }))
}

function checkPunctuation({ text }: NamedParagraph): PaperFinding[] {
  const marks = halfWidthMarks(text)
  return marks.length === 0 ? [] : [{ rule: 'half-width', message: `“${marks.join('”“')}”用了半角标点，汉字后应用全角标点。` }]
}

const headingStyle = /^公文([一二三四])级标题$/

/** Levels in the order 一、（一）1.（1）, none skipped, counted without gaps; an attachment counts anew. */
function checkHeadings(named: readonly NamedParagraph[]): PaperFinding[] {
  const findings: PaperFinding[] = []
  let next = headingCounter()
  let above = 0
  for (const { styleName, text } of named) {
    if (styleName === '公文附件标识') [next, above] = [headingCounter(), 0]
    const match = headingStyle.exec(styleName)
    if (!match) continue
    const level = '一二三四'.indexOf(match[1]!) + 1 as HeadingLevel
    const expected = next(level)
    if (level > above + 1) findings.push({ rule: 'heading-order', message: `标题“${text}”越级，结构层次应依次为“一、”“（一）”“1.”“（1）”。` })
    if (readHeadingNumber(text)?.number !== expected) findings.push({ rule: 'heading-number', message: `标题“${text}”的序号不对，应为“${expected}”。` })
    above = level
  }
  return findings
}

function checkForm({ styleName, text }: NamedParagraph): PaperFinding[] {
  switch (styleName) {
    case '公文发文字号': return /^\t?([^〔〕\t]+〔20\d\d〕[1-9]\d*号)?(\t签发人：.+)?$/.test(text) ? []
      : [{ rule: 'number', message: `发文字号“${text.trim()}”写法不对，年份应加六角括号“〔〕”，序号不编虚位，如“〔2026〕12号”。` }]
    case '公文主送机关': return text.endsWith('：') ? [] : [{ rule: 'recipient', message: `主送机关“${text}”后应标全角冒号。` }]
    case '公文成文日期': return /^\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/.test(text) ? []
      : [{ rule: 'date', message: `成文日期“${text}”写法不对，应用阿拉伯数字标全年、月、日，月、日不编虚位，如“2026年1月5日”。` }]
    default: return []
  }
}

/** 抄送 first where there is any, then 印发机关 and 印发日期 (7.4.3 and 4). */
function checkImprint(named: readonly NamedParagraph[]): PaperFinding[] {
  const [first, second, ...more] = named.filter(({ styleName, text }) => styleName === '公文版记' && text.trim() !== '').map(({ text }) => text)
  const findings: PaperFinding[] = []
  const printed = second ?? first
  if (printed !== undefined && (more.length > 0 || !/^.+\t\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日印发$/.test(printed))) {
    findings.push({ rule: 'imprint', message: `版记“${printed}”写法不对，应为印发机关和印发日期，日期后加“印发”二字。` })
  }
  if (second !== undefined && !/^抄送：.+。$/.test(first!)) findings.push({ rule: 'imprint', message: `版记“${first}”写法不对，应以“抄送：”起，最后一个机关后标句号。` })
  return findings
}

/** A name twice, or one Word would not keep, loses the way from a figure back to its matters. */
function checkBookmarks(document: string): PaperFinding[] {
  const starts = elements(document, 'w:bookmarkStart').map(start => start.attributes)
  const ends = new Set(elements(document, 'w:bookmarkEnd').map(end => end.attributes['w:id']))
  const seen = new Set<string>()
  return starts.flatMap(({ 'w:name': name = '', 'w:id': id }) => {
    const findings: PaperFinding[] = []
    if (seen.has(name.toLowerCase())) findings.push({ rule: 'bookmark', message: `书签“${name}”重复，每个数字应有自己的书签。` })
    if (!/^[A-Za-z_]\w{0,39}$/.test(name)) findings.push({ rule: 'bookmark', message: `书签名“${name}”不合规，应以字母开头，只用字母、数字和下划线，不超过40个字符。` })
    if (!ends.has(id)) findings.push({ rule: 'bookmark', message: `书签“${name}”没有结束处，应把数字括在书签里。` })
    seen.add(name.toLowerCase())
    return findings
  })
}
