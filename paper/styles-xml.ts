// SPDX-License-Identifier: MulanPSL-2.0
import { characterSpacing, characters, linePitch } from './page-layout.ts'
import { escapeXml } from './xml-text.ts'

/** Style ids, used by every paragraph of our papers; formatting stands in the styles alone. */
export const styleIds = {
  normal: 'Normal', body: 'GongwenBody', title: 'GongwenTitle', recipient: 'GongwenRecipient',
  headings: ['GongwenHeading1', 'GongwenHeading2', 'GongwenHeading3', 'GongwenHeading4'],
  letterhead: 'GongwenLetterhead', number: 'GongwenNumber', attachmentNote: 'GongwenAttachmentNote', attachmentMark: 'GongwenAttachmentMark',
  signature: 'GongwenSignature', date: 'GongwenDate', tableHead: 'GongwenTableHead', tableText: 'GongwenTableText',
  pageNumberOdd: 'GongwenPageNumberOdd', pageNumberEven: 'GongwenPageNumberEven', marking: 'GongwenMarking', imprint: 'GongwenImprint',
} as const

export const fonts = { body: '仿宋_GB2312', title: '方正小标宋简体', heading1: '黑体', heading2: '楷体_GB2312', pageNumber: '宋体' } as const

interface Style {
  id: string
  name: string
  font?: string
  halfPoints?: number
  color?: string
  spacing?: number
  paragraph?: string
  outline?: number
}

const exactly = (line: number) => `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`
const pageNumberMargin = 280
/** What one 四号 character of the 版记 takes. */
export const imprintCharacter = 280
const indentTwo = `<w:ind w:firstLineChars="200" w:firstLine="${characters(2)}"/>`
const singleLine = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'

const heading = (level: number, font: string): Style =>
  ({ id: styleIds.headings[level - 1]!, name: `公文${'一二三四'[level - 1]}级标题`, font, paragraph: indentTwo, outline: level - 1 })

const derivedStyles: readonly Style[] = [
  { id: styleIds.body, name: '公文正文', paragraph: indentTwo },
  {
    id: styleIds.title,
    name: '公文标题',
    font: fonts.title,
    halfPoints: 44,
    spacing: 0,
    paragraph: `<w:keepLines/>${exactly(640)}<w:jc w:val="center"/>`,
  },
  { id: styleIds.recipient, name: '公文主送机关', paragraph: '<w:jc w:val="left"/>' },
  heading(1, fonts.heading1),
  heading(2, fonts.heading2),
  heading(3, fonts.body),
  heading(4, fonts.body),
  {
    id: styleIds.letterhead,
    name: '公文发文机关标志',
    font: fonts.title,
    halfPoints: 84,
    color: 'FF0000',
    spacing: 0,
    paragraph: '<w:spacing w:before="1984" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
  },
  { id: styleIds.number, name: '公文发文字号', paragraph: '<w:jc w:val="center"/>' },
  { id: styleIds.attachmentNote, name: '公文附件说明', paragraph: '<w:jc w:val="left"/>' },
  { id: styleIds.attachmentMark, name: '公文附件标识', font: fonts.heading1, paragraph: '<w:jc w:val="left"/>' },
  { id: styleIds.signature, name: '公文署名', paragraph: '<w:keepNext/><w:jc w:val="right"/>' },
  { id: styleIds.date, name: '公文成文日期', paragraph: '<w:jc w:val="right"/>' },
  {
    id: styleIds.tableHead,
    name: '公文表头',
    font: fonts.heading1,
    halfPoints: 24,
    spacing: 0,
    paragraph: `<w:keepNext/>${exactly(400)}<w:jc w:val="center"/>`,
  },
  { id: styleIds.tableText, name: '公文表格文字', halfPoints: 24, spacing: 0, paragraph: `${exactly(400)}<w:jc w:val="left"/>` },
  {
    id: styleIds.pageNumberOdd,
    name: '公文单页页码',
    font: fonts.pageNumber,
    halfPoints: 28,
    spacing: 0,
    paragraph: `${singleLine}<w:ind w:right="${pageNumberMargin}"/><w:jc w:val="right"/>`,
  },
  {
    id: styleIds.pageNumberEven,
    name: '公文双页页码',
    font: fonts.pageNumber,
    halfPoints: 28,
    spacing: 0,
    paragraph: `${singleLine}<w:ind w:left="${pageNumberMargin}"/><w:jc w:val="left"/>`,
  },
  { id: styleIds.imprint, name: '公文版记', halfPoints: 28, spacing: 0, paragraph: `${exactly(440)}<w:jc w:val="left"/>` },
  { id: styleIds.marking, name: '公文页眉标注', font: fonts.heading1, halfPoints: 24, spacing: 0, paragraph: `${singleLine}<w:jc w:val="center"/>` },
]

/**
 * The styles part of our papers (word/styles.xml). Fonts are named, never taken from a theme, whose attribute would win over the
 * name. `latinFont` draws digits and Latin letters of the text in another font than 仿宋; a page number stays in 宋体.
 */
export function stylesXml(latinFont?: string): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    + `<w:docDefaults><w:rPrDefault><w:rPr>${fontXml(fonts.body, latinFont)}${sizeXml(32)}`
    + '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    + normalXml(latinFont) + derivedStyles.map(style => derivedXml(style, latinFont)).join('') + tableXml + '</w:styles>'
}

/** Normal states size and spacing itself: LibreOffice takes the width of a character cell from Normal, not from the defaults. */
function normalXml(latinFont?: string): string {
  return (
    `<w:style w:type="paragraph" w:default="1" w:styleId="${styleIds.normal}"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/>` +
    '<w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>' +
    `${exactly(linePitch)}<w:jc w:val="both"/></w:pPr><w:rPr>${fontXml(fonts.body, latinFont)}` +
    `<w:spacing w:val="${characterSpacing}"/>${sizeXml(32)}</w:rPr></w:style>`
  )
}

function derivedXml(style: Style, latinFont?: string): string {
  const western = style.font === fonts.pageNumber ? undefined : latinFont
  const font = style.font === undefined ? '' : fontXml(style.font, western)
  const color = style.color === undefined ? '' : `<w:color w:val="${style.color}"/>`
  const spacing = style.spacing === undefined ? '' : `<w:spacing w:val="${style.spacing}"/>`
  const size = style.halfPoints === undefined ? '' : sizeXml(style.halfPoints)
  const outline = style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${styleIds.normal}"/>` +
    `<w:qFormat/><w:pPr>${style.paragraph ?? ''}${outline}</w:pPr><w:rPr>${font}${color}${spacing}${size}</w:rPr></w:style>`
  )
}

const tableXml =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'

function fontXml(font: string, latinFont = font): string {
  const western = escapeXml(latinFont)
  return `<w:rFonts w:ascii="${western}" w:hAnsi="${western}" w:eastAsia="${font}" w:cs="${western}"/>`
}

function sizeXml(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}
