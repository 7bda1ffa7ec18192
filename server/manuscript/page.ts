// SPDX-License-Identifier: MulanPSL-2.0
import { headingNumbers, type Inline, isFigureMark, type Manuscript, type ManuscriptBlock, withNothingSaid } from '../../kernel/kernel.ts'
import { dateInWords } from '../../paper/signature.ts'
import type { Day } from '../../law/law.ts'

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

// A4 and type of GB/T 9704-2012, as the .docx has them; fonts an office machine has, else what there is.
const style = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { margin: 0 auto; max-width: 156mm; font: 16pt/28.95pt FangSong, 仿宋, STFangsong, serif; color: #000; background: #fff }
h1 { font: 22pt/32pt FZXiaoBiaoSong-B05S, 方正小标宋简体, STZhongsong, serif; text-align: center; margin: 0 0 28.95pt }
h2, h3, h4, h5, p { font-size: 16pt; line-height: 28.95pt; margin: 0; text-indent: 2em }
h2 { font-family: SimHei, 黑体, sans-serif; font-weight: 400 }
h3 { font-family: KaiTi, 楷体, STKaiti, serif; font-weight: 400 }
p.plain { text-indent: 0 }
p.end { text-indent: 0; text-align: right; padding-right: 2em }
.number, .marking { text-align: center; text-indent: 0 }
.marking { font: 12pt/20pt sans-serif }
.signed { display: flex; justify-content: space-between; padding: 0 1em }
p.copies { font-size: 14pt; text-indent: 0; margin-top: 28.95pt; padding: 0 1em; border-top: 1px solid #000; border-bottom: 1px solid #000 }
table { border-collapse: collapse; width: 100%; font-size: 12pt; line-height: 20pt; margin: 8pt 0 }
th, td { border: 1px solid #000; padding: 2pt 6pt; text-align: left; vertical-align: top }
thead { display: table-header-group }
tr { break-inside: avoid }
@media screen { body { padding: 37mm 26mm 35mm 28mm } }
`

/** A manuscript as one HTML file that opens and prints anywhere; nothing in it points outside. */
export function manuscriptPage(manuscript: Manuscript, signedOn: Day | undefined, marking: string | null): string {
  const { title, issuer, recipient, number, signer, copies = [], blocks } = withNothingSaid(manuscript)
  const numbers = headingNumbers(blocks)
  const body = [
    ...(marking ? [`<p class="marking">${escaped(marking)}</p>`] : []), ...(number ? [numberLine(number, signer)] : []),
    `<h1>${escaped(title.replace(/\s+/g, ''))}</h1>`, ...(recipient ? [`<p class="plain">${escaped(recipient.replace(/[：:]?$/, ''))}：</p>`] : []),
    ...blocks.map((block, at) => blockHtml(block, numbers[at]!)), '<p class="plain">&#160;</p>', `<p class="end">${escaped(issuer)}</p>`,
    ...(signedOn ? [`<p class="end">${dateInWords(signedOn)}</p>`] : []),
    ...(number && copies.length > 0 ? [`<p class="copies">抄送：${escaped(copies.join('，'))}。</p>`] : []),
  ]
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title.replace(/\s+/g, ''))}</title><style>${style}</style></head>\n<body>\n${body.join('\n')}\n</body></html>\n`
}

/** The number in the middle; with 签发人 it stands left and the name right. */
const numberLine = (number: string, signer = ''): string => (signer.trim() === '' ? `<p class="number">${escaped(number)}</p>`
  : `<p class="number signed"><span>${escaped(number)}</span><span>签发人：${escaped(signer.trim())}</span></p>`)

function blockHtml(block: ManuscriptBlock, number: string): string {
  if (block.block === 'heading') return `<h${block.level + 1}>${number}${escaped(block.text)}</h${block.level + 1}>`
  if (block.block === 'paragraph') return `<p>${block.inlines.map(inlineHtml).join('')}</p>`
  const head = `<thead><tr>${block.columns.map(column => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>`
  return `<table>${head}<tbody>${block.rows.map(row => `<tr>${row.map(cell => `<td>${cell.map(inlineHtml).join('')}</td>`).join('')}</tr>`).join('')}</tbody></table>`
}

const inlineHtml = (inline: Inline): string =>
  isFigureMark(inline)
    ? `<span data-figure="${escaped(inline.figure)}"${inline.period ? ` data-period="${escaped(inline.period)}"` : ''}>${escaped(inline.said)}</span>`
    : escaped(inline.text)
