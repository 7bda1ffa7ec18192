// SPDX-License-Identifier: MulanPSL-2.0
import JSZip from 'jszip'
import { type TextSize, writingLine } from './form-size.ts'
import { unclocked } from './pack.ts'
import { fonts, styleIds } from './styles-xml.ts'

/** Style ids of the forms' own paragraphs; titles, page numbers and marking have the styles of the official documents. */
export const formStyleIds = {
  number: 'WenshuNumber', recipient: 'WenshuRecipient', text: 'WenshuText', centre: 'WenshuCentre', heading: 'WenshuHeading',
  writing: 'WenshuWriting', closing: 'WenshuClosing', label: 'WenshuLabel', value: 'WenshuValue',
  signature: 'WenshuSignature', signatureDay: 'WenshuSignatureDay', gap: 'WenshuGap',
} as const

interface FormStyle {
  id: string; name: string; halfPoints: number; line: number
  before?: number; after?: number; paragraph?: string; font?: string; keepNext?: true
}

const aligned = (side: 'left' | 'center' | 'right' | 'both') => `<w:jc w:val="${side}"/>`
const indentTwo = '<w:ind w:firstLineChars="200" w:firstLine="560"/>'
/** 小四, in the line that form-tables counts with. */
const cell = { halfPoints: 24, line: 360 } as const

const stylesOf = (text: Pick<FormStyle, 'halfPoints' | 'line'>): readonly FormStyle[] => [
  { id: formStyleIds.number, name: '文书编号', ...cell, before: 60, after: 120, paragraph: aligned('right') },
  { id: formStyleIds.recipient, name: '文书受送达人', ...text, paragraph: aligned('left') },
  { id: formStyleIds.text, name: '文书正文', ...text, paragraph: indentTwo + aligned('both') },
  { id: formStyleIds.centre, name: '文书居中', ...text, paragraph: aligned('center') },
  {
    id: formStyleIds.heading, name: '文书标题', ...text, before: 60, paragraph: indentTwo + aligned('left'), font: fonts.heading1, keepNext: true,
  },
  { id: formStyleIds.writing, name: '文书填写行', halfPoints: text.halfPoints, line: writingLine, paragraph: aligned('left') },
  { id: formStyleIds.closing, name: '文书落款', ...text, paragraph: aligned('right') },
  { id: formStyleIds.label, name: '文书栏目', ...cell, font: fonts.heading1, paragraph: aligned('center') },
  { id: formStyleIds.value, name: '文书栏目内容', ...cell, paragraph: aligned('left') },
  { id: formStyleIds.signature, name: '文书签名', ...cell, before: 80, paragraph: aligned('left'), keepNext: true },
  { id: formStyleIds.signatureDay, name: '文书签名日期', ...cell, before: 320, paragraph: aligned('right') },
  { id: formStyleIds.gap, name: '文书间隔', halfPoints: 12, line: 160 },
]

/** The same file with the styles of the forms beside those it has, their text in this size. */
export async function withFormStyles(docx: Uint8Array, { halfPoints, line }: TextSize): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(docx)
  const path = 'word/styles.xml'
  const part = archive.file(path)!
  const own = stylesOf({ halfPoints, line }).map(styleXml).join('')
  archive.file(path, (await part.async('string')).replace('</w:styles>', `${own}</w:styles>`), unclocked)
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function styleXml({ id, name, halfPoints, line, paragraph = '', before = 0, after = 0, font, keepNext }: FormStyle): string {
  const fontXml = font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
  const spacing = `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>`
    + `<w:basedOn w:val="${styleIds.normal}"/><w:qFormat/><w:pPr>${keepNext ? '<w:keepNext/>' : ''}${spacing}${paragraph}</w:pPr>`
    + `<w:rPr>${fontXml}<w:spacing w:val="0"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr></w:style>`
}
