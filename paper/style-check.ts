// SPDX-License-Identifier: MulanPSL-2.0
import type { PaperFinding } from './package-check.ts'
import { styleIds } from './styles-xml.ts'
import { attribute, elements, isOn, paragraphs, paragraphText } from './wordprocessing-xml.ts'
import type { WordElement, WordParts } from './wordprocessing-xml.ts'

const bodyFont = '仿宋_GB2312'

/** Font and size (half-points) that GB/T 9704-2012, 7.2 and 7.3 give each part of a document. */
const required: readonly { name: string; font: string; halfPoints: number; inWords: string; mayLack?: true }[] = [
  { name: '公文正文', font: bodyFont, halfPoints: 32, inWords: '三号仿宋' },
  { name: '公文标题', font: '方正小标宋简体', halfPoints: 44, inWords: '二号小标宋' },
  { name: '公文主送机关', font: bodyFont, halfPoints: 32, inWords: '三号仿宋' },
  { name: '公文一级标题', font: '黑体', halfPoints: 32, inWords: '三号黑体' },
  { name: '公文二级标题', font: '楷体_GB2312', halfPoints: 32, inWords: '三号楷体' },
  { name: '公文三级标题', font: bodyFont, halfPoints: 32, inWords: '三号仿宋' },
  { name: '公文四级标题', font: bodyFont, halfPoints: 32, inWords: '三号仿宋' },
  { name: '公文署名', font: bodyFont, halfPoints: 32, inWords: '三号仿宋' },
  { name: '公文成文日期', font: bodyFont, halfPoints: 32, inWords: '三号仿宋' },
  { name: '公文附件标识', font: '黑体', halfPoints: 32, inWords: '三号黑体' },
  { name: '公文单页页码', font: '宋体', halfPoints: 28, inWords: '四号宋体' },
  { name: '公文版记', font: bodyFont, halfPoints: 28, inWords: '四号仿宋', mayLack: true },
  { name: '公文双页页码', font: '宋体', halfPoints: 28, inWords: '四号宋体' },
]

/** Fonts, sizes and spacing of the styles, and that no theme decides a font. */
export function checkStyles(parts: WordParts): PaperFinding[] {
  const styles = elements(parts.get('word/styles.xml') ?? '', 'w:style').filter(style => style.attributes['w:type'] === 'paragraph')
  return [...checkThemes(parts), ...checkNormal(styles), ...checkRequired(styles), ...checkUsed(parts, styles), ...checkDirect(parts)]
}

function checkThemes(parts: WordParts): PaperFinding[] {
  const themed = [...parts].filter(([path, xml]) => path.startsWith('word/') && /w:(ascii|hAnsi|eastAsia|cs)[tT]heme=/.test(xml))
  return themed.map(([path]) => ({ rule: 'theme-font', message: `${path} 用了主题字体，会盖过写明的字体，应直接写字体名称。` }))
}

/** Size and spacing must stand in Normal itself: defaults alone give 18 characters a line in LibreOffice. */
function checkNormal(styles: readonly WordElement[]): PaperFinding[] {
  const normal = styles.find(isDefault)?.inner
  if (normal === undefined) return [{ rule: 'normal', message: '没有默认段落样式，应写明三号仿宋、固定行距。' }]
  const findings: PaperFinding[] = []
  const say = (message: string) => findings.push({ rule: 'normal', message })
  const run = elements(normal, 'w:rPr')[0]?.inner ?? ''
  const paragraph = elements(normal, 'w:pPr')[0]?.inner ?? ''
  if (attribute(run, 'w:sz') !== '32') say('默认段落样式没有写明三号字（16磅），应在样式本身写明。')
  if (attribute(run, 'w:rFonts', 'w:eastAsia') !== bodyFont)
    say(`默认段落样式的中文字体是“${attribute(run, 'w:rFonts', 'w:eastAsia') ?? '未写明'}”，应为“${bodyFont}”。`)
  if (attribute(run, 'w:spacing') !== '-6') say('默认段落样式的字距应紧缩0.3磅，每行才排28字。')
  if (attribute(paragraph, 'w:snapToGrid') !== '0') say('默认段落样式应不对齐字符网格，不然有的软件每行只排14字。')
  if (attribute(paragraph, 'w:spacing', 'w:line') !== '579' || attribute(paragraph, 'w:spacing', 'w:lineRule') !== 'exact')
    say('默认段落样式的行距应为固定值28.95磅，每面才排22行。')
  return findings
}

function checkRequired(styles: readonly WordElement[]): PaperFinding[] {
  return required.flatMap(({ name, font, halfPoints, inWords, mayLack }) => {
    const style = styles.find(each => attribute(each.inner, 'w:name') === name)
    if (!style && mayLack) return []
    if (!style) return [{ rule: 'style', message: `缺少样式“${name}”，应为${inWords}。` }]
    const foundFont = inherited(style, styles, run => attribute(run, 'w:rFonts', 'w:eastAsia'))
    const foundSize = inherited(style, styles, run => attribute(run, 'w:sz'))
    if (foundFont === font && Number(foundSize) === halfPoints) return []
    return [{ rule: 'style', message: `样式“${name}”是${Number(foundSize) / 2}磅“${foundFont ?? '未写明'}”，应为${inWords}（${halfPoints / 2}磅“${font}”）。` }]
  })
}

function checkUsed(parts: WordParts, styles: readonly WordElement[]): PaperFinding[] {
  const known = new Set(styles.map(style => style.attributes['w:styleId']))
  const used = new Set(paragraphs(parts.get('word/document.xml')!).map(paragraph => paragraph.style))
  return [...used]
    .filter(style => style !== undefined && !known.has(style))
    .map(style => ({ rule: 'style', message: `段落用了文件里没有的样式“${style}”，应先定义样式。` }))
}

/** Parts whose size or font follows from the text: a long 发文机关标志 is smaller, 签发人's name is in 楷体. */
const mayDiffer = new Set<string | undefined>([styleIds.letterhead, styleIds.number])

/** What is set by hand in a run wins over its style, so that the style alone proves nothing. */
function checkDirect(parts: WordParts): PaperFinding[] {
  return elements(parts.get('word/document.xml')!, 'w:p').flatMap(({ inner }) => {
    if (mayDiffer.has(attribute(inner, 'w:pStyle'))) return []
    const runs = elements(inner.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, ''), 'w:rPr').map(each => each.inner)
    const set = [
      ...runs.some(run => attribute(run, 'w:rFonts', 'w:eastAsia') !== undefined) ? ['字体'] : [],
      ...runs.some(run => attribute(run, 'w:sz') !== undefined) ? ['字号'] : [],
      ...runs.some(run => isOn(run, 'w:b')) ? ['加粗'] : [],
    ]
    return set.length === 0 ? [] : [{ rule: 'direct', message: `“${paragraphText(inner).slice(0, 12)}”直接设了${set.join('、')}，应只由样式定。` }]
  })
}

/** A run property as a style has it, its own or from what it is based on. */
function inherited(style: WordElement, styles: readonly WordElement[], read: (run: string) => string | undefined): string | undefined {
  const seen = new Set<WordElement>()
  for (let each: WordElement | undefined = style; each && !seen.has(each);) {
    seen.add(each)
    const value = read(elements(each.inner, 'w:rPr')[0]?.inner ?? '')
    if (value !== undefined) return value
    const base = attribute(each.inner, 'w:basedOn')
    each = styles.find(candidate => candidate.attributes['w:styleId'] === base)
  }
  return undefined
}

function isDefault(style: WordElement): boolean {
  return ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
}
